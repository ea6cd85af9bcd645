//! The same told by two articles from two people: "according to Ott" beside "Brenner
//! said that …". What both quote is a matter of the rules on quotations.

mod reported;

use self::reported::{Reported, reported};
use crate::claim::plain;
use crate::finding::draft::{Draft, Words};
use crate::finding::frames::Frames;
use crate::finding::linked::Linked;
use crate::report::{FindingKind, NameKind, Relation};

/// So many words that say something must be reported by both.
const COMMON: usize = 4;
/// So many in sentences that are only on one matter.
const LOOSE: usize = 6;

/// Findings on who is named as the source of the same statement in one link. Quadratic
/// in the people whom its sentences name as sources.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let (a, b) = (&linked.sides.a, &linked.sides.b);
    let (here, there) = (reported(a, &frames.sides.a), reported(b, &frames.sides.b));
    let mut drafts = Vec::new();
    for x in &here {
        for y in there.iter().filter(|y| !(x.quoted && y.quoted)) {
            // Somebody whom the other sentences name too may be meant there as well.
            let named = b.names(&plain(&x.name.full)) || a.names(&plain(&y.name.full));
            if !named && !share_a_word(x, y) && is_same(frames, x, y) {
                drafts.push(draft(linked, x, y));
            }
        }
    }
    drafts
}

fn draft(linked: &Linked<'_>, x: &Reported<'_>, y: &Reported<'_>) -> Draft {
    let words = |told: &Reported<'_>| Words {
        sentence: told.claim.sentence,
        span: told.name.role_span.map_or(told.claim.span, |role| told.claim.span.join(role)),
        claim: Some(told.claim.id),
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Speaker, words(x), words(y));
    (draft.rule, draft.relation) = ("quote.other-source", Relation::Differs);
    // A body speaks through people.
    draft.maybe = [x, y].iter().any(|told| told.name.kind != NameKind::Person);
    draft.param("a-speaker", x.claim.text.clone());
    draft.param("b-speaker", y.claim.text.clone());
    draft.weigh(500);
    draft
}

/// Whether what is reported is nearly the same: two thirds of the words of the longer
/// one and more stand for words of the other, and both are told as true or as denied.
fn is_same(frames: &Frames<'_>, x: &Reported<'_>, y: &Reported<'_>) -> bool {
    let meets = |i: usize, j: usize| frames.stand_for(i, j);
    let in_y = x.words.iter().filter(|i| y.words.iter().any(|j| meets(**i, *j))).count();
    let in_x = y.words.iter().filter(|j| x.words.iter().any(|i| meets(*i, **j))).count();
    let common = in_x.min(in_y);
    let longer = x.words.len().max(y.words.len());
    let least = if frames.loose { LOOSE } else { COMMON };
    common >= least && common * 3 >= longer * 2 && x.denials == y.denials
}

/// Whether two names have a word in common.
fn share_a_word(x: &Reported<'_>, y: &Reported<'_>) -> bool {
    let (one, other) = (plain(&x.name.full), plain(&y.name.full));
    one.split(' ').any(|word| other.split(' ').any(|second| word == second))
}
