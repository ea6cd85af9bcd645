//! The engine of Crossread: a set of articles in, a [`Report`] out.
//!
//! Pure: no clock, no randomness, no input or output, no web types. The same
//! set gives the same report on every machine, because scores are integers
//! and budgets count work, never time.
//!
//! The way of the data, one module a phase:
//!
//! ```text
//! article    text           -> blocks with roles, title, date, language
//! sentence   blocks         -> sentences with byte ranges
//! token      sentences      -> tokens with normal forms, units over them
//! wording    tokens x 2     -> passages: shared runs, every copy
//! alignment  tokens x 2     -> links with strength and reasons
//! diff       linked tokens  -> word by word differences
//! claim      sentences      -> numbers, quotes
//! finding    links, claims  -> agreements and divergences
//! ```
//!
//! [`compare`] runs all of it at once. [`Comparer`] and [`Run`] do the same in
//! slices, for a worker that must stay responsive.

mod alignment;
mod analysis;
mod article;
mod claim;
mod coverage;
mod data;
mod diff;
mod finding;
mod fixed;
pub mod learning;
mod lexicon;
mod normal;
mod notice;
mod order;
mod place;
pub mod report;
mod run;
mod sentence;
mod set;
mod span;
mod token;
mod wording;
mod words;

pub use analysis::{Analysis, analyse};
pub use coverage::covers;
pub use report::Report;
pub use run::{Comparer, Phase, Progress, Run, Step, compare};
pub use set::{ArticleInput, Correction, Limit, Markup, Options, Place, Set, TooLarge};
pub use span::{Permille, Sides, Span};

/// Version of the engine, as written into every report.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
