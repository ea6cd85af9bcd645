//! Word by word differences of linked sentences.

mod atom;
mod moved;
pub(crate) mod script;

use std::ops::Range;

use similar::DiffOp;

use crate::analysis::Analysis;
use crate::report::{Edit, EditKind, SentenceId};
use atom::Atom;

/// The word diff of some sentences of one article against some of another.
///
/// Compared are atoms: units whole, all other tokens alone. Phrases that stand
/// in another place are marked as moved; an edit never runs over the end of a
/// sentence. Swapping the sides mirrors the edits. Edits are in the order of
/// the first article, those of the second article alone where they belong.
pub(crate) fn words(a: &Analysis, left: &[SentenceId], b: &Analysis, right: &[SentenceId]) -> Vec<Edit> {
    between(&atom::of(a, left), &atom::of(b, right))
}

/// The word diff of a stretch of tokens of each article, as [`words`].
pub(crate) fn stretch(a: &Analysis, left: Range<usize>, b: &Analysis, right: Range<usize>) -> Vec<Edit> {
    between(&atom::within(a, left), &atom::within(b, right))
}

fn between(left: &[Atom], right: &[Atom]) -> Vec<Edit> {
    // The algorithm is not symmetric: the same side always comes first.
    let keys = |atoms: &[Atom]| atoms.iter().map(|atom| atom.key.clone()).collect::<Vec<_>>();
    let (left_keys, right_keys) = (keys(left), keys(right));
    let steps = if left_keys <= right_keys {
        steps(&left_keys, &right_keys)
    } else {
        steps(&right_keys, &left_keys).into_iter().map(Step::swap).collect()
    };
    steps.iter().flat_map(|step| edits(step, left, right)).collect()
}

/// A stretch of the diff over atoms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    kind: EditKind,
    a: Range<usize>,
    b: Range<usize>,
}

impl Step {
    fn swap(self) -> Self {
        let kind = match self.kind {
            EditKind::OnlyA => EditKind::OnlyB,
            EditKind::OnlyB => EditKind::OnlyA,
            kind => kind,
        };
        Self { kind, a: self.b, b: self.a }
    }
}

/// Up to so many pairs of atoms are compared; beyond, sentences of thousands of
/// words, only what both begin and end with is told apart from the rest.
const MOST: usize = 4_000_000;

fn steps(a: &[String], b: &[String]) -> Vec<Step> {
    if a.len().saturating_mul(b.len()) > MOST {
        return ends_only(a, b);
    }
    let steps = script::of_words(a.iter().map(String::as_str), b.iter().map(String::as_str))
        .into_iter()
        .map(|op| {
            let kind = match op {
                DiffOp::Equal { .. } => EditKind::Same,
                DiffOp::Delete { .. } => EditKind::OnlyA,
                DiffOp::Insert { .. } => EditKind::OnlyB,
                DiffOp::Replace { .. } => EditKind::Replaced,
            };
            Step { kind, a: op.old_range(), b: op.new_range() }
        })
        .collect();
    moved::mark(steps, a, b)
}

/// The common beginning, the common end, and all between as replaced.
fn ends_only(a: &[String], b: &[String]) -> Vec<Step> {
    let before = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let rest = a[before..].iter().rev().zip(b[before..].iter().rev());
    let after = rest.take_while(|(x, y)| x == y).count();
    let (a_end, b_end) = (a.len() - after, b.len() - after);
    let steps = [
        Step { kind: EditKind::Same, a: 0..before, b: 0..before },
        Step { kind: EditKind::Replaced, a: before..a_end, b: before..b_end },
        Step { kind: EditKind::Same, a: a_end..a.len(), b: b_end..b.len() },
    ];
    steps.into_iter().filter(|step| !(step.a.is_empty() && step.b.is_empty())).collect()
}

/// The edits of one step: cut at the ends of sentences.
fn edits(step: &Step, left: &[Atom], right: &[Atom]) -> Vec<Edit> {
    let (a, b) = (&left[step.a.clone()], &right[step.b.clone()]);
    let pieces = if matches!(step.kind, EditKind::Same | EditKind::Moved) {
        atom::pieces_together(a, b)
    } else {
        atom::pieces_apart(a, b)
    };
    pieces
        .into_iter()
        .flat_map(|(a, b)| {
            // A mark in the place of a word: each stands alone.
            let apart = step.kind == EditKind::Replaced && atom::is_mark(a) != atom::is_mark(b);
            if apart { vec![(a, &b[..0]), (&a[..0], b)] } else { vec![(a, b)] }
        })
        .filter(|(a, b)| !(a.is_empty() && b.is_empty()))
        .map(|(a, b)| {
            let kind = match (step.kind, a.is_empty(), b.is_empty()) {
                (EditKind::Replaced, false, true) => EditKind::OnlyA,
                (EditKind::Replaced, true, false) => EditKind::OnlyB,
                (kind, _, _) => kind,
            };
            let changed = !matches!(kind, EditKind::Same);
            let minor = changed && a.iter().chain(b).all(|atom| atom.minor);
            Edit { kind, a: atom::span(a), b: atom::span(b), minor }
        })
        .collect()
}

/// The edit with its sides exchanged.
pub(crate) fn mirrored(edit: &Edit) -> Edit {
    let kind = match edit.kind {
        EditKind::OnlyA => EditKind::OnlyB,
        EditKind::OnlyB => EditKind::OnlyA,
        kind => kind,
    };
    Edit { kind, a: edit.b, b: edit.a, minor: edit.minor }
}
