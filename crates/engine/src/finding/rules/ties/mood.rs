//! The same parties getting on well on one side, badly on the other.

use crate::claim::stance::mood;
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};
use crate::span::Sides;

/// Nouns for what is between two parties, as stems.
const BETWEEN: [&str; 8] =
    ["cooper", "dialogu", "partnership", "rapport", "relat", "relationship", "talk", "tie"];

/// So many words to each side of a mood are who has it and for whom.
const REACH: usize = 8;

/// Sentences that are only on the same matter need so many words in common.
const LOOSE: usize = 3;

/// A finding where one side tells of the same parties only well and the other only
/// badly. What a side denies of them is left to other rules.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let Sides { a, b } = &frames.sides;
    let ((x, well), (y, other)) = (moods(a)?, moods(b)?);
    if well == other {
        return None;
    }
    let common = shared(frames, x, y);
    // "Ada thanked Karl", "Karl blamed Tom": nobody does the same in both.
    let party = |(at, there): &(usize, usize)| {
        let same_role = (*at < x) == (*there < y) && is_party(a, *at);
        same_role || BETWEEN.contains(&a.words[*at].key)
    };
    let named = |frame: &Frame<'_>, mood: usize| {
        let behind = |at: &usize| *at <= mood + REACH && frame.words[*at].clause == frame.words[mood].clause;
        (mood + 1..frame.words.len()).take_while(behind).any(|at| is_party(frame, at))
    };
    let others = named(a, x)
        && named(b, y)
        && !common.iter().any(|(at, there)| *at > x && *there > y && is_party(a, *at));
    if common.len() < 2 || others || !common.iter().any(party) {
        return None;
    }
    let mut draft = Draft::of_words(linked.link, FindingKind::Ties, a.phrase(x, x), b.phrase(y, y));
    (draft.rule, draft.relation) = ("ties.mood", Relation::Differs);
    draft.maybe = frames.loose && common.len() < LOOSE || a.asks(x) || b.asks(y);
    draft.weigh(200 + 100 * u32::try_from(common.len().min(5)).unwrap_or(5));
    Some(draft)
}

/// Whether a word names somebody, as far as its letters tell, and not where it was.
fn is_party(frame: &Frame<'_>, at: usize) -> bool {
    frame.is_capital(at) && !frame.is_place(at)
}

/// The first word that says how parties get on, and whether well; `None` when there is
/// none, when a side says both, or denies one.
fn moods(frame: &Frame<'_>) -> Option<(usize, bool)> {
    let of = |at: usize| Some((at, mood(frame.words[at].key)?));
    let found: Vec<(usize, bool)> =
        (0..frame.words.len()).filter(|at| frame.words[*at].content).filter_map(of).collect();
    let (first, well) = *found.first()?;
    found.iter().all(|(at, other)| *other == well && !frame.is_denied(*at)).then_some((first, well))
}

/// The content words in the clause of `x`, each with the one in the clause of `y` that
/// it stands for.
fn shared(frames: &Frames<'_>, x: usize, y: usize) -> Vec<(usize, usize)> {
    let Sides { a, b } = &frames.sides;
    let content = |frame: &Frame<'_>, mood: usize| {
        // "… in the tunnel, a talk that both called warm": who they are is told before.
        let clause = |at: usize| frame.words[at].clause == frame.words[mood].clause;
        let (start, _) = frame.sentence(mood);
        let named = (start..frame.words.len()).any(|at| clause(at) && is_party(frame, at));
        let beside = |at: &usize| {
            let word = &frame.words[*at];
            word.content
                && !word.measures
                && *at != mood
                && (at.abs_diff(mood) <= REACH && clause(*at) || !named && (start..mood).contains(at))
        };
        (0..frame.words.len()).filter(beside).collect::<Vec<_>>()
    };
    let there = content(b, y);
    let meets = |at: usize| there.iter().find(|other| frames.in_common(&[at], &[**other]) > 0);
    content(a, x).into_iter().filter_map(|at| Some((at, *meets(at)?))).collect()
}
