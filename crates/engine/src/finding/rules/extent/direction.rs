//! A road or line in both directions, or in one.

use crate::claim::stance::Mark;
use crate::finding::draft::{Draft, Words};
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// Nouns for what a road or line has two of, as stems.
const TWO: [&str; 5] = ["carriageway", "direct", "lane", "track", "way"];

/// Words that say that one of the two is meant.
const ONE: [&str; 2] = ["one", "single"];

/// A finding where one side tells of both directions and the other of one.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (i, j) = match (told(a, true), told(b, true)) {
        (Some(i), None) => (i, told(b, false)?),
        (None, Some(j)) => (told(a, false)?, j),
        _ => return None,
    };
    let shared = frames.near_by(i, j);
    if shared == 0 {
        return None;
    }
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, words(a, i), words(b, j));
    (draft.rule, draft.relation) = ("extent.how-far", Relation::Differs);
    draft.maybe = frames.loose && shared < 2 || a.is_at_another_time(i, b, j) || a.asks(i) || b.asks(j);
    draft.weigh(200 + 100 * u32::try_from(shared.min(5)).unwrap_or(5));
    Some(draft)
}

/// The verb before a direction with all up to it.
fn words(frame: &Frame<'_>, at: usize) -> Words {
    let clause = frame.words[at].clause;
    let verb = frame.verb_before(at).filter(|verb| frame.words[*verb].clause == clause && verb + 5 > at);
    frame.phrase(verb.unwrap_or(at), at)
}

/// The first word for a direction that a side tells of, both or one.
fn told(frame: &Frame<'_>, both: bool) -> Option<usize> {
    let of_both = |at: usize| frame.marks_of(at).any(|mention| mention.mark == Mark::All);
    (0..frame.words.len()).find(|at| {
        let before = at.checked_sub(1);
        // "In the direction of Lund".
        let towards = || frame.words[*at].key == "direct" && frame.is_one(at + 1, &["of"]);
        let opened = before.is_some_and(|before| frame.is_one(before, &ONE)) || towards();
        TWO.contains(&frame.words[*at].key) && if both { of_both(*at) } else { opened && !of_both(*at) }
    })
}
