//! What the reader says of an article, other than its text.

use crossread_engine::Span;
use crossread_engine::report::Role;
use serde::Serialize;

use crate::json::object;

/// What the reader said a block is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoleMark {
    /// Where the block stood.
    pub range: Span,
    /// What it is.
    pub role: Role,
    /// Its words, by which it is found again.
    pub words: String,
}

/// What the reader can say about an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Its title.
    Title,
    /// Its outlet.
    Source,
    /// Its day, ISO 8601.
    Date,
    /// Its language, BCP 47.
    Language,
}

/// What the reader does with an article, other than editing its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something for it is being read.
    Reading,
    /// The plain flavour takes the place of the rich one.
    UsePlain,
    /// What was in the box before comes back.
    TakeBack,
    /// This is so; the article's own word holds again when it is empty.
    Fact(Fact, String),
    /// The block at this range of the text has this role.
    Role(Span, Role),
    /// The block at this range has its own role again.
    OwnRole(Span),
}

object!(RoleMark { range, role, words });
