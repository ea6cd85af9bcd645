//! Of one mind, or divided; by far, or narrowly.

use crate::claim::stance::{Mark, Mention};
use crate::finding::draft::Draft;
use crate::finding::frames::Voice;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};
use crate::span::Sides;

/// Words for a decision without a vote against it, as stems.
const UNANIMOUS: [&str; 2] = ["unanim", "unanimous"];

/// Words for a decision that many were for, as stems.
const CLEAR: [&str; 2] = ["landslid", "overwhelm"];

/// Words for a decision that some were against, as stems.
const DIVIDED: [&str; 5] = ["abstain", "dissent", "divid", "split", "against"];

/// Words for a decision that hardly more were for than against, as stems.
const NARROW: [&str; 2] = ["narrow", "narrowli"];

/// Words for those who decide and for what they do, as stems.
const DECISION: [&str; 20] = [
    "adopt",
    "approv",
    "assembl",
    "ballot",
    "board",
    "chamber",
    "commiss",
    "committe",
    "council",
    "court",
    "decis",
    "decid",
    "juri",
    "major",
    "member",
    "motion",
    "panel",
    "parliament",
    "rule",
    "vote",
];

/// A finding where one side calls a decision unanimous or clear and the other tells of
/// votes against it or calls it narrow.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let Sides { a, b } = &frames.sides;
    let (i, j) = match (agreed(a), agreed(b)) {
        (Some(x), None) => (x.0, divided(b, x.1)?),
        (None, Some(y)) => (divided(a, y.1)?, y.0),
        _ => return None,
    };
    // A headline may name neither the vote nor who voted.
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

/// Where a side tells that all were for a decision, or nearly all (`false`).
fn agreed(frame: &Frame<'_>) -> Option<(usize, bool)> {
    let all = || {
        let member = |mention: &&Mention| {
            let member = frame.noun_phrase(mention.head).iter().any(|at| frame.words[*at].key == "member");
            mention.mark == Mark::All && member && !frame.is_denied(mention.head)
        };
        let mention = frame.mentions.iter().find(member)?;
        let votes = frame.predicate_of(mention.head).is_some_and(|at| frame.words[at].key == "vote");
        votes.then_some(mention.head)
    };
    let unanimous = told(frame, &UNANIMOUS, false).or_else(all);
    unanimous.map(|at| (at, true)).or_else(|| Some((told(frame, &CLEAR, false)?, false)))
}

/// Where a side tells of votes against a decision, or, of one that the other side calls
/// no more than clear, that it was narrow.
fn divided(frame: &Frame<'_>, unanimous: bool) -> Option<usize> {
    let narrow = || told(frame, &NARROW, false);
    if !unanimous {
        return narrow();
    }
    told(frame, &UNANIMOUS, true)
        .or_else(|| told(frame, &DIVIDED, false))
        .or_else(narrow)
        .or_else(|| counted(frame))
}

/// Where a side gives votes for and against in figures, of which some were against: "by
/// seven votes to four", "voted 7-4".
fn counted(frame: &Frame<'_>) -> Option<usize> {
    let count = |at: usize| frame.words.get(at).is_some_and(|word| word.measures);
    let is_vote = |at: usize| frame.words.get(at).is_some_and(|word| word.key == "vote");
    (0..frame.words.len()).find(|at| {
        let next = at + 1 + usize::from(is_vote(at + 1));
        let beside = is_vote(at + 1) || at.checked_sub(1).is_some_and(is_vote);
        let none = frame.is_one(next + 1, &["0", "zero", "none", "nil"]);
        count(*at) && beside && frame.is_one(next, &["to", "-"]) && count(next + 1) && !none
    })
}

/// The first of `words` that a side says, or denies.
fn told(frame: &Frame<'_>, words: &[&str], denies: bool) -> Option<usize> {
    (0..frame.words.len()).find(|at| {
        let word = &frame.words[*at];
        // "Against" alone may stand for anything.
        let votes = || &*word.token.norm != "against" || frame.words.iter().any(|other| other.key == "vote");
        let said = words.contains(&word.key) || words.contains(&&*word.token.norm);
        let turned = || at.checked_sub(1).is_some_and(|before| frame.is_one(before, &["not", "hardly"]));
        said && votes() && turned() == denies
    })
}
