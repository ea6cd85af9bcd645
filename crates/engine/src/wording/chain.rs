//! Runs of equal words, and chains of runs that lie close to each other.

use super::anchor::Place;
use super::stream::{BREAK, Stream};
use crate::lexicon::WordId;
use crate::order;

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

impl Run {
    /// One past the last word in the first stream.
    pub(crate) const fn a_end(&self) -> usize {
        self.a + self.len
    }

    /// One past the last word in the second stream.
    pub(crate) const fn b_end(&self) -> usize {
        self.b + self.len
    }
}

/// So many other words may stand between two runs of a chain, on either side.
const GAP: usize = 8;

/// By so many words the two sides of a gap may differ.
const SHIFT: usize = 4;

/// The maximal runs through `places`, in the order of the first stream.
///
/// A place on a diagonal (difference of the two positions) that an earlier run
/// covers is passed over, so each run is grown once.
pub(crate) fn runs(a: &Stream, b: &Stream, places: &[Place]) -> Vec<Run> {
    let (a, b) = (&a.words, &b.words);
    // By diagonal, shifted by the length of `a`: where the last run on it ends.
    let mut covered = vec![0; a.len() + b.len() + 1];
    let mut runs = Vec::new();
    for &(i, j) in places {
        let back = i.min(j);
        let end = &mut covered[j + a.len() - i];
        if i < *end {
            continue;
        }
        let before = (1..=back).take_while(|n| equal(a, i - n, b, j - n)).count();
        let after = (0..a.len()).take_while(|n| equal(a, i + n, b, j + n)).count();
        *end = i + after;
        runs.push(Run { a: i - before, b: j - before, len: before + after });
    }
    order::sort(&mut runs);
    runs
}

/// Whether word `i` of `a` is word `j` of `b`.
pub(crate) fn equal(a: &[WordId], i: usize, b: &[WordId], j: usize) -> bool {
    i < a.len() && j < b.len() && a[i] == b[j] && a[i] != BREAK
}

/// Joins runs to chains: each run goes to the chain that ends closest before
/// it on both sides. Neither a gap nor a run of a chain goes over a break.
///
/// Chains are looked up by the diagonals near that of the run, so the time is
/// linear in the number of runs.
pub(crate) fn chains(a: &Stream, b: &Stream, runs: &[Run]) -> Vec<Vec<Run>> {
    let mut chains: Vec<Vec<Run>> = Vec::new();
    let mut ending: Vec<Option<usize>> = vec![None; a.words.len() + b.words.len() + 1];
    for run in runs {
        // Shifted by the length of `a`, so that no diagonal is below 0.
        let diagonal = run.b + a.words.len() - run.a;
        let near = diagonal.saturating_sub(SHIFT)..=diagonal + SHIFT;
        let before = near
            .filter_map(|diagonal| ending.get(diagonal).copied().flatten())
            .filter_map(|chain| Some((gap(a, b, chains[chain].last()?, run)?, chain)))
            .min();
        let chain = before.map_or(chains.len(), |(_, chain)| chain);
        if chain == chains.len() {
            chains.push(Vec::new());
        }
        chains[chain].push(*run);
        ending[diagonal] = Some(chain);
    }
    chains
}

/// How many words stand between two runs; `None` when they are no neighbours.
fn gap(a: &Stream, b: &Stream, one: &Run, next: &Run) -> Option<usize> {
    let left = next.a.checked_sub(one.a_end())?;
    let right = next.b.checked_sub(one.b_end())?;
    let near = left <= GAP && right <= GAP && left.abs_diff(right) <= SHIFT;
    let free = |words: &[WordId]| !words.contains(&BREAK);
    (near && free(&a.words[one.a_end()..next.a]) && free(&b.words[one.b_end()..next.b]))
        .then_some(left + right)
}
