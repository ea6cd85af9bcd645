//! The rules, one a file.

pub(super) mod number;
pub(super) mod quote;
