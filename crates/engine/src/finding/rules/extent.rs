//! How far a statement reaches: all or most, the first or one of the first,
//! always or often.

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::change::{Change, changes};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Reading, Relation};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 300;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 450;

/// Findings on how far the statements of one link reach.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    [Family::Share, Family::Rank, Family::Frequency]
        .into_iter()
        .flat_map(|family| changes(frames, family))
        .filter_map(|change| draft(linked, frames, &change))
        .collect()
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, change: &Change<'_>) -> Option<Draft> {
    if change.fit < LEAST || !change.direct && !frames.near {
        return None;
    }
    let (i, j) = change.heads;
    let (rule, relation) = match (change.a, change.b) {
        (Some(x), Some(y)) => ("extent.how-far", relation(x.mark, y.mark)?),
        (Some(x), None) => ("extent.one-of", one_of(x, &frames.sides.b, j)?),
        (None, Some(y)) => ("extent.one-of", one_of(y, &frames.sides.a, i)?),
        (None, None) => return None,
    };
    let side = |frame: &Frame<'_>, mention: Option<&Mention>, head: usize| {
        frame.phrase(mention.map_or(head, |mention| mention.start), head)
    };
    let words = side(&frames.sides.a, change.a, i);
    let others = side(&frames.sides.b, change.b, j);
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, words, others);
    (draft.rule, draft.relation) = (rule, relation);
    draft.reading = (relation == Relation::Compatible).then_some(Reading::Scope);
    draft.maybe = !change.direct || change.fit < frames.least(SURE) || !frames.same_statement(i, j);
    draft.weigh(change.fit);
    Some(draft)
}

/// How two marks of one family stand to each other; `None` when they do not
/// measure the same.
fn relation(x: Mark, y: Mark) -> Option<Relation> {
    use Mark::{All, Always, Few, First, Only, Rare};
    let either = |mark: Mark| x == mark || y == mark;
    if either(Only) {
        return None;
    }
    let ends = either(All) || either(Few) || either(Always) || either(First) || either(Rare);
    Some(if ends { Relation::Differs } else { Relation::Compatible })
}

/// One among several on one side, the greatest or first of all on the other.
fn one_of(mention: &Mention, other: &Frame<'_>, head: usize) -> Option<Relation> {
    let topmost = other.words[head].token.norm.ends_with("est")
        || other.marks_of(head).any(|mark| mark.mark == Mark::First);
    (mention.mark == Mark::OneOf && topmost).then_some(Relation::Differs)
}
