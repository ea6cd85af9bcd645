//! How much of each article stands in shared passages.

use super::copy::Copy;
use super::stream::Stream;
use crate::order;
use crate::span::{Permille, Sides};

/// The share of each stream's words that are the same in one of `copies`.
pub(crate) fn of(a: &Stream, b: &Stream, copies: &[Copy]) -> Sides<Permille> {
    let runs = || copies.iter().flat_map(|copy| copy.runs.iter().chain(&copy.moved));
    Sides {
        a: covered(a, runs().map(|run| (run.a, run.a_end())).collect()),
        b: covered(b, runs().map(|run| (run.b, run.b_end())).collect()),
    }
}

fn covered(stream: &Stream, mut ranges: Vec<(usize, usize)>) -> Permille {
    order::sort(&mut ranges);
    let (mut end, mut sum) = (0, 0);
    for (from, to) in ranges {
        sum += to.saturating_sub(from.max(end));
        end = end.max(to);
    }
    Permille::ratio(sum as u64, stream.count() as u64)
}
