//! What a side names as causes.

use std::ops::Range;

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::frames::Frame;

/// So many content words to each side of a phrase are cause and effect.
const MOST: usize = 4;

/// "Blamed the fire on a heater": so many words apart at most.
const REACH: usize = 7;

/// Verbs after which "by" names what stood in the way ("was delayed by fog"), as stems.
const HINDERED: [&str; 14] = [
    "cancel",
    "close",
    "damag",
    "delay",
    "destroy",
    "disrupt",
    "forc",
    "halt",
    "hamper",
    "hinder",
    "interrupt",
    "postpon",
    "stop",
    "suspend",
];

/// Nouns that name a cause where "of" follows ("the cause of the fire was a heater").
const NOUNS: [&str; 8] = ["caus", "driver", "engin", "origin", "reason", "root", "sourc", "trigger"];

/// Words that say that the cause is not known, as stems.
const UNKNOWN: [&str; 5] = ["mysteri", "open", "unclear", "unknown", "unsolv"];

/// Nouns for what goes wrong first, as stems: told of an accident they name its cause.
pub(super) const MISHAPS: [&str; 12] = [
    "blackout",
    "breakdown",
    "crack",
    "defect",
    "error",
    "failur",
    "fault",
    "fatigu",
    "leak",
    "malfunct",
    "misfir",
    "overload",
];

/// A cause and its effect, as indices of content words; without an effect it is
/// named elsewhere.
pub(super) struct Cause {
    pub(super) cause: Vec<usize>,
    pub(super) effect: Vec<usize>,
}

/// The causes that a side names.
pub(super) fn causes(frame: &Frame<'_>) -> Vec<Cause> {
    let of_family = |mention: &&Mention| mention.mark.family() == Some(Family::Cause);
    let marked = frame.mentions.iter().filter(of_family).map(|mention| of_mark(frame, mention));
    let all = || 0..frame.words.len();
    let blamed = all().filter_map(|at| of_blame(frame, at));
    let hindered = all().filter_map(|at| of_hindrance(frame, at));
    let nouns = all().filter_map(|at| of_noun(frame, at));
    let intent = all().filter_map(|at| of_intent(frame, at));
    let mishaps = all().filter_map(|at| of_mishap(frame, at));
    let known = |cause: &Cause| {
        !cause.cause.is_empty() && cause.cause.iter().all(|at| !UNKNOWN.contains(&frame.words[*at].key))
    };
    marked.chain(blamed).chain(hindered).chain(nouns).chain(intent).chain(mishaps).filter(known).collect()
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
        Cause { cause: subject(frame, mention.start), effect: follows }
    }
}

/// "Fog was the cause of the delay", "the cause of the delay was fog".
fn of_noun(frame: &Frame<'_>, at: usize) -> Option<Cause> {
    if !NOUNS.contains(&frame.words[at].key) || !frame.is_one(at + 1, &["of", "for", "behind"]) {
        return None;
    }
    let (start, end) = frame.sentence(at);
    let clause = |near: &usize| frame.words[*near].clause == frame.words[at].clause;
    let is = |near: &usize| frame.is_be(*near);
    if let Some(is) = (start..at).rev().take_while(clause).find(is) {
        let effect = content(frame, (at + 2..end).take_while(clause));
        return Some(Cause { cause: subject(frame, is), effect });
    }
    let is = (at + 2..end).take_while(clause).find(is)?;
    let effect = content(frame, at + 2..is);
    Some(Cause { cause: content(frame, (is + 1..end).take_while(clause)), effect })
}

