//! Shared wording: runs of the same words in two articles.

use crate::analysis::Analysis;
use crate::report::Pair;

/// Fills `pair.passages` and `pair.wording`.
pub(crate) fn compare(_a: &Analysis, _b: &Analysis, _pair: &mut Pair) {}

/// Fills [`crate::report::Passage::articles`]: which articles of the set hold each passage.
pub(crate) fn spread(_pairs: &mut [Pair]) {}
