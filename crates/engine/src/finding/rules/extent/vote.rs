//! Of one mind, or divided.

use crate::finding::draft::Draft;
use crate::finding::frames::Voice;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};
use crate::span::Sides;

/// Words for a decision without a vote against it, as stems.
const UNANIMOUS: [&str; 2] = ["unanim", "unanimous"];

/// Words for a decision that some were against, as stems.
const DIVIDED: [&str; 6] = ["abstain", "dissent", "divid", "narrowli", "split", "against"];

/// Words for those who decide and for what they do, as stems.
const DECISION: [&str; 16] = [
    "approv", "assembl", "ballot", "board", "chamber", "commiss", "committe", "council", "court", "decis",
    "decid", "juri", "member", "panel", "rule", "vote",
];

/// A finding where one side calls a decision unanimous and the other tells of votes
/// against it.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let Sides { a, b } = &frames.sides;
    let (i, j) = match (told(a, &UNANIMOUS), told(b, &UNANIMOUS)) {
        (Some(i), None) => (i, told(b, &DIVIDED)?),
        (None, Some(j)) => (told(a, &DIVIDED)?, j),
        _ => return None,
    };
    let decides = |frame: &Frame<'_>| frame.words.iter().any(|word| DECISION.contains(&word.key));
    if !decides(a) || !decides(b) {
        return None;
    }
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, a.statement(i), b.statement(j));
    (draft.rule, draft.relation) = ("extent.unanimous", Relation::Differs);
    draft.maybe = frames.loose && frames.near_by(i, j) == 0 || frames.voice(i, j) == Voice::Other;
    draft.weigh(400);
    Some(draft)
}

/// The first of `words` that a side says and does not deny.
fn told(frame: &Frame<'_>, words: &[&str]) -> Option<usize> {
    (0..frame.words.len()).find(|at| {
        let word = &frame.words[*at];
        // "Against" alone may stand for anything.
        let votes = || &*word.token.norm != "against" || frame.words.iter().any(|other| other.key == "vote");
        let said = words.contains(&word.key) || words.contains(&&*word.token.norm);
        let denied = || at.checked_sub(1).is_some_and(|before| frame.is_one(before, &["not", "hardly"]));
        said && votes() && !denied()
    })
}
