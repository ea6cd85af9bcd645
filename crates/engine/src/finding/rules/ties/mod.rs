//! Opposites in the same relation: rise and fall, praised and condemned,
//! friendly and tense; more and less.

mod mood;

use crate::finding::draft::Draft;
use crate::finding::frames::Frames;
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 350;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 560;

/// Findings on opposites in one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let opposites = frames.opposites.iter().filter_map(|(i, j)| draft(linked, frames, *i, *j));
    let mut drafts: Vec<Draft> = opposites.collect();
    if drafts.is_empty() {
        drafts.extend(mood::apply(linked, frames));
    }
    drafts
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, i: usize, j: usize) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let fit = frames.fit(i, j);
    // To deny the opposite is to say the same.
    let named = a.is_capital(i) || b.is_capital(j);
    let predicate = frames.same_predicate(i, j) || frames.same_complement(i, j);
    let beside = predicate || fit >= LEAST && frames.same_side(i, j);
    // The defeat of one is the victory of the other.
    let of_another = match (a.owner(i), b.owner(j)) {
        (None, None) => false,
        (Some(whose), Some(other)) => frames.in_common(&[whose], &[other]) == 0,
        _ => true,
    };
    if named || of_another || !beside || a.is_denied(i) != b.is_denied(j) {
        return None;
    }
    let (words, others) = (a.phrase(i, i), b.phrase(j, j));
    let mut draft = Draft::of_words(linked.link, FindingKind::Ties, words, others);
    (draft.rule, draft.relation) = ("ties.opposite", Relation::Differs);
    draft.maybe = if frames.loose {
        !frames.same_predicate(i, j) || frames.near_by(i, j) < 2
    } else {
        !predicate && (fit < frames.least(SURE) || !frames.same_statement(i, j))
    };
    draft.weigh(fit);
    Some(draft)
}
