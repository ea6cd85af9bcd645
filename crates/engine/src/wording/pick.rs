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

/// The copies of at least `least` bits, without light ones of which half lies
/// in a heavier one on both sides.
pub(crate) fn pick(mut copies: Vec<Copy>, least: i64) -> Vec<Copy> {
    copies.retain(|copy| copy.weight >= least);
    order::sort_by(&mut copies, |one, other| {
        other.weight.cmp(&one.weight).then_with(|| one.runs.cmp(&other.runs))
    });
    let mut picked: Vec<Copy> = Vec::new();
    let mut cells: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for copy in copies {
        let place = copy.a.start / CELL..=(copy.a.end - 1) / CELL;
        let inside = place.clone().any(|cell| {
            cells.get(&cell).is_some_and(|there| there.iter().any(|at| covers(&picked[*at], &copy)))
        });
        if inside {
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
