//! Sentences that a value ties: candidates too unlike in words to be linked,
//! which give one telling value of the same thing.

use super::linked::Linked;
use super::rules::{date, name, number, quote};
use super::told::Told;
use crate::alignment::{broken, tie};
use crate::analysis::Analysis;
use crate::report::Pair;
use crate::set::Options;
use crate::span::{Permille, Sides};

/// Articles are on one event when a link is as strong as this.
const EVENT: Permille = Permille::new(600);
/// A candidate that is weaker than this says nothing of the same matter.
const LEAST: Permille = Permille::new(20);

/// Chooses the candidates of a pair that a value ties, when the articles are on
/// one event at all. Linear in the candidates.
pub(super) fn choose(a: &Analysis, b: &Analysis, options: &Options, told: &Sides<Told>, pair: &mut Pair) {
    let on_event = pair.links.iter().any(|link| link.chosen && link.strength >= EVENT);
    if !on_event {
        return;
    }
    let broken = broken(a, b, options);
    for link in pair.links.iter_mut().filter(|link| !link.chosen && link.strength >= LEAST) {
        let linked = Linked::of(a, b, told, link);
        let found = number::ties(&linked)
            .or_else(|| date::ties(&linked))
            .or_else(|| quote::ties(&linked))
            .or_else(|| name::ties(&linked));
        let parted =
            || broken.iter().any(|(left, right)| left.contains(&link.a[0]) && right.contains(&link.b[0]));
        if let Some(words) = found.filter(|_| !parted()) {
            tie(a, b, options, link, &words);
        }
    }
}
