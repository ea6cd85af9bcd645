//! The same thing told in two degrees: slightly and sharply, narrowly and by far, in
//! full and in part.

use crate::claim::stance::{Family, Mention, State, states};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames, Voice};
use crate::finding::linked::Linked;
use crate::finding::pairing::{Candidate, best};
use crate::report::{FindingKind, Relation};

/// A word of degree stands so many words from what has it, at most.
const REACH: usize = 4;

/// A degree that a side tells.
struct Told {
    state: State,
    /// Whether it is much, and not little.
    much: bool,
    /// The word of degree.
    at: usize,
    /// What has it: a verb or a noun beside, or the verb that says both.
    of: usize,
}

/// Findings on what both sides of one link tell in another degree.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let (a, b) = (degrees(&frames.sides.a), degrees(&frames.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            if x.state == y.state && frames.stand_for(x.of, y.of) {
                // "The effect was modest" tells of nothing beside.
                let noun =
                    !frames.loose && !frames.sides.a.is_predicate(x.of) && !frames.sides.b.is_predicate(y.of);
                let fit = u32::try_from(frames.beside(x, y)).unwrap_or(0).max(u32::from(noun));
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let pairs = best(candidates).into_iter().filter(|pair| pair.fit > 0);
    pairs.filter_map(|pair| draft(linked, frames, (&a[pair.a], &b[pair.b]), pair.fit)).collect()
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, (x, y): (&Told, &Told), beside: u32) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let denied = |frame: &Frame<'_>, told: &Told| frame.is_denied(told.of) || frame.is_denied(told.at);
    // "The entire weir", "parts of the weir": how far it reaches is told by another rule.
    let share = |frame: &Frame<'_>, told: &Told| {
        let of_share = |mention: &&Mention| mention.mark.family() == Some(Family::Share);
        frame.mentions.iter().filter(of_share).any(|mention| (mention.start..mention.end).contains(&told.at))
    };
    if x.much == y.much || share(a, x) && share(b, y) || denied(a, x) || denied(b, y) {
        return None;
    }
    let words = |frame: &Frame<'_>, told: &Told| {
        let noun = told.of < told.at && !frame.is_predicate(told.of);
        let first = if noun { told.at } else { told.at.min(told.of) };
        frame.words_at(frame.led_in(first), told.at.max(told.of))
    };
    let (kind, rule) = if x.state == State::Part {
        (FindingKind::Extent, "extent.in-part")
    } else {
        (FindingKind::Ties, "ties.degree")
    };
    let mut draft = Draft::of_words(linked.link, kind, words(a, x), words(b, y));
    (draft.rule, draft.relation) = (rule, Relation::Differs);
    let asked = a.asks(x.of) || b.asks(y.of);
    draft.maybe = !frames.same_subjects(x, y)
        || a.is_at_another_time(x.of, b, y.of)
        || asked
        || frames.voice(x.of, y.of) == Voice::Other;
    draft.weigh(200 + 150 * beside.min(4));
    Some(draft)
}

impl Frames<'_> {
    /// How many words of the parties of what has a degree stand for one another.
    fn beside(&self, x: &Told, y: &Told) -> usize {
        let (a, b) = (&self.sides.a, &self.sides.b);
        let parties = |frame: &Frame<'_>, told: &Told| {
            let clause = frame.clause_of(told.of);
            let mut words = [clause.before, clause.after].concat();
            words.retain(|at| *at != told.at);
            words
        };
        self.in_common(&parties(a, x), &parties(b, y))
    }
}

impl Frames<'_> {
    /// Whether all words of the shorter subject of what has a degree stand for some of the
    /// other; sentences on the same matter need more than a subject in common.
    fn same_subjects(&self, x: &Told, y: &Told) -> bool {
        let (a, b) = (self.sides.a.clause_of(x.of), self.sides.b.clause_of(y.of));
        let turned = a.passive != b.passive;
        let (mut one, mut other) = match (turned, a.passive) {
            (true, true) => (a.after, b.before),
            (true, false) => (a.before, b.after),
            (false, _) => (a.before, b.before),
        };
        one.retain(|at| *at != x.at);
        other.retain(|at| *at != y.at);
        let fewer = one.len().min(other.len());
        let object =
            |frame: &Frame<'_>, told: &Told| frame.clause_of(told.of).after.iter().any(|at| *at != told.at);
        let whole = !object(&self.sides.a, x) && !object(&self.sides.b, y);
        let least = if self.loose && !whole { 2 } else { 0 };
        self.in_common(&one, &other) >= fewer && self.beside(x, y) >= least
    }
}

impl Frame<'_> {
    /// Where the helpers right before a word begin.
    fn led_in(&self, at: usize) -> usize {
        let (start, _) = self.sentence(at);
        (start..at).rev().take_while(|near| self.words[*near].helps).last().unwrap_or(at)
    }
}

/// The degrees that a side tells.
fn degrees(frame: &Frame<'_>) -> Vec<Told> {
    let told = |at: usize| {
        let degree = |state: &(State, bool)| matches!(state.0, State::Amount | State::Change | State::Part);
        let (state, little) = states(frame.words[at].key).find(degree)?;
        let (state, of) = match state {
            State::Change => (State::Amount, at),
            _ => (state, bearer(frame, at)?),
        };
        Some(Told { state, much: !little, at, of })
    };
    (0..frame.words.len()).filter(|at| frame.words[*at].token.is_word()).filter_map(told).collect()
}

/// What has the degree that a word tells: the verb before it or the content word behind.
fn bearer(frame: &Frame<'_>, at: usize) -> Option<usize> {
    let clause = |near: &usize| frame.words[*near].clause == frame.words[at].clause;
    let (start, end) = frame.sentence(at);
    let content = |near: &usize| frame.words[*near].content && !frame.words[*near].measures;
    // "Part of the bill", "fell slightly last week".
    let of = frame.is_one(at + 1, &["of"]);
    let verb = at.checked_sub(1).filter(|before| !of && *before >= start && frame.is_predicate(*before));
    if frame.words[at].token.norm.ends_with("ly") && verb.is_some_and(|verb| frame.words[verb].content) {
        return verb;
    }
    let behind = (at + 1..end.min(at + REACH)).take_while(clause).find(content);
    let behind = behind.filter(|near| of || *near == at + 1);
    let before = (start.max(at.saturating_sub(REACH))..at).rev().take_while(clause).find(content);
    behind.or(before)
}
