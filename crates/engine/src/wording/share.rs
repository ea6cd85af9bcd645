//! How much of each article stands in shared passages.

use super::runs::Run;
use super::stream::Stream;
use crate::span::{Permille, Sides};

/// The share of each stream's words that `runs` cover.
pub(crate) fn of(a: &Stream, b: &Stream, runs: &[Run]) -> Sides<Permille> {
    Sides {
        a: covered(a, runs.iter().map(|run| (run.a, run.a + run.len)).collect()),
        b: covered(b, runs.iter().map(|run| (run.b, run.b + run.len)).collect()),
    }
}

fn covered(stream: &Stream, mut ranges: Vec<(usize, usize)>) -> Permille {
    ranges.sort_unstable();
    let (mut end, mut sum) = (0, 0);
    for (from, to) in ranges {
        sum += to.saturating_sub(from.max(end));
        end = end.max(to);
    }
    Permille::ratio(sum as u64, stream.count() as u64)
}
