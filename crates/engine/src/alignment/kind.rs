//! How alike the words of linked sentences are.

use similar::{Algorithm, capture_diff_slices};

use super::group::Group;
use super::terms::{Sentence, Terms};
use crate::report::LinkKind;

/// The kind of a link, and the words in common that put it there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Test {
    /// The kind.
    pub(crate) kind: LinkKind,
    /// Words that both have in the same order.
    pub(crate) same: usize,
    /// Words of the longer side.
    pub(crate) of: usize,
}

/// Same words: all words in the same order. Near-copy: at least three of four
/// words of the longer side. Reworded: a strength of at least [`REWORDED`].
/// Related: all others.
pub(crate) fn test(terms: &Terms<'_>, group: &Group, strength: u16) -> Test {
    /// From this strength on both tell the same thing.
    const REWORDED: u16 = 700;
    let (a, b) = (norms(&terms.a, &group.0), norms(&terms.b, &group.1));
    let of = a.len().max(b.len());
    let same = same_in_order(&a, &b);
    let kind = if same == of {
        LinkKind::SameWords
    } else if same * 4 >= of * 3 {
        LinkKind::NearCopy
    } else if strength >= REWORDED {
        LinkKind::Reworded
    } else {
        LinkKind::Related
    };
    Test { kind, same, of }
}

fn norms<'x>(sentences: &'x [Sentence], group: &[usize]) -> Vec<&'x str> {
    group.iter().flat_map(|at| &sentences[*at].norms).map(|norm| &**norm).collect()
}

/// How many words stand in both in the same order.
fn same_in_order(a: &[&str], b: &[&str]) -> usize {
    /// Longer ones are compared from their beginning only.
    const MOST: usize = 2000;
    let (a, b) = (&a[..a.len().min(MOST)], &b[..b.len().min(MOST)]);
    let (first, second) = if a <= b { (a, b) } else { (b, a) };
    capture_diff_slices(Algorithm::Myers, first, second)
        .iter()
        .filter(|op| op.tag() == similar::DiffTag::Equal)
        .map(|op| op.old_range().len())
        .sum()
}
