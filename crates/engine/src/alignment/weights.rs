//! The learned weights of the linker. Written by `cargo xtask fit`: logistic
//! regression on the candidates of all gold comparisons, a strong link
//! against none; the threshold is the highest of those whose mean F1 of the groups
//! is as good as the best.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024.
pub(crate) const WEIGHTS: [i64; FEATURES] = [
    19_930,  // shared-words
    2_047,   // shared-weight
    2_894,   // shared-numbers
    2_902,   // near-numbers
    3_386,   // shared-quote
    1_646,   // lead
    923,     // headline
    -1_793,  // distance
    -12_011, // level
];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -4_253;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 360;
