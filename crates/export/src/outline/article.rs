//! The head of an article.

use crossread_engine::report::{Article, Sentence};

use super::Sheet;
use crate::names::letter_of;

/// So many words of the text stand for a title that is not known.
const WORDS_FOR_TITLE: usize = 12;

/// Title, outlet, date, length and notices of the article at `index`.
pub(super) fn head(sheet: &mut dyn Sheet, article: &Article, index: u32) {
    sheet.article(&letter_of(index), &title(article), &facts(article));
    for notice in &article.notices {
        sheet.notice(&notice.message);
    }
}

/// The title, or the first words of the text.
pub(crate) fn title(article: &Article) -> String {
    match &article.title {
        Some(title) if !title.trim().is_empty() => title.clone(),
        _ => article.sentences.first().map_or_else(
            || "(no text)".to_owned(),
            |sentence| shortened(words(article, sentence), WORDS_FOR_TITLE),
        ),
    }
}

/// Outlet, author, date, language and length, as far as known.
pub(crate) fn facts(article: &Article) -> String {
    let words = match article.words {
        1 => "1 word".to_owned(),
        count => format!("{count} words"),
    };
    let date = article.date.as_ref().map(|date| date.value.clone());
    [article.source.clone(), article.author.clone(), date, article.language.clone(), Some(words)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The words of a sentence.
pub(crate) fn words<'a>(article: &'a Article, sentence: &Sentence) -> &'a str {
    sentence.span.of(&article.text)
}

/// The first `count` words of `text`, with an ellipsis where more follow.
fn shortened(text: &str, count: usize) -> String {
    let mut words = text.split_whitespace();
    let head = words.by_ref().take(count).collect::<Vec<_>>().join(" ");
    if words.next().is_some() { format!("{head} …") } else { head }
}
