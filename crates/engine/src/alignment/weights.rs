//! The learned weights of the linker. Written by `cargo xtask fit`: logistic
//! regression on the candidates of all gold comparisons, a strong link
//! against none; the threshold is the one with the best mean F1 of the groups.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024.
pub(crate) const WEIGHTS: [i64; FEATURES] = [
    17_467,  // shared-words
    1_954,   // shared-weight
    2_131,   // shared-numbers
    2_417,   // near-numbers
    3_956,   // shared-quote
    1_570,   // lead
    884,     // headline
    -1_809,  // distance
    -12_539, // level
];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -3_833;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 290;
