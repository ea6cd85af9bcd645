//! The learned weights of the linker. Written by `cargo xtask fit`: logistic
//! regression on the candidates of all gold comparisons, a strong link
//! against none; the threshold is the one with the best mean F1 of the groups.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024.
pub(crate) const WEIGHTS: [i64; FEATURES] = [
    16_839, // shared-words
    2_117,  // shared-letters
    1_332,  // shared-weight
    2_126,  // shared-numbers
    2_689,  // near-numbers
    4_000,  // shared-quote
    1_726,  // lead
    1_819,  // early
    -1_943, // distance
];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -5_802;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 300;
