//! From chains of runs to copies: what is filled in, cut off, and weighed.

use std::ops::Range;

use super::chain::{Run, equal};
use super::grow::grow;
use super::stream::{BREAK, Stream, Weights};
use super::trim::trim;
use crate::fixed::ONE;

/// What a word without a match costs, in bits.
const CHANGED: i64 = 3 * ONE;

/// What it adds that both sides begin, or end, a sentence at the same place.
const BOUNDARY: i64 = 6 * ONE;

/// A copy ends where going on would cost so many bits.
const DROP: i64 = 18 * ONE;

/// So many words are looked at beyond either end of a chain.
const BEYOND: usize = 12;

/// A passage and its copy: runs in order, other words between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Copy {
    /// The words in the first stream.
    pub(crate) a: Range<usize>,
    /// The words in the second stream.
    pub(crate) b: Range<usize>,
    /// The runs in the order of both streams, at least one.
    pub(crate) runs: Vec<Run>,
    /// Words that are the same in another order.
    pub(crate) moved: Vec<Run>,
    /// What it says, in fixed point bits.
    pub(crate) weight: i64,
}

impl Copy {
    /// The copy that `runs` make; `None` when there is none.
    fn new(runs: Vec<Run>, weight: i64) -> Option<Self> {
        let (first, last) = (runs.first()?, runs.last()?);
        let (a, b) = (first.a..last.a_end(), first.b..last.b_end());
        Some(Self { a, b, runs, moved: Vec::new(), weight })
    }

    /// The copy with its sides exchanged.
    pub(crate) fn mirrored(&self) -> Self {
        let swap = |runs: &[Run]| runs.iter().map(|run| Run { a: run.b, b: run.a, len: run.len }).collect();
        let (runs, moved) = (swap(&self.runs), swap(&self.moved));
        Self { a: self.b.clone(), b: self.a.clone(), runs, moved, weight: self.weight }
    }

    /// How many words are the same.
    pub(crate) fn same(&self) -> usize {
        self.runs.iter().chain(&self.moved).map(|run| run.len).sum()
    }

    /// Whether all words are the same and in the same order.
    pub(crate) fn exact(&self) -> bool {
        let same: usize = self.runs.iter().map(|run| run.len).sum();
        self.a.len() == same && self.b.len() == same
    }
}

/// The copies in a chain. Linear in the length of the chain.
pub(crate) fn of(a: &Stream, b: &Stream, weights: &Weights, chain: &[Run]) -> Vec<Copy> {
    let mut copies = split(a, b, weights, &fill(a, b, chain));
    for copy in &mut copies {
        grow(a, b, weights, copy);
    }
    copies
}

/// The runs of a chain with the words that match in the gaps and beyond the ends.
fn fill(a: &Stream, b: &Stream, chain: &[Run]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (Some(first), Some(last)) = (chain.first(), chain.last()) else { return runs };
    let back = BEYOND.min(first.a).min(first.b);
    scan(a, b, (first.a - back, first.b - back), back, &mut runs);
    for pair in chain.windows(2) {
        runs.push(pair[0]);
        between(a, b, &pair[0], &pair[1], &mut runs);
    }
    runs.push(*last);
    scan(a, b, (last.a_end(), last.b_end()), BEYOND, &mut runs);
    runs
}

/// Adds the words that are equal in the gap between two runs: those as far
/// from the first run on both sides, then those as far from the second.
fn between(a: &Stream, b: &Stream, one: &Run, next: &Run, runs: &mut Vec<Run>) {
    let (left, right) = (next.a - one.a_end(), next.b - one.b_end());
    let short = left.min(right);
    let from_one = (0..short).filter(|n| equal(&a.words, one.a_end() + n, &b.words, one.b_end() + n));
    let from_one = from_one.count();
    let from_next = (1..=short).filter(|n| equal(&a.words, next.a - n, &b.words, next.b - n)).count();
    if from_one >= from_next {
        scan(a, b, (one.a_end(), one.b_end()), short, runs);
    } else {
        scan(a, b, (next.a - short, next.b - short), short, runs);
    }
}

/// Adds the runs among the next `len` words of both sides.
fn scan(a: &Stream, b: &Stream, from: (usize, usize), len: usize, runs: &mut Vec<Run>) {
    let mut open: Option<Run> = None;
    for n in 0..len {
        let (i, j) = (from.0 + n, from.1 + n);
        if equal(&a.words, i, &b.words, j) {
            let run = open.get_or_insert(Run { a: i, b: j, len: 0 });
            run.len += 1;
        } else {
            runs.extend(open.take());
        }
    }
    runs.extend(open);
}

/// Cuts runs where what follows costs more than it brings: of each stretch
/// the part that weighs most.
fn split(a: &Stream, b: &Stream, weights: &Weights, runs: &[Run]) -> Vec<Copy> {
    let mut copies = Vec::new();
    let mut from = 0;
    while from < runs.len() {
        let (mut sum, mut best, mut end) = (0, 0, from);
        let mut at = from;
        while at < runs.len() {
            if at > from {
                sum -= cost(a, b, &runs[at - 1], &runs[at]);
            }
            if sum < 0 || sum < best - DROP {
                break;
            }
            sum += gain(a, b, weights, &runs[at]);
            at += 1;
            if sum > best {
                (best, end) = (sum, at);
            }
        }
        if end > from {
            let mut runs = runs[from..end].to_vec();
            best -= trim(a, b, weights, &mut runs);
            copies.extend(Copy::new(runs, best));
        }
        from = end.max(from + 1);
    }
    copies
}

/// What the words of a run say, and that sentences begin and end with it.
fn gain(a: &Stream, b: &Stream, weights: &Weights, run: &Run) -> i64 {
    let words: i64 = a.words[run.a..run.a_end()].iter().map(|word| weights.of(*word)).sum();
    let inside = (1..run.len).filter(|n| a.begins(run.a + n) && b.begins(run.b + n)).count();
    let starts = a.begins(run.a) && b.begins(run.b);
    let ends = a.begins(run.a_end()) && b.begins(run.b_end());
    let boundaries = i64::from(starts) + i64::from(ends) + i64::try_from(inside).unwrap_or(0);
    words + boundaries * BOUNDARY
}

/// What the other words between two runs cost.
fn cost(a: &Stream, b: &Stream, one: &Run, next: &Run) -> i64 {
    let left = next.a.saturating_sub(one.a_end());
    let right = next.b.saturating_sub(one.b_end());
    let broken = |stream: &Stream, from: usize, to: usize| stream.words[from..to].contains(&BREAK);
    if broken(a, one.a_end(), next.a) || broken(b, one.b_end(), next.b) {
        return i64::MAX / 2;
    }
    i64::try_from(left.max(right)).unwrap_or(i64::MAX / 4) * CHANGED
}
