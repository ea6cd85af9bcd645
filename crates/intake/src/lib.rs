//! Text in: what a reader pastes, drops or opens, made into clean text with
//! its blocks and facts.

mod dom;
mod extract;
mod facts;
mod flow;
mod page;
mod refusal;

use crossread_engine::Markup;

pub use extract::extract;
pub use refusal::{FileKind, Refusal};

/// An article as it was taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// The text that all ranges refer to.
    pub text: String,
    /// What its markup tells; `None` for plain text.
    pub markup: Option<Markup>,
    /// The address that the page gives itself.
    pub url: Option<String>,
}
