//! What the weights of the linker are learned from.
//!
//! Used by `cargo xtask fit` alone: the features of all candidates of a pair,
//! as the linker itself sees them.

use crate::alignment;
use crate::analysis::Analysis;
use crate::report::SentenceId;

/// The names of the features, in the order of [`Candidate::features`].
pub const FEATURES: [&str; alignment::FEATURES] = alignment::NAMES;

/// Two sentences that share something, and what speaks for a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Sentence of the first article.
    pub a: SentenceId,
    /// Sentence of the second article.
    pub b: SentenceId,
    /// The features, in 1/1024.
    pub features: [i64; alignment::FEATURES],
}

/// All candidates of a pair, sorted, and how alike the two articles are as a
/// whole, in 1/1024 (see [`gate`]).
#[must_use]
pub fn candidates(a: &Analysis, b: &Analysis) -> (Vec<Candidate>, i64) {
    alignment::candidates(a, b)
}

/// What is taken from the logit of every candidate of two articles that are
/// `likeness` alike, in 1/1024.
#[must_use]
pub fn gate(likeness: i64) -> i64 {
    alignment::gate(likeness)
}
