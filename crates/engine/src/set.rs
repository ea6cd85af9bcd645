//! What a comparison starts from: articles, options and the reader's corrections.

use serde::{Deserialize, Serialize};

use crate::report::{Block, Role};
use crate::span::{Permille, Span};

/// The articles to compare and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    /// The articles, in the reader's order.
    pub articles: Vec<ArticleInput>,
    /// How to compare them.
    #[serde(default)]
    pub options: Options,
}

/// One article as it came in, with what is known about it from outside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ArticleInput {
    /// Name of the article, unique in its set.
    pub id: String,
    /// The decoded text, without a byte order mark, line ends as they came.
    pub text: String,
    /// Title, when it is known from outside the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Outlet that published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Address it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Date of publication, ISO 8601 (`2025-08-28`), given by the reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Language, BCP 47 (`en`), given by the reader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What the markup of its page tells, when it came from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub markup: Option<Markup>,
}

/// What the markup of a page tells of its article. The reader's own words on
/// the same thing, in [`ArticleInput`], come first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Markup {
    /// The blocks that the markup names, in order, not overlapping; text
    /// between them is read as if it had no markup.
    pub blocks: Vec<Block>,
    /// Title in the metadata.
    pub title: Option<String>,
    /// Outlet in the metadata.
    pub source: Option<String>,
    /// Author in the metadata or a marked byline.
    pub author: Option<String>,
    /// Date of publication in the metadata, ISO 8601.
    pub date: Option<String>,
    /// Language of the page, BCP 47.
    pub language: Option<String>,
}

/// How to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// Links below this strength are left out of the report, with the findings
    /// on them; at 0 the candidates that were not chosen are listed too. The
    /// engine's own choice of links never depends on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_strength: Option<Permille>,
    /// Passages of fewer bits are left out of the report. When none is given: 20,
    /// in long articles more (see the `wording` module). Near a passage six
    /// tenths of that are enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_passage: Option<u16>,
    /// Language of the articles that name none of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What the reader put right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Whether each chosen link carries its word diff.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub diff: bool,
}

/// A reader's correction. One whose words are gone gives a notice, never an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case", try_from = "AnyCorrection")]
pub enum Correction {
    /// These sentences tell of the same thing.
    Pin {
        /// Sentences of one article.
        a: Place,
        /// Sentences of the other.
        b: Place,
    },
    /// These sentences do not tell of the same thing.
    Break {
        /// Sentences of one article.
        a: Place,
        /// Sentences of the other.
        b: Place,
    },
    /// The block that holds `range` has this role.
    Role {
        /// Id of the article.
        article: String,
        /// A range in the block.
        range: Span,
        /// The role it has.
        role: Role,
        /// The words of `range` when the correction was made.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
    },
}

/// A correction as it is read: in one pass and with little code, where a
/// tagged enum is read into memory first and then once more.
#[derive(Deserialize)]
struct AnyCorrection {
    op: String,
    a: Option<Place>,
    b: Option<Place>,
    article: Option<String>,
    range: Option<Span>,
    role: Option<Role>,
    words: Option<String>,
}

impl TryFrom<AnyCorrection> for Correction {
    type Error = String;

    fn try_from(any: AnyCorrection) -> Result<Self, String> {
        let missing = |field: &str| format!("missing field `{field}`");
        let place = |place: Option<Place>, field| place.ok_or_else(|| missing(field));
        match any.op.as_str() {
            "pin" => Ok(Self::Pin { a: place(any.a, "a")?, b: place(any.b, "b")? }),
            "break" => Ok(Self::Break { a: place(any.a, "a")?, b: place(any.b, "b")? }),
            "role" => Ok(Self::Role {
                article: any.article.ok_or_else(|| missing("article"))?,
                range: any.range.ok_or_else(|| missing("range"))?,
                role: any.role.ok_or_else(|| missing("role"))?,
                words: any.words,
            }),
            op => Err(format!("unknown variant `{op}`, expected one of `pin`, `break`, `role`")),
        }
    }
}

/// Sentences of one article, by where they stand and what they say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Id of the article.
    pub article: String,
    /// Ranges of the sentences.
    pub ranges: Vec<Span>,
    /// The words of each range when the correction was made; the place is
    /// found again by them when the text around it was edited.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
}

/// Sizes past which a set is refused, in bytes of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit;

impl Limit {
    /// Largest article: 16 MB.
    pub const ARTICLE: usize = 16 * 1024 * 1024;
    /// Largest set: 64 MB.
    pub const SET: usize = 64 * 1024 * 1024;
}

/// Why a set is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TooLarge {
    /// One article is over [`Limit::ARTICLE`].
    Article {
        /// Its id.
        id: String,
        /// Its size in bytes.
        bytes: usize,
    },
    /// All articles together are over [`Limit::SET`].
    Set {
        /// Their size in bytes.
        bytes: usize,
    },
}

impl Set {
    /// Whether the set is small enough to be compared.
    ///
    /// # Errors
    /// The first limit that it passes.
    pub fn check(&self) -> Result<(), TooLarge> {
        let mut total = 0;
        for article in &self.articles {
            let bytes = article.text.len();
            if bytes > Limit::ARTICLE {
                return Err(TooLarge::Article { id: article.id.clone(), bytes });
            }
            total += bytes;
        }
        if total > Limit::SET { Err(TooLarge::Set { bytes: total }) } else { Ok(()) }
    }
}
