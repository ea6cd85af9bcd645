//! Names of linked sentences: the same, spelled otherwise, or another one in
//! the same place or role.

mod exchange;
mod likeness;
mod office;
mod standing;
mod telling;

use self::exchange::{CLOSE, Exchange};
use self::likeness::{Identity, Likeness};
use self::standing::Standing;
use self::telling::{is_named_place, is_place, is_telling};
use crate::claim::Grammar;
use crate::finding::draft::Draft;
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::lexicon::is_function_word;
use crate::order;
use crate::report::{Claim, ClaimValue, FindingKind, Name, NameKind, Reading, Relation};
use crate::span::{Permille, Span};

/// From this strength on both sentences tell the same thing.
const REWORDED: Permille = Permille::new(700);

/// A name with what is needed to pair it.
struct Entry<'l> {
    claim: &'l Claim,
    name: &'l Name,
    /// The fullest form that its article has.
    identity: Identity,
    /// As it stands in the sentence.
    here: Identity,
    standing: Standing<'l>,
}

/// Findings on the names of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut alike = Vec::new();
    let mut others = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let likeness = likeness(x, y);
            if matches!(likeness, Likeness::Partly | Likeness::Other) {
                others.push((i, j, likeness));
            } else {
                let fit = likeness_fit(likeness) + x.standing.slot(&y.standing) * 50;
                alike.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let alone_a: Vec<usize> = (0..a.len()).filter(|i| alike.iter().all(|pair| pair.a != *i)).collect();
    let alone_b: Vec<usize> = (0..b.len()).filter(|j| alike.iter().all(|pair| pair.b != *j)).collect();
    others.retain(|(i, j, _)| alone_a.contains(i) && alone_b.contains(j));
    let only = is_one(&a, &alone_a) && is_one(&b, &alone_b);
    let found: Vec<(Candidate, Exchange)> = others
        .iter()
        .filter_map(|(i, j, likeness)| {
            let found = exchange::find(linked, &a[*i], &b[*j], *likeness, only)?;
            Some((Candidate { a: *i, b: *j, fit: found.fit }, found))
        })
        .collect();
    let kept = best(found.iter().map(|(pair, _)| *pair).collect());
    let kept = found.iter().filter(|(pair, _)| kept.contains(pair));
    let mut drafts: Vec<Draft> =
        best(alike).iter().filter_map(|pair| draft_alike(linked, &a[pair.a], &b[pair.b], pair.fit)).collect();
    drafts.extend(kept.map(|(pair, found)| draft_exchange(linked, &a[pair.a], &b[pair.b], found)));
    drafts.extend(office::apply(linked, &drafts));
    drafts
}

/// The words of two full names that are one in two spellings and tie the
/// sentences of a candidate: a person, whom neither article spells as the other.
pub(in crate::finding) fn ties(linked: &Linked<'_>) -> Option<[String; 2]> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let person = |entry: &Entry<'_>| entry.name.kind == NameKind::Person && entry.claim.text.contains(' ');
    let mut both = a.iter().flat_map(|x| b.iter().map(move |y| (x, y)));
    let (x, y) = both.find(|(x, y)| {
        person(x)
            && person(y)
            && likeness(x, y) == Likeness::Spelling
            && !linked.told.b.names(&x.identity.plain)
            && !linked.told.a.names(&y.identity.plain)
    })?;
    Some([x.claim.text.clone(), y.claim.text.clone()])
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    side.claims(|claim| match &claim.value {
        ClaimValue::Name(name) => Some(Entry {
            claim,
            name,
            identity: Identity::of(&name.full),
            here: Identity::of(&claim.text),
            standing: Standing::of(side.tokens(claim), claim.span, name, grammar),
        }),
        _ => None,
    })
}

/// How two names stand to each other, by their fullest forms and by what is to
/// be read: "Fox" and "Fox" are no two names, whoever they are.
fn likeness(x: &Entry<'_>, y: &Entry<'_>) -> Likeness {
    let full = x.identity.likeness(&y.identity);
    let here = x.here.likeness(&y.here);
    let unlike = |likeness: Likeness| matches!(likeness, Likeness::Partly | Likeness::Other);
    match full {
        Likeness::Same | Likeness::Near => full,
        Likeness::Accents | Likeness::Spelling if here == full => full,
        Likeness::Partly | Likeness::Other if unlike(here) => full,
        _ => Likeness::Near,
    }
}

