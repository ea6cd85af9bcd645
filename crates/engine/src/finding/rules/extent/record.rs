//! A record of the club, of the country, of the world.

use super::reach;
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames, Voice};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// A finding where both sides tell of a record, each within another reach.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (i, j) = (record(a)?, record(b)?);
    if !reach::differs(frames, &[i - 1], &[j - 1]) {
        return None;
    }
    let (words, others) = (a.phrase(i - 1, i), b.phrase(j - 1, j));
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, words, others);
    (draft.rule, draft.relation) = ("extent.how-far", Relation::Differs);
    let shared = frames.near_by(i, j);
    draft.maybe = shared == 0 || frames.loose && shared < 2 || frames.voice(i, j) == Voice::Other;
    draft.weigh(200 + 100 * u32::try_from(shared.min(5)).unwrap_or(5));
    Some(draft)
}

/// The first record of a side that is told to be within something: "a club record".
fn record(frame: &Frame<'_>) -> Option<usize> {
    let told = |at: &usize| {
        let noun = frame.words[*at].key == "record" && !frame.words[*at].past && !frame.asks(*at);
        noun && frame.words[at - 1].content && !frame.is_denied(*at) && !frame.is_denied(at - 1)
    };
    (1..frame.words.len()).find(told)
}
