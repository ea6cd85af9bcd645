//! An article in the report: its blocks, sentences and claims.

use serde::{Deserialize, Serialize};

use super::{Claim, Notice};
use crate::span::Span;
use crate::token::primary;

/// One analysed article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Name of the article, as given.
    pub id: String,
    /// Title: as given, or the headline.
    pub title: Option<String>,
    /// Outlet: as given, or from a masthead.
    pub source: Option<String>,
    /// Author: as given, or from a byline.
    pub author: Option<String>,
    /// Address, as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Language (BCP 47): as given, or detected; `None` when unsure.
    pub language: Option<String>,
    /// Words outside of what is set aside.
    pub words: u32,
    /// The text that all ranges refer to.
    pub text: String,
    /// Date of publication.
    pub date: Option<ArticleDate>,
    /// Blocks in order; they do not overlap and cover all but white space.
    pub blocks: Vec<Block>,
    /// Sentences in order; each lies in one block.
    pub sentences: Vec<Sentence>,
    /// Claims by sentence.
    pub claims: Vec<Claim>,
    /// What the reader should know about this article.
    pub notices: Vec<Notice>,
    /// Tokens, when asked for (`inspect`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokens: Option<Vec<TokenView>>,
    /// Units over the tokens, when asked for (`inspect`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub units: Option<Vec<UnitView>>,
}

/// Date of an article and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleDate {
    /// The day, ISO 8601 (`2025-08-28`).
    pub value: String,
    /// The words it was read from; `None` when it was given.
    pub span: Option<Span>,
    /// Where it was found.
    pub from: DateFrom,
}

/// Where the date of an article was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateFrom {
    /// The reader gave it.
    Given,
    /// The page's metadata.
    Metadata,
    /// A line that holds only the date, or a place and the date.
    Dateline,
    /// The head of the outlet's page.
    Masthead,
    /// The article's own sentences.
    Text,
}

/// A paragraph, headline, list item or the like.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// Level of a heading, 1 to 6.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Where it stands, without surrounding white space.
    pub span: Span,
    /// Whether it is set aside: shown on demand, compared with nothing.
    pub aside: bool,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The title of the article.
    Headline,
    /// The summary under the headline.
    Standfirst,
    /// A heading inside the article.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A block quotation.
    Quote,
    /// Text that describes a picture.
    Caption,
    /// Who made a picture.
    Credit,
    /// Who wrote the article.
    Byline,
    /// Where and when it was written.
    Dateline,
    /// What belongs to the page, not to the article.
    Furniture,
}

impl Article {
    /// Whether it is read as English, which it is when its language is not known.
    pub(crate) fn is_english(&self) -> bool {
        self.language.as_deref().is_none_or(|language| primary(language) == "en")
    }
}

impl Role {
    /// Whether blocks of this role are set aside.
    #[must_use]
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Credit | Self::Byline | Self::Dateline | Self::Furniture)
    }
}

/// Index of a sentence in its article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SentenceId(pub u32);

impl SentenceId {
    /// The id as an index into [`Article::sentences`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The unit of comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// Its index in the article.
    pub id: SentenceId,
    /// Where it stands, without surrounding white space.
    pub span: Span,
    /// Index of its block.
    pub block: u32,
}

/// A token as `inspect` shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenView {
    /// Where it stands.
    pub span: Span,
    /// Its normal form, by which it is compared.
    pub norm: String,
}

/// A unit as `inspect` shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitView {
    /// What it is: `amount`, `date`, `time`, `abbreviation`, `compound`, `possessive`.
    pub kind: String,
    /// Where it stands.
    pub span: Span,
}
