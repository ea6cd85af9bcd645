//! Which names that both sides give are worth telling.

use super::exchange::CLOSE;
use super::{Entry, REWORDED};
use crate::finding::linked::Linked;
use crate::lexicon::bits;
use crate::report::NameKind;

/// A word that tells so many bits is hardly found in any text.
const RARE: u32 = 15;

/// Whether it tells the reader something that both give a name: people, when
/// one side says who they are or gives their full name, and places, but for
/// countries. That two articles on one event share other names goes without
/// saying, unless they stand in the same words.
pub(super) fn is_telling(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let full = |entry: &Entry<'_>| entry.claim.text.contains(' ');
    let known = |entry: &Entry<'_>| entry.name.role.is_some() || full(entry);
    let country = |entry: &Entry<'_>| entry.identity.is_country();
    let of_kind = |kind: NameKind| x.name.kind == kind || y.name.kind == kind;
    let people = !x.identity.is_people() && !y.identity.is_people();
    let person = people && of_kind(NameKind::Person) && (known(x) || known(y));
    let body = of_kind(NameKind::Organisation);
    let told = x.standing.slot(&y.standing) > 0 || linked.link.strength >= CLOSE && are_own(x, y);
    let alone = people && !body && (full(x) && full(y) && told || is_own_surname(linked, x, y));
    let place = is_place(x, y) && (!country(x) && !country(y) || x.standing.slot(&y.standing) > 0);
    let scene = people && x.standing.same_scene(&y.standing);
    linked.link.strength >= REWORDED && (place || person || alone || scene)
}

/// Whether two names are the same and no country's or other name that is found in any
/// text ("World War II").
fn are_own(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let rare = x.identity.plain.split(' ').any(|word| word.len() > 2 && bits(word) >= RARE);
    x.identity.plain == y.identity.plain && x.identity.located.is_none() && rare
}

/// Whether both call somebody or something by one rare word in sentences that surely
/// tell the same.
fn is_own_surname(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let open = |entry: &Entry<'_>| entry.identity.located.is_none() && entry.here.located.is_none();
    let word = &x.here.plain;
    let same = *word == y.here.plain && !word.contains(' ') && bits(word) >= RARE;
    linked.link.strength >= CLOSE && same && open(x) && open(y)
}

/// Whether one name, of which nothing else tells what it names, stands behind the
/// same word for where something was.
pub(super) fn is_named_place(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let open = |entry: &Entry<'_>| entry.name.kind == NameKind::Other;
    open(x) && open(y) && x.standing.same_scene(&y.standing)
}

/// Whether both name a place, as far as their words tell, and one surely does.
pub(super) fn is_place(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let (least, most) = (x.name.kind.min(y.name.kind), x.name.kind.max(y.name.kind));
    matches!((least, most), (NameKind::Place, NameKind::Place | NameKind::Other))
}
