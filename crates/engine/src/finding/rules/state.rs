//! The same thing in two states that exclude one another: going on and over, running
//! and not, peaceful and violent.

use crate::claim::stance::{self, Family, State};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames, Voice};
use crate::finding::linked::Linked;
use crate::finding::pairing::{Candidate, best};
use crate::report::{FindingKind, Reading, Relation};

/// So many words to each side of a state are what is in it.
const REACH: usize = 9;

/// Sentences that are only on the same matter need so many words in common.
const LOOSE: u32 = 2;

/// A state that a side tells of.
struct Told {
    state: State,
    /// Whether it is the one that the list names first.
    left: bool,
    /// The word that tells it, and where its words begin.
    at: usize,
    from: usize,
}

/// Findings on states of the same thing that exclude one another.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let (a, b) = (states(&frames.sides.a), states(&frames.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            if x.state == y.state {
                let fit = u32::try_from(common(frames, x, y)).unwrap_or(0);
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let pairs = best(candidates).into_iter().filter(|pair| pair.fit > 0);
    pairs.filter_map(|pair| draft(linked, frames, (&a[pair.a], &b[pair.b]), pair.fit)).collect()
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, (x, y): (&Told, &Told), common: u32) -> Option<Draft> {
    if x.left == y.left {
        return None;
    }
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (kind, rule) = match x.state {
        State::UnderWay => (FindingKind::Certainty, "certainty.under-way"),
        State::Service => (FindingKind::Negation, "negation.service"),
        _ => (FindingKind::Ties, "ties.peaceful"),
    };
    let mut draft = Draft::of_words(linked.link, kind, a.phrase(x.from, x.at), b.phrase(y.from, y.at));
    (draft.rule, draft.relation) = (rule, Relation::Differs);
    if x.state == State::UnderWay && linked.is_older(x.left) {
        (draft.relation, draft.reading) = (Relation::Compatible, Some(Reading::Time));
    }
    let loose = frames.loose && common < LOOSE;
    let later = x.state == State::Service && a.is_at_another_time(x.at, b, y.at);
    draft.maybe = loose || later || frames.voice(x.at, y.at) == Voice::Other;
    draft.weigh(200 + 150 * common.min(4));
    Some(draft)
}

/// How many words for what is in a state both have in common; what goes on or runs
/// stands before the word that tells it.
fn common(frames: &Frames<'_>, x: &Told, y: &Told) -> usize {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let topic = |frame: &Frame<'_>, told: &Told| {
        if told.state == State::Peaceful { gathering(frame, told) } else { frame.clause_of(told.from).before }
    };
    frames.in_common(&topic(a, x), &topic(b, y))
}

/// What is peaceful or violent: the subject of "was peaceful" and "ended in riots", what
/// follows "a peaceful" and "scuffles at".
fn gathering(frame: &Frame<'_>, told: &Told) -> Vec<usize> {
    let clause = |at: &usize| frame.words[*at].clause == frame.words[told.at].clause;
    let behind = (told.at + 1..frame.words.len()).take_while(clause).take(REACH);
    let mut words: Vec<usize> =
        behind.filter(|at| frame.words[*at].content && !frame.words[*at].measures).collect();
    let before = told.at.checked_sub(1).filter(|_| frame.ends_phrase(told.at));
    let of_subject = before.is_some_and(|at| {
        !frame.opens_phrase(at)
            && (frame.words[at].past
                || frame.is_verbal(at)
                || frame.is_one(at, &["by", "in", "into", "off", "with"]))
    });
    if of_subject {
        words.extend(frame.clause_of(told.from).before.into_iter().filter(clause));
    }
    words
}

/// The states that a side tells of as they are: not denied, planned, possible or asked.
fn states(frame: &Frame<'_>) -> Vec<Told> {
    let all = (0..frame.words.len())
        .flat_map(|at| stance::states(frame.words[at].key).map(move |state| (at, state)));
    all.filter_map(|(at, state)| told(frame, at, state)).collect()
}

/// The state that a word tells of something, if it does.
fn told(frame: &Frame<'_>, at: usize, (state, left): (State, bool)) -> Option<Told> {
    let over = &*frame.words[at].token.norm == "over";
    let degree = matches!(state, State::Amount | State::Change | State::Part);
    // "Is over", but not "over the hill".
    let is = at.checked_sub(1).is_some_and(|before| frame.is_be(before));
    if degree || !frame.words[at].token.is_word() || over && !is {
        return None;
    }
    let noun = state == State::Peaceful;
    // "Turned violent".
    let turned = at.checked_sub(1).filter(|before| frame.words[*before].past);
    let verb = turned.or_else(|| frame.verb_before(at)).filter(|verb| *verb + REACH > at);
    let predicate = frame.is_predicate(at);
    let from = if predicate { at } else { verb.unwrap_or(at) };
    let open = [at, from].into_iter().any(|head| {
        frame.marks_of(head).any(|mention| {
            matches!(mention.mark.family(), Some(Family::Certainty | Family::Polarity | Family::Share))
        })
    });
    let stated = predicate || noun || verb.is_some() && frame.ends_phrase(at);
    (stated && !open && !frame.asks(at)).then_some(Told { state, left, at, from })
}
