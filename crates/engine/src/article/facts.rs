//! Title, outlet and author of an article.

use super::furniture::is_label;
use super::role::is_masthead;
use crate::report::{Article, Role};
use crate::set::ArticleInput;
use crate::words::lower;

/// Fills title, source and author: what the reader gave, else the metadata of
/// the page, else the words of the article.
pub(super) fn fill(article: &mut Article, input: &ArticleInput) {
    let markup = input.markup.as_ref();
    let first = |given: &Option<String>, marked: Option<&Option<String>>| {
        given.clone().or_else(|| marked.cloned().flatten()).filter(|value| !value.trim().is_empty())
    };
    article.title = first(&input.title, markup.map(|m| &m.title)).or_else(|| headline(article));
    article.source = first(&input.source, markup.map(|m| &m.source)).or_else(|| masthead(article));
    article.author = first(&input.author, markup.map(|m| &m.author)).or_else(|| byline(article));
}

/// The words of the first block with this role.
fn words_of(article: &Article, role: Role) -> Option<&str> {
    article.blocks.iter().find(|block| block.role == role).map(|block| block.span.of(&article.text))
}

fn headline(article: &Article) -> Option<String> {
    words_of(article, Role::Headline).map(one_line)
}

/// A line of the head that reads as the name of an outlet, or its first part.
fn masthead(article: &Article) -> Option<String> {
    let language = article.language.as_deref().unwrap_or_default();
    let head = article.blocks.iter().take_while(|block| block.role != Role::Paragraph);
    head.filter(|block| block.role == Role::Furniture).find_map(|block| {
        let line = block.span.of(&article.text);
        let mut parts = line.split(['|', '·', '•', '—', '–']).map(str::trim).filter(|part| !part.is_empty());
        parts
            .find(|part| is_masthead(part, part.split_whitespace().count()) && !is_label(part, language))
            .map(one_line)
    })
}

/// The names in the byline, without "By" and what stands after them.
fn byline(article: &Article) -> Option<String> {
    let line = words_of(article, Role::Byline)?;
    let first = line.split(['|', '·', '•', '\n']).next().unwrap_or(line);
    let first = first.split_inclusive(". ").find(|part| part.split_whitespace().count() > 1).unwrap_or(first);
    let body = first.split_once(':').map_or(first, |(_, names)| names).trim();
    let opens = |word: &str| {
        matches!(
            lower(word).as_str(),
            "by" | "von"
                | "par"
                | "por"
                | "di"
                | "door"
                | "written"
                | "story"
                | "posted"
                | "reported"
                | "reporting"
                | "words"
                | "our"
                | "text"
                | "published"
                | "edited"
                | "author"
                | "autor"
        )
    };
    let names = body.split_whitespace().skip_while(|word| opens(word)).collect::<Vec<_>>().join(" ");
    let names = names.trim_end_matches([',', '.']).to_owned();
    (!names.is_empty()).then_some(names)
}

/// The words with single spaces.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
