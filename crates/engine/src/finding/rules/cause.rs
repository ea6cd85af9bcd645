//! Causes: what each side gives as the reason of the same thing.

use std::ops::Range;

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// So many content words to each side of a phrase are cause and effect.
const MOST: usize = 4;
/// "Blamed the fire on a heater": so many words apart at most.
const REACH: usize = 7;

/// A cause and its effect, as indices of content words.
struct Cause {
    cause: Vec<usize>,
    effect: Vec<usize>,
}

/// Findings on what the sides of one link give as a cause.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let (a, b) = (causes(&frames.sides.a), causes(&frames.sides.b));
    let pairs = a.iter().flat_map(|x| b.iter().map(move |y| (x, y)));
    pairs.filter_map(|(x, y)| draft(linked, frames, x, y)).collect()
}

/// Two causes of one effect that have no word in common.
fn draft(linked: &Linked<'_>, frames: &Frames<'_>, x: &Cause, y: &Cause) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let effect = frames.in_common(&x.effect, &y.effect);
    if effect == 0 || frames.in_common(&x.cause, &y.cause) > 0 {
        return None;
    }
    let words = |frame: &Frame<'_>, cause: &Cause| {
        let (first, last) = (cause.cause.iter().min()?, cause.cause.iter().max()?);
        Some(frame.words_at(*first, *last))
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Cause, words(a, x)?, words(b, y)?);
    (draft.rule, draft.relation) = ("cause.other", Relation::Differs);
    // What one gives as the cause, the other may name too, in another part.
    let named =
        x.cause.iter().any(|at| a.other[*at].is_some()) || y.cause.iter().any(|at| b.other[*at].is_some());
    let whole = effect >= 2 || x.effect.len().min(y.effect.len()) == 1;
    draft.maybe = named || !whole || frames.loose;
    draft.weigh(300 + 150 * u32::try_from(effect.min(3)).unwrap_or(3));
    Some(draft)
}

/// The causes that a side names.
fn causes(frame: &Frame<'_>) -> Vec<Cause> {
    let of_family = |mention: &&Mention| mention.mark.family() == Some(Family::Cause);
    let marked = frame.mentions.iter().filter(of_family).map(|mention| of_mark(frame, mention));
    let blamed = (0..frame.words.len()).filter_map(|at| of_blame(frame, at));
    let named = |cause: &Cause| !cause.cause.is_empty() && !cause.effect.is_empty();
    marked.chain(blamed).filter(named).collect()
}

/// "… because of fog", "fog led to …".
fn of_mark(frame: &Frame<'_>, mention: &Mention) -> Cause {
    let (start, end) = frame.sentence(mention.start);
    let clause = |at: &usize| frame.words[*at].clause == frame.words[mention.start].clause;
    let follows = content(frame, (mention.end..end).take_while(clause));
    if mention.mark == Mark::Because {
        let before = content(frame, (start..mention.start).rev());
        let effect = if before.is_empty() {
            // "Because of fog, the ferry was late."
            content(frame, (mention.end..end).filter(|at| !clause(at)))
        } else {
            before
        };
        Cause { cause: follows, effect }
    } else {
        Cause { cause: content(frame, (start..mention.start).rev().take_while(clause)), effect: follows }
    }
}

/// "Blamed the fire on a heater", "blamed a heater for the fire".
fn of_blame(frame: &Frame<'_>, at: usize) -> Option<Cause> {
    if frame.words[at].key != "blame" {
        return None;
    }
    let (_, end) = frame.sentence(at);
    let clause = |near: &usize| frame.words[*near].clause == frame.words[at].clause;
    let reach: Range<usize> = at + 1..end.min(at + REACH);
    let joint = reach.take_while(clause).find(|near| frame.is_one(*near, &["on", "for"]))?;
    let between = content(frame, at + 1..joint);
    let behind = content(frame, (joint + 1..end).take_while(clause));
    Some(if frame.is_one(joint, &["on"]) {
        Cause { cause: behind, effect: between }
    } else {
        Cause { cause: between, effect: behind }
    })
}

/// The first content words along a way, without verbs of saying.
fn content(frame: &Frame<'_>, way: impl Iterator<Item = usize>) -> Vec<usize> {
    way.filter(|at| frame.words[*at].content && !frame.is_speech(*at)).take(MOST).collect()
}
