//! The learned weights of the linker. Written by `cargo xtask fit`: logistic
//! regression on the candidates of all gold comparisons, a strong link
//! against none; the threshold is the one with the best mean F1 of the groups.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024.
pub(crate) const WEIGHTS: [i64; FEATURES] = [
    21_992, // shared-words
    3_034,  // shared-letters
    1_639,  // shared-numbers
    1_865,  // lead
    -2_051, // distance
];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -5_842;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 290;
