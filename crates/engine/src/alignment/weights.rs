//! The learned weights of the linker. Written by `cargo xtask fit`: logistic
//! regression on the candidates of all gold comparisons, a strong link
//! against none; the threshold is the one with the best mean F1 of the groups.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024.
pub(crate) const WEIGHTS: [i64; FEATURES] = [
    // shared-words
    17_974, // shared-weight
    2_016, // shared-numbers
    1_732, // near-numbers
    2_379, // shared-quote
    3_922, // lead
    1_682, // headline
    854, // distance
    -1_782, // level
    -13_014,
];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -3_783;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 300;
