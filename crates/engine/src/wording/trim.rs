//! What hangs over the sentences of a copy at its ends.

use super::anchor::Place;
use super::chain::Run;
use super::stream::{Stream, Weights};
use crate::fixed::ONE;

/// Words beyond the first or the last sentence of a copy are no part of it when
/// they say less than so many bits: that both go on with "The" is chance.
const OVERHANG: i64 = 8 * ONE;

/// Cuts from the runs of a copy the few words before its first and after its
/// last whole sentence; gives what they weighed.
pub(crate) fn trim(a: &Stream, b: &Stream, weights: &Weights, runs: &mut Vec<Run>) -> i64 {
    let words = || runs.iter().flat_map(|run| (0..run.len).map(|n| (run.a + n, run.b + n)));
    let weigh = |place: Place| weights.of(a.words[place.0]);
    let begins = |place: Place| a.begins(place.0) && b.begins(place.1);
    let all = words().count();
    let (mut front, mut back, mut lost) = (0, 0, 0);
    let mut sum = 0;
    for (place, n) in words().zip(0..all) {
        if begins(place) {
            (front, lost) = (n, sum);
            if n == 0 {
                break;
            }
        }
        sum += weigh(place);
        if sum >= OVERHANG {
            break;
        }
    }
    let (mut cut, mut sum) = (0, 0);
    for (place, n) in words().rev().zip(1..all - front) {
        if n == 1 && begins((place.0 + 1, place.1 + 1)) {
            break;
        }
        sum += weigh(place);
        if sum >= OVERHANG {
            break;
        }
        if begins(place) {
            (back, cut) = (n, sum);
        }
    }
    drop_words(runs, front, back);
    lost + cut
}

/// Drops the first `front` and the last `back` words.
fn drop_words(runs: &mut Vec<Run>, mut front: usize, mut back: usize) {
    for run in runs.iter_mut() {
        let cut = front.min(run.len);
        *run = Run { a: run.a + cut, b: run.b + cut, len: run.len - cut };
        front -= cut;
    }
    for run in runs.iter_mut().rev() {
        let cut = back.min(run.len);
        run.len -= cut;
        back -= cut;
    }
    runs.retain(|run| run.len > 0);
}
