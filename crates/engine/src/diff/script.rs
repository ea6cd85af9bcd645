//! The shortest way from one sequence to another.
//!
//! One entry for all kinds of items: they are numbered first, so that the
//! algorithm is compiled once. What it does depends on which items are equal
//! and on nothing else.

use std::convert::Infallible;

use similar::DiffOp;
use similar::algorithms::{Capture, Compact, Replace, myers};

use crate::order;

/// The steps from the words `a` to the words `b`. Time: [`of_numbers`], and
/// the sorting of the words.
pub(crate) fn of_words<'w>(
    a: impl Iterator<Item = &'w str>,
    b: impl Iterator<Item = &'w str>,
) -> Vec<DiffOp> {
    let (a, b): (Vec<&str>, Vec<&str>) = (a.collect(), b.collect());
    let distinct = order::distinct(a.iter().chain(&b).copied());
    let number = |word: &&str| distinct.partition_point(|known| known < word);
    let numbers = |words: Vec<&str>| words.iter().map(number).collect::<Vec<_>>();
    between(&numbers(a), &numbers(b))
}

/// The steps from the numbers `a` to the numbers `b`. Time: the length of both
/// by how much differs, within bounds that the algorithm sets itself.
pub(crate) fn of_numbers(a: &[u32], b: &[u32]) -> Vec<DiffOp> {
    let wide = |numbers: &[u32]| numbers.iter().map(|n| *n as usize).collect::<Vec<_>>();
    between(&wide(a), &wide(b))
}

fn between(a: &Vec<usize>, b: &Vec<usize>) -> Vec<DiffOp> {
    let mut steps = Compact::new(Replace::new(Capture::new()), a, b);
    let done: Result<(), Infallible> = myers::diff(&mut steps, a, 0..a.len(), b, 0..b.len());
    match done {
        Ok(()) => steps.into_inner().into_inner().into_ops(),
    }
}
