//! Words for a report: the sentences a reader sees, and the files a reader
//! takes along.
//!
//! The engine gives codes and parameters; [`explain`] writes the sentences
//! from them, in one table file a subject, so that they can be translated.
//! [`text`], [`json`], [`markdown`], [`html`] and [`csv`] turn an explained
//! report into files.

mod csv;
mod explain;
mod html;
mod json;
mod markdown;
mod names;
mod outline;
mod text;
mod visible;

pub use csv::csv;
pub use explain::explain;
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use names::letter;
pub use text::{TextOptions, inspected, text};

/// What the comparison does not do, in one line to stand beside every result.
pub const LIMITS: &str = "Crossread compares wordings and values. It does not know which account is right, \
                          it can miss things, and “not mentioned” means that no linked sentence was found.";
