//! The learned weights of the linker. Written by `cargo xtask fit`: logistic
//! regression on the candidates of all gold comparisons, a strong link
//! against none; the threshold is the one with the best mean F1 of the groups.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024.
pub(crate) const WEIGHTS: [i64; FEATURES] = [
    18_694,  // shared-words
    1_861,   // shared-weight
    3_045,   // shared-numbers
    2_604,   // near-numbers
    3_748,   // shared-quote
    1_430,   // lead
    995,     // headline
    -1_828,  // distance
    -12_413, // level
];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -4_006;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 320;
