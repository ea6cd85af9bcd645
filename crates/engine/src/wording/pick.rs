//! Which of the copies found are worth showing.

use std::collections::BTreeMap;
use std::ops::Range;

use super::copy::Copy;
use crate::fixed::ONE;
use crate::order;

/// A copy inside another one on both sides is shown from this weight on:
/// lighter ones are a name or a phrase that the passage repeats.
const OWN: i64 = 40 * ONE;

/// Words to a cell of the index by place.
const CELL: usize = 64;

/// A copy near a picked one counts from so many hundredths of the bits that
/// others need: what stands between two copied phrases was hardly met by chance.
const NEARBY: i64 = 60;

/// Words from a copy to one near it, on both sides, at most.
const NEAR: usize = 24;

/// The copies of at least `least` bits and lighter ones near them, without
/// light ones of which half lies in a heavier one on both sides.
pub(crate) fn pick(mut copies: Vec<Copy>, least: i64) -> Vec<Copy> {
    copies.retain(|copy| copy.weight * 100 >= least * NEARBY);
    order::sort_by(&mut copies, |one, other| {
        other.weight.cmp(&one.weight).then_with(|| one.runs.cmp(&other.runs))
    });
    let mut picked: Vec<Copy> = Vec::new();
    // By cells of the first stream: those picked that tell enough by themselves come first.
    let mut cells: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for copy in copies {
        let place = copy.a.start / CELL..=(copy.a.end - 1) / CELL;
        let around = place.start().saturating_sub(1)..=place.end() + 1;
        let there = |cell| cells.get(&cell).into_iter().flatten().map(|at: &usize| &picked[*at]);
        if place.clone().flat_map(there).any(|other| covers(other, &copy)) {
            continue;
        }
        let strong = |other: &&Copy| other.weight >= least;
        if copy.weight < least && !around.flat_map(there).filter(strong).any(|other| beside(other, &copy)) {
            continue;
        }
        for cell in place {
            cells.entry(cell).or_default().push(picked.len());
        }
        picked.push(copy);
    }
    order::sort_by(&mut picked, |one, other| one.runs.cmp(&other.runs));
    picked
}

/// Whether two copies stand beside each other on both sides.
fn beside(one: &Copy, other: &Copy) -> bool {
    let beside = |one: &Range<usize>, other: &Range<usize>| {
        let apart = one.start >= other.end || other.start >= one.end;
        apart && one.start <= other.end + NEAR && other.start <= one.end + NEAR
    };
    beside(&one.a, &other.a) && beside(&one.b, &other.b)
}

/// Whether half of `copy` lies in `other` on both sides, and it is light.
fn covers(other: &Copy, copy: &Copy) -> bool {
    let same = other.runs == copy.runs;
    same || copy.weight < OWN && half(&other.a, &copy.a) && half(&other.b, &copy.b)
}

/// Whether half of `part` lies in `whole`.
fn half(whole: &Range<usize>, part: &Range<usize>) -> bool {
    let common = whole.end.min(part.end).saturating_sub(whole.start.max(part.start));
    common * 2 >= part.len()
}
