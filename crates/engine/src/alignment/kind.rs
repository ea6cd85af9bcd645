//! How alike the words of linked sentences are.

use super::group::Group;
use super::terms::{Sentence, Terms};
use crate::diff::script;
use crate::lexicon::WordId;
use crate::order;
use crate::report::LinkKind;

/// The kind of a link, and the words in common that put it there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Test {
    /// The kind.
    pub(crate) kind: LinkKind,
    /// Words that both have.
    pub(crate) same: usize,
    /// Words of the longer side.
    pub(crate) of: usize,
}

/// Words are compared by their stems. Same words: all of them in the same
/// order. Near-copy: at least three of four
/// words of the longer side. Reworded: a strength of at least [`REWORDED`].
/// Related: all others.
pub(crate) fn test(terms: &Terms<'_>, group: &Group, strength: u16) -> Test {
    /// From this strength on both tell the same thing.
    const REWORDED: u16 = 700;
    let (a, b) = (words(&terms.a, &group.0), words(&terms.b, &group.1));
    let of = a.len().max(b.len());
    let same = in_common(&a, &b);
    let near = same * 4 >= of * 3;
    let kind = if a == b {
        LinkKind::SameWords
    } else if near && same_in_order(&a, &b) * 4 >= of * 3 {
        LinkKind::NearCopy
    } else if strength >= REWORDED {
        LinkKind::Reworded
    } else {
        LinkKind::Related
    };
    Test { kind, same, of }
}

fn words(sentences: &[Sentence<'_>], group: &[usize]) -> Vec<WordId> {
    group.iter().flat_map(|at| &sentences[*at].words).copied().collect()
}

/// How many words stand in both, in any order.
fn in_common(a: &[WordId], b: &[WordId]) -> usize {
    let sorted = |words: &[WordId]| {
        let mut words = words.to_vec();
        order::sort(&mut words);
        words
    };
    let mut others = sorted(b).into_iter().peekable();
    let mut count = 0;
    for word in sorted(a) {
        while others.next_if(|other| *other < word).is_some() {}
        count += usize::from(others.next_if_eq(&word).is_some());
    }
    count
}

/// How many words stand in both in the same order.
fn same_in_order(a: &[WordId], b: &[WordId]) -> usize {
    /// Longer ones are compared from their beginning only.
    const MOST: usize = 2000;
    let (a, b) = (&a[..a.len().min(MOST)], &b[..b.len().min(MOST)]);
    let (first, second) = if a <= b { (a, b) } else { (b, a) };
    script::of_numbers(first, second)
        .iter()
        .filter(|op| op.tag() == similar::DiffTag::Equal)
        .map(|op| op.old_range().len())
        .sum()
}
