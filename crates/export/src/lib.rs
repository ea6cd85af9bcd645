//! Words for a report: the sentences a reader sees, and the files a reader
//! takes along.
//!
//! The engine gives codes and parameters; [`explain`] writes the sentences
//! from them, in one table file a subject, so that they can be translated.
//! [`text`] and [`json`] turn an explained report into files.

mod explain;
mod json;
mod names;
mod text;

pub use explain::explain;
pub use json::json;
pub use names::letter;
pub use text::{TextOptions, inspected, text};

/// What the comparison does not do, in one line to stand beside every result.
pub const LIMITS: &str = "Crossread compares wordings and values. It does not know which account is right, \
                          it can miss things, and “not mentioned” means that no linked sentence was found.";