/// Whether all of some entries name one thing.
fn is_one(entries: &[Entry<'_>], of: &[usize]) -> bool {
    of.first().is_some_and(|first| {
        of.iter().all(|one| entries[*one].identity.plain == entries[*first].identity.plain)
    })
}

const fn likeness_fit(likeness: Likeness) -> u32 {
    match likeness {
        Likeness::Same => 800,
        Likeness::Accents => 780,
        Likeness::Spelling => 750,
        Likeness::Near => 700,
        Likeness::Partly | Likeness::Other => 0,
    }
}

/// The finding on two names that are alike; none when it would tell nothing.
fn draft_alike(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32) -> Option<Draft> {
    let mut draft = begun(linked, x, y);
    let full = |entry: &Entry<'_>| u32::from(entry.claim.text.contains(' ')) * 100;
    let fit = fit - 500 + full(x) + full(y);
    match likeness(x, y) {
        Likeness::Same if x.standing.same_role(&y.standing) && linked.link.strength >= REWORDED => {
            if !is_told_with_role(linked, x, y) {
                return None;
            }
            (draft.rule, draft.relation) = ("name.role", Relation::Agrees);
            draft.a.span = with_role(x);
            draft.b.span = with_role(y);
            draft.weigh(fit + 400);
        }
        Likeness::Same if x.standing.other_office(&y.standing) => {
            (draft.rule, draft.relation) = ("name.other-role", Relation::Differs);
            draft.a.span = with_role(x);
            draft.b.span = with_role(y);
            draft.maybe = linked.is_loose();
            draft.weigh(fit);
        }
        Likeness::Same if is_telling(linked, x, y) => {
            (draft.rule, draft.relation) = ("name.same", Relation::Agrees);
            draft.weigh_little(fit);
        }
        Likeness::Accents => {
            (draft.rule, draft.relation, draft.reading) =
                ("name.accents", Relation::Compatible, Some(Reading::Rounding));
            draft.weigh_little(fit);
        }
        Likeness::Spelling => {
            (draft.rule, draft.relation) = ("name.spelling", Relation::Differs);
            draft.weigh_little(fit);
        }
        _ => return None,
    }
    Some(draft)
}

/// Whether the sentences of two names of one role have more in common than these,
/// or surely tell the same: that both articles know somebody by a role goes without
/// saying.
fn is_told_with_role(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let (one, other) = (rest(&linked.sides.a, x), rest(&linked.sides.b, y));
    linked.link.strength >= CLOSE || one.iter().any(|word| other.binary_search(word).is_ok())
}

/// The stems of the content words of a sentence outside of a name and its role,
/// sorted.
fn rest<'l>(side: &Side<'l>, entry: &Entry<'_>) -> Vec<&'l str> {
    let named = with_role(entry);
    let outside = side.tokens(entry.claim).iter().filter(|token| !named.contains(token.span));
    let content = outside.filter(|token| token.is_word() && !is_function_word(&token.norm));
    order::distinct(content.map(|token| &*token.stem))
}

/// The words of a name with its role.
fn with_role(entry: &Entry<'_>) -> Span {
    entry.name.role_span.map_or(entry.claim.span, |role| entry.claim.span.join(role))
}

/// The finding on two names of which one stands where the other stands.
fn draft_exchange(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, found: &Exchange) -> Draft {
    let mut draft = begun(linked, x, y);
    (draft.rule, draft.relation, draft.maybe) = (found.rule, Relation::Differs, !found.sure);
    draft.weigh(found.fit);
    draft
}

/// A finding on two names, of which relation, rule and weight are to be set.
fn begun(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> Draft {
    let place = is_place(x, y) || is_named_place(x, y);
    let kind = if place { FindingKind::Place } else { FindingKind::Name };
    let mut draft = Draft::of_claims(linked.link, kind, x.claim, y.claim);
    for (side, name) in [("a", x.name), ("b", y.name)] {
        draft.param_of(side, "name", Some(name.full.clone()));
        draft.param_of(side, "role", name.role.clone());
    }
    draft
}
