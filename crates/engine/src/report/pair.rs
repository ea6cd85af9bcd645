//! Two articles compared: shared passages, links, and what only one tells.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{ClaimId, Finding, Notice, Params, SentenceId};
use crate::span::{Permille, Sides, Span};

/// Two articles compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// Index of the first article.
    pub a: u32,
    /// Index of the second article, greater than `a`.
    pub b: u32,
    /// What the reader should know about this pair.
    pub notices: Vec<Notice>,
    /// Share of each article's words that stand in shared passages.
    pub wording: Sides<Permille>,
    /// Shared passages, in the order of the first article.
    pub passages: Vec<Passage>,
    /// Links, in the order of the first article.
    pub links: Vec<Link>,
    /// Findings, the weightiest first.
    pub findings: Vec<Finding>,
    /// What only one of the two tells.
    pub only_in: Sides<Vec<Only>>,
}

/// Index of a passage in its pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PassageId(pub u32);

/// A run of the same words in two articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Its index in the pair.
    pub id: PassageId,
    /// Where it stands in the first article.
    pub a: Span,
    /// Where it stands in the second article.
    pub b: Span,
    /// How many words the two have in common.
    pub words: u32,
    /// Whether every word is the same.
    pub exact: bool,
    /// What differs inside; empty when exact.
    pub edits: Vec<Edit>,
    /// What it says, in bits: the rarer its words, the more.
    pub weight: u32,
    /// Whether both quote it: the same speech, no copied narration.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub quoted: bool,
    /// Indices of the articles of the set that hold it.
    pub articles: Vec<u32>,
}

/// One step of a word diff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// What happened.
    pub kind: EditKind,
    /// The words in the first article; `None` when there are none.
    pub a: Option<Span>,
    /// The words in the second article; `None` when there are none.
    pub b: Option<Span>,
    /// Whether it changes function words or punctuation only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub minor: bool,
}

/// What happened to words between two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EditKind {
    /// The same words.
    Same,
    /// Other words in their place.
    Replaced,
    /// Only in the first.
    OnlyA,
    /// Only in the second.
    OnlyB,
    /// The same words in another place.
    Moved,
}

/// Index of a link in its pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LinkId(pub u32);

/// Sentences of two articles that tell of the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its index in the pair.
    pub id: LinkId,
    /// Sentences of the first article, in order, at least one.
    pub a: Vec<SentenceId>,
    /// Sentences of the second article, in order, at least one.
    pub b: Vec<SentenceId>,
    /// How sure it is that they do.
    pub strength: Permille,
    /// Whether the engine (or the reader's pin) chose it.
    pub chosen: bool,
    /// Whether the reader pinned it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
    /// How alike the words are.
    pub kind: LinkKind,
    /// Why it is linked, the greatest share first.
    pub reasons: Vec<Reason>,
    /// The word diff, when asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff: Option<Vec<Edit>>,
}

/// How alike the words of linked sentences are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// The same words.
    SameWords,
    /// The same words but for a few.
    NearCopy,
    /// The same thing in other words.
    Reworded,
    /// On the same matter.
    Related,
}

/// One reason for a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What it rests on, such as `shared-words`.
    pub code: Cow<'static, str>,
    /// Its share in the strength.
    pub score: Permille,
    /// The values in its sentence.
    #[serde(default, skip_serializing_if = "Params::is_empty")]
    pub params: Params,
    /// The sentence for the reader; empty as the engine gives it.
    pub text: String,
}

/// Sentences that only one article tells, joined where they say the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Only {
    /// The sentences.
    pub sentences: Vec<SentenceId>,
    /// Their claims.
    pub claims: Vec<ClaimId>,
    /// How much it tells, for ranking.
    pub weight: Permille,
}