/// "Blamed the fire on a heater", "blamed a heater for the fire", "blames a heater",
/// "a heater is to blame".
fn of_blame(frame: &Frame<'_>, at: usize) -> Option<Cause> {
    if frame.words[at].key != "blame" {
        return None;
    }
    let (start, end) = frame.sentence(at);
    let clause = |near: &usize| frame.words[*near].clause == frame.words[at].clause;
    let reach: Range<usize> = at + 1..end.min(at + REACH);
    let joint = reach.take_while(clause).find(|near| frame.is_one(*near, &["on", "for"]));
    let between = content(frame, (at + 1..joint.unwrap_or(end)).take_while(clause));
    let behind = joint.map_or_else(Vec::new, |joint| content(frame, (joint + 1..end).take_while(clause)));
    let on = joint.is_some_and(|joint| frame.is_one(joint, &["on"]));
    let before = |near: usize| at.checked_sub(near).filter(|near| *near >= start);
    if before(1).is_some_and(|to| frame.is_one(to, &["to"])) && before(2).is_some_and(|is| frame.is_be(is)) {
        return Some(Cause { cause: subject(frame, at - 2), effect: behind });
    }
    Some(if on { Cause { cause: behind, effect: between } } else { Cause { cause: between, effect: behind } })
}

/// "The fire was lit deliberately", "arson": that somebody meant it is a cause.
fn of_intent(frame: &Frame<'_>, at: usize) -> Option<Cause> {
    let adverb = frame.is_one(at, &["deliberately", "intentionally", "accidentally"]);
    if !adverb && !frame.is_one(at, &["arson", "sabotage"]) {
        return None;
    }
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
    let verb = beside.into_iter().find(|near| adverb && frame.words.get(*near).is_some_and(|word| word.past));
    // "An arson attack": what was lit.
    let behind = (at + 1..frame.sentence(at).1)
        .filter(|near| frame.words[*near].token.is_word())
        .take_while(|near| frame.names(*near))
        .take(2);
    let effect =
        verb.map_or_else(|| if adverb { Vec::new() } else { behind.collect() }, |verb| subject(frame, verb));
    Some(Cause { cause: verb.into_iter().chain([at]).collect(), effect })
}

/// "After a rudder failure", "a loss of power": what failed.
fn of_mishap(frame: &Frame<'_>, at: usize) -> Option<Cause> {
    let lost = frame.words[at].key == "loss" && frame.is_one(at + 1, &["of"]);
    if !lost && !MISHAPS.contains(&frame.words[at].key) || frame.is_denied(at) {
        return None;
    }
    let (start, end) = frame.sentence(at);
    let named = (start..at).rev().take_while(|near| frame.names(*near)).take(2);
    let behind = (at + 2..end).take_while(|near| lost && frame.names(*near));
    let mut cause: Vec<usize> = named.chain(behind).collect();
    if cause.is_empty() || cause.iter().any(|at| frame.is_denied(*at)) {
        return None;
    }
    cause.push(at);
    Some(Cause { cause, effect: Vec::new() })
}

/// "The ferry was held up for an hour by fog".
fn of_hindrance(frame: &Frame<'_>, at: usize) -> Option<Cause> {
    // "He stopped by the church" is no "he was stopped by the guard".
    if !frame.words[at].past || !HINDERED.contains(&frame.words[at].key) || !frame.clause_of(at).passive {
        return None;
    }
    let (_, end) = frame.sentence(at);
    let clause = |near: &usize| frame.words[*near].clause == frame.words[at].clause;
    let behind = (at + 1..end.min(at + REACH)).take_while(clause);
    // "By two years" says how much, "by Monday" until when.
    let by = behind.into_iter().find(|near| frame.is_one(*near, &["by"]) && !frame.measures(near + 1))?;
    let mut effect = subject(frame, at);
    effect.push(at);
    Some(Cause { cause: content(frame, (by + 1..end).take_while(clause)), effect })
}

/// What stands before a verb: its subject, as far as it is one stretch of words.
fn subject(frame: &Frame<'_>, verb: usize) -> Vec<usize> {
    let before = frame.clause_of(verb).before;
    let clause = before.iter().min().map(|first| frame.words[*first].clause);
    before.into_iter().filter(|at| Some(frame.words[*at].clause) == clause).take(MOST).collect()
}

/// The first content words along a way, without verbs of saying.
fn content(frame: &Frame<'_>, way: impl Iterator<Item = usize>) -> Vec<usize> {
    way.filter(|at| frame.words[*at].content && !frame.is_speech(*at)).take(MOST).collect()
}
