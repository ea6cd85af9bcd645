//! Maximal runs of the same words in two streams, every copy of each.
//!
//! Three words in a row make a key. The keys of each stream are sorted once
//! and joined; every place where both hold the same key is grown to the left
//! and right as far as the words are equal. A place on a diagonal (difference
//! of the two positions) that an earlier run covers is passed over, so each
//! run is grown once. Time: the sorting, and the number of places in common.

use std::collections::HashMap;

use super::stream::{BREAK, Stream};
use crate::lexicon::WordId;

/// Equal words of two streams: `a..a + len` in the first, `b..b + len` in the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Run {
    /// First word in the first stream.
    pub(crate) a: usize,
    /// First word in the second stream.
    pub(crate) b: usize,
    /// Number of words.
    pub(crate) len: usize,
}

/// All runs, and what was passed over.
#[derive(Debug)]
pub(crate) struct Found {
    /// Runs in the order of the first stream.
    pub(crate) runs: Vec<Run>,
    /// Pairs of copies that were not looked at, because a key repeats too often.
    pub(crate) left_out: usize,
}

/// The shortest run, in words.
const KEY: usize = 3;

/// Up to so many pairs of copies of one key are all looked at; of more, each
/// copy is set against one of the other side.
const ALL_PAIRS: usize = 256;

/// The maximal runs of at least [`KEY`] words that `a` and `b` share.
pub(crate) fn shared(a: &Stream, b: &Stream) -> Found {
    let (left, right) = (keys(&a.words), keys(&b.words));
    let mut places = Vec::new();
    let mut left_out = 0;
    let mut others = right.chunk_by(|one, next| one.0 == next.0).peekable();
    for copies in left.chunk_by(|one, next| one.0 == next.0) {
        while others.next_if(|other| other[0].0 < copies[0].0).is_some() {}
        if let Some(other) = others.next_if(|other| other[0].0 == copies[0].0) {
            left_out += pair_up(copies, other, &mut places);
        }
    }
    places.sort_unstable();
    Found { runs: grow(&a.words, &b.words, &places), left_out }
}

type Key = ([WordId; KEY], usize);

/// Every three words in a row with their place, sorted.
fn keys(words: &[WordId]) -> Vec<Key> {
    let mut keys: Vec<Key> = words
        .windows(KEY)
        .zip(0..)
        .filter_map(|(window, at)| {
            let key = <[WordId; KEY]>::try_from(window).ok()?;
            (!key.contains(&BREAK)).then_some((key, at))
        })
        .collect();
    keys.sort_unstable();
    keys
}

/// Sets the copies of one key against each other; gives how many pairs are left out.
fn pair_up(left: &[Key], right: &[Key], places: &mut Vec<(usize, usize)>) -> usize {
    let all = left.len().saturating_mul(right.len());
    if all <= ALL_PAIRS {
        places.extend(left.iter().flat_map(|(_, a)| right.iter().map(|(_, b)| (*a, *b))));
        return 0;
    }
    let most = left.len().max(right.len());
    places.extend((0..most).map(|n| (left[n * left.len() / most].1, right[n * right.len() / most].1)));
    all - most
}

/// Grows each place to its run; places that a run covers are passed over.
fn grow(a: &[WordId], b: &[WordId], places: &[(usize, usize)]) -> Vec<Run> {
    let mut covered: HashMap<(usize, usize), usize> = HashMap::new();
    let mut runs = Vec::new();
    for &(i, j) in places {
        let back = i.min(j);
        let diagonal = (i - back, j - back);
        if covered.get(&diagonal).is_some_and(|end| i < *end) {
            continue;
        }
        let before = (1..=back).take_while(|n| equal(a, i - n, b, j - n)).count();
        let after = (0..a.len()).take_while(|n| equal(a, i + n, b, j + n)).count();
        covered.insert(diagonal, i + after);
        runs.push(Run { a: i - before, b: j - before, len: before + after });
    }
    runs.sort_unstable();
    runs
}

fn equal(a: &[WordId], i: usize, b: &[WordId], j: usize) -> bool {
    i < a.len() && j < b.len() && a[i] == b[j] && a[i] != BREAK
}
