//! Two claims of linked sentences set against each other.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{ClaimId, LinkId, Params, PassageId, SentenceId};
use crate::span::{Permille, Span};

/// Two claims that agree or diverge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Its index in the pair, or in its article for findings within one.
    pub id: u32,
    /// The link it rests on; `None` within one article.
    pub link: Option<LinkId>,
    /// What it is about.
    pub kind: FindingKind,
    /// How the two stand to each other.
    pub relation: Relation,
    /// The reading under which both can hold; only on [`Relation::Compatible`].
    pub reading: Option<Reading>,
    /// The words of the first article.
    pub a: Evidence,
    /// The words of the second article.
    pub b: Evidence,
    /// The rule that found it, such as `number.same-unit`.
    pub rule: Cow<'static, str>,
    /// The values in its sentence.
    pub params: Params,
    /// The sentence for the reader; empty as the engine gives it.
    pub why: String,
    /// For ranking: how sure it is, and how much it changes.
    pub weight: Permille,
    /// Whether it belongs to the folded group of uncertain findings.
    pub maybe: bool,
    /// What an agreement means; only on [`Relation::Agrees`].
    pub agreement: Option<Agreement>,
}

/// The words of one side of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The sentence.
    pub sentence: SentenceId,
    /// The words that matter in it.
    pub span: Span,
    /// Those words.
    pub text: String,
    /// The claim they make, when it has a value.
    pub claim: Option<ClaimId>,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// An amount.
    Number,
    /// A date or time.
    Date,
    /// A person or organisation.
    Name,
    /// A place.
    Place,
    /// Who said something.
    Speaker,
    /// What was said.
    Quote,
    /// Affirmed or denied.
    Negation,
    /// Planned or happened, likely or plain.
    Certainty,
    /// First or rare; all, most or only.
    Extent,
    /// How parties stand to each other.
    Ties,
    /// Why something happened.
    Cause,
    /// A telling change of words.
    Wording,
}

/// How two claims stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same value.
    Agrees,
    /// No reading was found under which both hold.
    Differs,
    /// Other words, and a reading under which both hold.
    Compatible,
}

/// Why two different wordings can both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// "at least", "more than".
    Bound,
    /// "about", "some".
    Approximation,
    /// One is the other, rounded.
    Rounding,
    /// The same in another unit.
    Unit,
    /// They speak of a different part or place.
    Scope,
    /// They speak of a different time.
    Time,
    /// One holds on a condition.
    Condition,
}

/// What an agreement means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Whether both tell it in the same words.
    pub wording: WordingOf,
    /// The shared passage it stands in.
    pub passage: Option<PassageId>,
    /// The source both name.
    pub source: Option<String>,
    /// Indices of the articles of the set that tell it, in order.
    #[serde(default)]
    pub articles: Vec<u32>,
    /// How many of these tell it by themselves: copies of one text count once.
    #[serde(default)]
    pub independent: u32,
}

/// Whose words an agreement is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WordingOf {
    /// Both in the same words: possibly one source.
    Same,
    /// Each in its own words.
    Own,
}
