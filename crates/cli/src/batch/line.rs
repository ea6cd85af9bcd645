//! A batch line and the set in it.

use std::collections::BTreeSet;

use crossread_engine::{ArticleInput, Correction, Options, Permille, Set};
use crossread_intake::Intake;
use serde::Deserialize;
use serde_json::Value;

use crate::dates;
use crate::source::html;

/// A line as it is written. Keys that are not known are passed over, so that
/// lines may carry more than is compared; only unknown options are refused.
#[derive(Debug, Deserialize)]
pub(super) struct BatchLine {
    /// What the line is called; given back as it is.
    #[serde(default)]
    pub(super) id: Value,
    articles: Vec<LineArticle>,
    #[serde(default)]
    options: LineOptions,
}

/// The name of a line whose rest is not understood.
#[derive(Debug, Deserialize)]
pub(super) struct Named {
    /// What the line is called.
    #[serde(default)]
    pub(super) id: Value,
}

#[derive(Debug, Deserialize)]
struct LineArticle {
    #[serde(default)]
    id: Option<String>,
    text: String,
    #[serde(default)]
    input: LineInput,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    source: Option<String>,
    #[serde(default)]
    author: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    language: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LineInput {
    #[default]
    Text,
    Html,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct LineOptions {
    min_strength: Option<u16>,
    min_passage: Option<u16>,
    language: Option<String>,
    corrections: Vec<Correction>,
    diff: bool,
}

impl BatchLine {
    /// The set to compare.
    ///
    /// # Errors
    /// One sentence about the first thing that cannot be compared.
    pub(super) fn set(self) -> Result<Set, String> {
        let options = self.options.checked()?;
        let mut set = Set { articles: Vec::with_capacity(self.articles.len()), options };
        let mut letters = Letters::beside(&self.articles)?;
        for article in self.articles {
            set.articles.push(article.input(&mut letters)?);
        }
        set.check().map_err(|too_large| crate::source::told(&too_large, |id| format!("article {id}")))?;
        Ok(set)
    }
}

impl LineOptions {
    fn checked(self) -> Result<Options, String> {
        let min_strength = match self.min_strength {
            Some(value) if value > 1000 => {
                return Err(format!("options.min_strength is {value}: give a whole number from 0 to 1000."));
            }
            other => other.map(Permille::new),
        };
        if let Some(language) = &self.language {
            language_is_known("options.language", language)?;
        }
        Ok(Options {
            min_strength,
            min_passage: self.min_passage,
            language: self.language,
            corrections: self.corrections,
            diff: self.diff,
        })
    }
}

impl LineArticle {
    fn input(self, letters: &mut Letters) -> Result<ArticleInput, String> {
        let id = self.id.filter(|id| !id.is_empty()).unwrap_or_else(|| letters.free());
        let date = match &self.date {
            None => None,
            Some(date) => Some(dates::day(date).map(str::to_owned).ok_or_else(|| {
                format!("article {id} has the date {date:?}, which is no day: write it as 2025-08-28.")
            })?),
        };
        if let Some(language) = &self.language {
            language_is_known(&format!("the language of article {id}"), language)?;
        }
        let Self { text, title, source, author, url, language, .. } = self;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let read = match self.input {
            LineInput::Text => Intake { text, ..Intake::default() },
            LineInput::Html => html::article(&text).map_err(|why| format!("article {id} {why}"))?,
        };
        let Intake { text, markup, url: own } = read;
        Ok(ArticleInput { id, text, title, source, author, url: url.or(own), date, language, markup })
    }
}

fn language_is_known(what: &str, language: &str) -> Result<(), String> {
    if dates::is_language(language) {
        return Ok(());
    }
    Err(format!("{what} is {language:?}, which is no language code: write it as de or pt-BR."))
}

/// Letters for articles without an id, beside the ids that are given.
struct Letters {
    given: BTreeSet<String>,
    next: usize,
}

impl Letters {
    fn beside(articles: &[LineArticle]) -> Result<Self, String> {
        let mut given = BTreeSet::new();
        for id in articles.iter().filter_map(|article| article.id.as_ref()).filter(|id| !id.is_empty()) {
            if !given.insert(id.clone()) {
                return Err(format!("two articles have the id {id:?}: give each its own."));
            }
        }
        Ok(Self { given, next: 0 })
    }

    fn free(&mut self) -> String {
        loop {
            let letter = crossread_export::letter(self.next);
            self.next += 1;
            if !self.given.contains(&letter) {
                return letter;
            }
        }
    }
}
