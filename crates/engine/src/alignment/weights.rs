//! The learned weights of the linker. Written by `cargo xtask fit`.

use super::feature::FEATURES;

/// What each feature adds to the logit, in 1/1024, in the order of the names.
pub(crate) const WEIGHTS: [i64; FEATURES] = [10_000, 9_000, 1_000, 1_500, -1_400];

/// Where the logit starts, in 1/1024.
pub(crate) const CONSTANT: i64 = -5_000;

/// From this strength on a candidate is chosen.
pub(crate) const CHOSEN: u16 = 500;
