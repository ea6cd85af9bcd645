//! From features to the strength of a link.

use super::feature::{FEATURES, Features};
use super::weights::{CHOSEN, CONSTANT, WEIGHTS};
use crate::fixed::{ONE, logistic, logit};

/// What each feature adds to the logit, fixed point.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parts {
    /// By feature, in the order of their names.
    pub(crate) features: [i64; FEATURES],
    /// What every candidate of the pair starts from.
    pub(crate) start: i64,
}

impl Parts {
    /// What `features` add between two articles that are `likeness` alike.
    /// The weights are learned from whole articles; between lone sentences
    /// (`lone`) each counts [`LESS`], and what is chosen stays the same.
    pub(crate) fn new(features: &Features, likeness: i64, lone: bool) -> Self {
        let mut parts = [0; FEATURES];
        let (less, even) = if lone { (LESS, logit(CHOSEN)) } else { (1, 0) };
        for ((part, weight), feature) in parts.iter_mut().zip(WEIGHTS).zip(features) {
            *part = weight * feature / ONE / less;
        }
        Self { features: parts, start: even + (CONSTANT - gate(likeness) - even) / less }
    }

    /// The logit: at 0 a link is as likely as not.
    pub(crate) fn sum(&self) -> i64 {
        self.start + self.features.iter().sum::<i64>()
    }

    /// The strength in permille.
    pub(crate) fn strength(&self) -> u16 {
        logistic(self.sum())
    }
}

/// Without the rest of an article to compare with, a feature tells a half.
const LESS: i64 = 2;

/// Articles that are less alike than this are taken to be about different
/// things, the more the less alike.
const ALIKE: i64 = 280 * ONE / 1000;

/// What a lack of likeness takes from the logit.
const DOUBT: i64 = 20;

/// What is taken from every candidate of articles that are `likeness` alike.
pub(crate) fn gate(likeness: i64) -> i64 {
    DOUBT * (ALIKE - likeness).max(0)
}
