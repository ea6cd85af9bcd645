//! The rules, one a file.

pub(super) mod certainty;
pub(super) mod date;
pub(super) mod name;
pub(super) mod negation;
pub(super) mod number;
pub(super) mod quote;
