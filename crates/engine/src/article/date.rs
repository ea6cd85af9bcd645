//! The date of an article and where it came from.

use super::calendar::{Day, find_day};
use crate::report::{Article, ArticleDate, DateFrom, Role};
use crate::set::ArticleInput;
use crate::span::Span;

/// Fills [`Article::date`] from what is known, best first: the reader, the
/// metadata, a line of its own, the head of the page, the first paragraph.
pub(super) fn fill(article: &mut Article, input: &ArticleInput) {
    let known = |value: Option<&String>, from| {
        value.map(|value| ArticleDate { value: day_of(value), span: None, from })
    };
    let metadata = input.markup.as_ref().and_then(|markup| markup.date.as_ref());
    article.date = known(input.date.as_ref(), DateFrom::Given)
        .or_else(|| known(metadata, DateFrom::Metadata))
        .or_else(|| in_text(article));
}

/// The day of an ISO 8601 date and time; another text as it is.
fn day_of(value: &str) -> String {
    match find_day(value, "") {
        Some((day, range)) if range.start == 0 => day.to_string(),
        _ => value.to_owned(),
    }
}

/// The date in the words of the article.
fn in_text(article: &Article) -> Option<ArticleDate> {
    let language = article.language.as_deref().unwrap_or_default();
    let in_block = |span: Span, from: DateFrom| {
        let (day, range): (Day, _) = find_day(span.of(&article.text), language)?;
        let start = span.start as usize;
        let span = Some(Span::new(start + range.start, start + range.end));
        Some(ArticleDate { value: day.to_string(), span, from })
    };
    let first = article.blocks.iter().position(|block| is_prose(block.role)).unwrap_or(article.blocks.len());
    let head = &article.blocks[..first];
    let own_line = article.blocks.iter().filter(|block| block.role == Role::Dateline);
    let masthead = head.iter().filter(|block| matches!(block.role, Role::Furniture | Role::Byline));
    own_line
        .map(|block| (block.span, DateFrom::Dateline))
        .chain(masthead.map(|block| (block.span, DateFrom::Masthead)))
        .find_map(|(span, from)| in_block(span, from))
        .or_else(|| opening(article, first).and_then(|(span, from)| in_block(span, from)))
}

/// The words before the first sentence proper ("OSLO, March 3, 2024 (Agency) -"),
/// else the first paragraph.
fn opening(article: &Article, first: usize) -> Option<(Span, DateFrom)> {
    let block = article.blocks.get(first)?;
    let words = block.span.of(&article.text);
    let language = article.language.as_deref().unwrap_or_default();
    let start = block.span.start as usize;
    let dash = [" — ", " – ", " - ", "— "].iter().filter_map(|dash| words.find(dash)).min();
    match dash {
        Some(end) if end <= 80 && find_day(&words[..end], language).is_some() => {
            Some((Span::new(start, start + end), DateFrom::Dateline))
        }
        _ => Some((block.span, DateFrom::Text)),
    }
}

const fn is_prose(role: Role) -> bool {
    matches!(role, Role::Paragraph | Role::Item | Role::Quote)
}
