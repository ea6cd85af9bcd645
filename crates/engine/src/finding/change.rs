//! Marks of one family set against each other: where one side has one that
//! the other has not, or another one.

use super::frames::{Frame, Frames};
use super::pairing::{Candidate, best};
use crate::claim::stance::{Family, Mention};

/// So many words may stand where another word has none that stands for it.
const GAP: usize = 7;

/// A mark that changed between two words that stand for one another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change<'f> {
    /// The mark of the first side.
    pub(super) a: Option<&'f Mention>,
    /// The mark of the second side.
    pub(super) b: Option<&'f Mention>,
    /// The word it governs on each side.
    pub(super) heads: (usize, usize),
    /// How sure it is that the two words stand for one another: 0 to 1000.
    pub(super) fit: u32,
    /// Whether the words themselves do, not only their neighbours.
    pub(super) direct: bool,
}

/// The changes in the marks of a family. Marks that have a counterpart near by
/// are no change, even when they govern other words there: the same can be
/// said by denying another word.
pub(super) fn changes<'f>(frames: &'f Frames<'_>, family: Family) -> Vec<Change<'f>> {
    let marks = |frame: &'f Frame<'_>| {
        frame.mentions.iter().filter(|mention| mention.mark.family() == Some(family)).collect::<Vec<_>>()
    };
    let (a, b) = (marks(&frames.sides.a), marks(&frames.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let same_head = frames.sides.a.other[x.head] == Some(y.head);
            let close = frames.near_by(x.head, y.head);
            let fit = if same_head { 1000 } else { 0 } + 10 * close + usize::from(x.mark == y.mark) * 5;
            if same_head || close > 0 || frames.same_slot(x.head, y.head) {
                candidates.push(Candidate { a: i, b: j, fit: u32::try_from(fit).unwrap_or(0) });
            }
        }
    }
    let pairs = best(candidates);
    let mut changes: Vec<Change<'f>> = pairs
        .iter()
        .map(|pair| (a[pair.a], b[pair.b]))
        .filter(|(x, y)| x.mark != y.mark)
        .map(|(x, y)| {
            let direct = frames.sides.a.other[x.head] == Some(y.head);
            Change {
                a: Some(x),
                b: Some(y),
                heads: (x.head, y.head),
                fit: frames.fit(x.head, y.head),
                direct,
            }
        })
        .collect();
    let open = |paired: Vec<usize>, marks: &[&'f Mention]| {
        marks
            .iter()
            .enumerate()
            .filter(|(n, _)| !paired.contains(n))
            .map(|(_, mark)| *mark)
            .collect::<Vec<_>>()
    };
    for x in open(pairs.iter().map(|pair| pair.a).collect(), &a) {
        changes.extend(lone(frames, x, true));
    }
    for y in open(pairs.iter().map(|pair| pair.b).collect(), &b) {
        changes.extend(lone(frames, y, false));
    }
    changes
}

/// A mark that only one side has: its word there stands for one here, or its
/// neighbours do.
fn lone<'f>(frames: &'f Frames<'_>, mention: &'f Mention, first: bool) -> Option<Change<'f>> {
    let here = if first { &frames.sides.a } else { &frames.sides.b };
    let direct = here.other[mention.head];
    let there = direct.or_else(|| {
        let beside = |at: Option<usize>| at.and_then(|at| here.other[at]);
        let before = beside(here.content_before(mention.head));
        let after = beside(here.content_after(mention.head));
        match (before, after) {
            (Some(before), Some(after)) if before < after && after - before <= GAP => Some(after),
            _ if frames.near => after.or(before),
            _ => None,
        }
    })?;
    let heads = if first { (mention.head, there) } else { (there, mention.head) };
    let (a, b) = if first { (Some(mention), None) } else { (None, Some(mention)) };
    Some(Change { a, b, heads, fit: frames.fit(heads.0, heads.1), direct: direct.is_some() })
}
