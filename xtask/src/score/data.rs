//! Reading sets: JSON Lines, and the engine's answer for one text.

use std::fs;
use std::path::Path;

use crossread_engine::report::Role;
use crossread_engine::{Analysis, ArticleInput, Span, analyse};
use serde::de::DeserializeOwned;

use crate::failure::{Outcome, While};

/// The items of a set; `None` when the file is not there.
///
/// # Errors
/// The file cannot be read, or a line is not in its format.
pub(crate) fn lines<T: DeserializeOwned>(file: &Path) -> Outcome<Option<Vec<T>>> {
    if !file.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(file).or_fail(format!("read {}", file.display()))?;
    let items = text.lines().filter(|line| !line.trim().is_empty()).zip(1..).map(|(line, number)| {
        serde_json::from_str(line).or_fail(format!("read line {number} of {}", file.display()))
    });
    items.collect::<Outcome<Vec<T>>>().map(Some)
}

/// The engine's analysis of one text, as if the reader had pasted it and,
/// where `language` is given, had set the language.
pub(crate) fn analysed(text: &str, language: Option<&str>) -> Analysis {
    let input = ArticleInput {
        id: "text".to_owned(),
        text: text.to_owned(),
        language: language.map(str::to_owned),
        ..ArticleInput::default()
    };
    analyse(&input, &[])
}

/// The engine's analysis of a phrase, read as a paragraph of an article of the
/// day `date` even where it is nothing but a figure.
pub(crate) fn phrase(text: &str, language: &str, date: Option<&str>) -> Analysis {
    let input = ArticleInput {
        id: "text".to_owned(),
        text: text.to_owned(),
        language: Some(language.to_owned()),
        date: date.map(str::to_owned),
        ..ArticleInput::default()
    };
    analyse(&input, &[(Span::new(0, text.len()), Role::Paragraph)])
}
