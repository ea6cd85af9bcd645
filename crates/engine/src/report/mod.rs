//! What a comparison gives: the report, version 1.
//!
//! The types serialise to the JSON report as it is documented in
//! `report.schema.json`. Ranges are UTF-8 bytes of the article's `text`,
//! scores integers from 0 to 1000. Sentences for the reader (`why`,
//! `message`, `Reason::text`) are empty as the engine gives them; the export
//! crate writes them from the rule and its parameters.

mod article;
mod claim;
mod finding;
mod pair;
mod stance;
mod when;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use article::{Article, ArticleDate, Block, DateFrom, Role, Sentence, SentenceId, TokenView, UnitView};
pub use claim::{Amount, Claim, ClaimId, ClaimValue, Counted, Decimal, Name, NameKind, Quote};
pub use finding::{Agreement, Evidence, Finding, FindingKind, Reading, Relation, WordingOf};
pub use pair::{Edit, EditKind, Link, LinkId, LinkKind, Only, Pair, Passage, PassageId, Reason};
pub use stance::{Cause, CauseRole, Certainty, Extent, Negation, Reach, Status};
pub(crate) use when::days_in;
pub use when::{Clock, Day, When};

/// Parameters of a rule, reason or notice, by name, for the sentence written from it.
pub type Params = BTreeMap<Cow<'static, str>, String>;

/// Everything that a comparison found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Version of this format: 1.
    pub version: u32,
    /// Version of the engine that made it.
    pub engine: String,
    /// What the reader should know about the whole set.
    pub notices: Vec<Notice>,
    /// The articles, in the order of the set.
    pub articles: Vec<Article>,
    /// Every two articles of the set, `a < b`, in order.
    pub pairs: Vec<Pair>,
    /// Findings inside one article.
    pub within: Vec<Within>,
    /// Facts told across the set; none yet.
    pub facts: [(); 0],
}

/// Something the reader should know that is no finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it is about.
    ///
    /// Of a set: `one-article`, `no-article`. Of an article:
    ///
    /// | code | when | params |
    /// | --- | --- | --- |
    /// | `empty` | nothing but white space and characters without width | |
    /// | `binary` | one character in fifty or more is a control or stands for bytes that are no text | `characters`: how many |
    /// | `direction-overrides` | characters that turn the direction of reading, so that words may not stand as they are read | |
    /// | `no-grammar` | numbers, dates and names are not read in the article's language | `language` |
    /// | `no-sentences` | forty words or more and no mark that ends a sentence | |
    /// | `all-aside` | every block is set aside, so there is nothing to compare | |
    pub code: Cow<'static, str>,
    /// The values in its sentence.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub params: Params,
    /// The sentence for the reader; empty as the engine gives it.
    pub message: String,
}

impl Notice {
    /// A notice without parameters.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code: Cow::Borrowed(code), params: Params::new(), message: String::new() }
    }

    /// The same with one more parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.params.insert(Cow::Borrowed(name), value.to_string());
        self
    }
}

/// Findings whose two sides are in one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Within {
    /// Index of the article in [`Report::articles`].
    pub article: u32,
    /// The findings.
    pub findings: Vec<Finding>,
}
