//! The head of an article in a text report.

use crossread_engine::report::{Article, Sentence};

use super::page::{Page, Style};
use crate::names::letter_of;

/// Title, outlet, date, length and notices of the article at `index`.
pub(super) fn head(page: &mut Page, article: &Article, index: u32) {
    let lead = format!("{}  ", letter_of(index));
    let indent = " ".repeat(lead.chars().count());
    page.led(&lead, Style::Head, Style::Head, &title(article));
    page.paragraph(&indent, Style::Quiet, &facts(article));
    for notice in &article.notices {
        page.paragraph(&format!("{indent}! "), Style::Plain, &notice.message);
    }
}

/// The title, or the first words of the text.
fn title(article: &Article) -> String {
    let first = || article.sentences.iter().map(|sentence| words(article, sentence));
    match &article.title {
        Some(title) if !title.trim().is_empty() => title.clone(),
        _ => first().next().map_or_else(|| "(no text)".to_owned(), |words| shortened(words, 12)),
    }
}

/// Outlet, author, date, language and length, as far as known.
fn facts(article: &Article) -> String {
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
pub(super) fn words<'a>(article: &'a Article, sentence: &Sentence) -> &'a str {
    sentence.span.of(&article.text)
}

/// The first `count` words of `text`, with an ellipsis where more follow.
pub(super) fn shortened(text: &str, count: usize) -> String {
    let mut words = text.split_whitespace();
    let head = words.by_ref().take(count).collect::<Vec<_>>().join(" ");
    if words.next().is_some() { format!("{head} …") } else { head }
}
