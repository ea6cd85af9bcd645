//! How far a case against somebody is: heard as a witness, or charged.

use crate::finding::draft::{Draft, Words};
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};
use crate::span::Sides;

/// Verbs of bringing somebody to court, as stems.
const CHARGED: [&str; 4] = ["charg", "convict", "indict", "prosecut"];

/// What somebody is who is not charged, as stems.
const WITNESS: [&str; 2] = ["bystand", "wit"];

/// Being thought to have done it, as stems.
const SUSPECTED: [&str; 1] = ["suspect"];

/// A finding where one side tells of somebody as a witness, or as not suspected, and
/// the other as charged.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let Sides { a, b } = &frames.sides;
    let (words, others) = match (charged(a), charged(b)) {
        (Some(i), None) => (a.phrase(i, i), witness(b, &frames.named(i, true))?),
        (None, Some(j)) => (witness(a, &frames.named(j, false))?, b.phrase(j, j)),
        _ => return None,
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Certainty, words, others);
    (draft.rule, draft.relation) = ("certainty.stage", Relation::Differs);
    draft.weigh(500);
    Some(draft)
}

impl Frames<'_> {
    /// The words of the other side that stand for the subject of the predicate at `at`.
    fn named(&self, at: usize, first: bool) -> Vec<usize> {
        let Sides { a, b } = &self.sides;
        let (here, there) = if first { (a, b) } else { (b, a) };
        let subject = here.clause_of(at).before;
        let meets = |other: &usize| {
            subject.iter().any(|word| {
                let sides = if first { ([*word], [*other]) } else { ([*other], [*word]) };
                self.in_common(&sides.0, &sides.1) > 0
            })
        };
        (0..there.words.len()).filter(|other| there.words[*other].content).filter(meets).collect()
    }
}

/// Where somebody is told to be charged: passive, affirmed.
fn charged(frame: &Frame<'_>) -> Option<usize> {
    let charged = |at: &usize| {
        let denied = frame.marks_of(*at).next().is_some();
        CHARGED.contains(&frame.words[*at].key) && frame.clause_of(*at).passive && !denied
    };
    (0..frame.words.len()).find(charged)
}

/// The words that tell one of `people`, or a person named before, as a witness or as not suspected.
fn witness(frame: &Frame<'_>, people: &[usize]) -> Option<Words> {
    let told = |at: usize| -> Option<usize> {
        let denial = frame.denial_before(at);
        let key = frame.words[at].key;
        if WITNESS.contains(&key) && denial.is_none() {
            frame.verb_before(at)
        } else if SUSPECTED.contains(&key) {
            denial.map(|denial| denial.start)
        } else {
            None
        }
    };
    let (at, from) = (0..frame.words.len()).find_map(|at| Some((at, told(at)?)))?;
    let (start, _) = frame.sentence(at);
    let about = people.iter().any(|word| frame.same_sentence(*word, at)) || frame.points_to(start);
    about.then(|| frame.phrase(from, at))
}
