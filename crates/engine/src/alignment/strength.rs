//! From features to the strength of a link.

use super::feature::Features;
use super::terms::Terms;
use crate::fixed::{ONE, logistic};

/// Weights of the features in a logistic model, in hundredths.
struct Weights {
    cover: i64,
    letters: i64,
    background: i64,
    distance: i64,
    lead: i64,
    number: i64,
    constant: i64,
}

const WEIGHTS: Weights = Weights {
    cover: 2720,
    letters: 990,
    background: -1860,
    distance: -140,
    lead: 257,
    number: 257,
    constant: -620,
};

/// What each feature adds to the logit, fixed point.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parts {
    /// Shared words, against what is usual in this pair.
    pub(crate) words: i64,
    /// Shared letters.
    pub(crate) letters: i64,
    /// Shared numbers.
    pub(crate) numbers: i64,
    /// Both at the beginning.
    pub(crate) lead: i64,
    /// Nearness in the order of the articles; never above 0.
    pub(crate) place: i64,
    /// What every pair of sentences starts from.
    pub(crate) constant: i64,
}

impl Parts {
    /// The logit: at 0 a link is as likely as not.
    pub(crate) const fn sum(&self) -> i64 {
        self.words + self.letters + self.numbers + self.lead + self.place + self.constant
    }

    /// The strength in permille.
    pub(crate) fn strength(&self) -> u16 {
        logistic(self.sum())
    }
}

/// What each feature of each candidate adds.
pub(crate) fn parts(terms: &Terms<'_>, features: &[Features]) -> Vec<Parts> {
    let background = background(terms, features);
    features
        .iter()
        .map(|features| Parts {
            words: WEIGHTS.cover * features.cover / 100,
            letters: WEIGHTS.letters * features.letters / 100,
            numbers: WEIGHTS.number * features.numbers.min(1) * ONE / 100,
            lead: if features.lead { WEIGHTS.lead * ONE / 100 } else { 0 },
            place: WEIGHTS.distance * features.distance / 100,
            constant: (WEIGHTS.constant * ONE + WEIGHTS.background * background) / 100,
        })
        .collect()
}

/// What cover is usual in this pair: the 5 √(m n)-th best of all.
fn background(terms: &Terms<'_>, features: &[Features]) -> i64 {
    let mut covers: Vec<i64> = features.iter().map(|features| features.cover).collect();
    covers.sort_unstable_by(|one, other| other.cmp(one));
    let rank = 5 * (terms.a.len() * terms.b.len()).isqrt();
    covers.get(rank.saturating_sub(1)).copied().unwrap_or(0)
}
