//! The learned weights of the linker. Written by `cargo xtask fit`: logistic
//! regression on the candidates of all gold comparisons, a strong link
//! against none; the threshold is the one with the best mean F1 of the groups.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024.
pub(crate) const WEIGHTS: [i64; FEATURES] = [
    20_587, // shared-words
    4_113, // shared-letters
    1_789, // shared-numbers
    1_819, // lead
    -2_129, // distance
];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -5_687;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 360;
