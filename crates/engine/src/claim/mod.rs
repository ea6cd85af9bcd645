//! Checkable statements of single sentences.

use crate::analysis::Analysis;
use crate::report::Claim;

/// The claims of an article, by sentence.
pub(crate) fn read(_analysis: &Analysis) -> Vec<Claim> {
    Vec::new()
}
