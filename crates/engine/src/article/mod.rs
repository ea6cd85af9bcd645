//! From text to blocks with roles, title, date and language.
//!
//! Lines become blocks ([`lines`]), hard-wrapped ones joined; each block is
//! judged by its own words ([`furniture`]) and by where it stands ([`role`]);
//! then the facts are read off the blocks ([`facts`], [`date`]). What the
//! markup of a page named keeps its role, and what the reader gave comes first.

pub(crate) mod calendar;
mod date;
mod facts;
mod furniture;
mod language;
mod lines;
mod name;
mod notice;
mod role;

use crate::analysis::RoleCorrection;
use crate::report::{Article, Block};
use crate::set::ArticleInput;
use crate::span::Span;

/// The article with its blocks and facts; sentences and claims are still empty.
///
/// Never fails; what is odd about the text is told in its notices. Linear in
/// the length of the text.
pub(crate) fn read(input: &ArticleInput, roles: &[RoleCorrection]) -> Article {
    let markup = input.markup.clone().unwrap_or_default();
    let language = language_of(input).map(str::to_owned);
    let known = valid(&input.text, &markup.blocks);
    let mut blocks = lines::blocks(&input.text, &known, language.as_deref().unwrap_or_default());
    role::assign(&input.text, &mut blocks, &known, language.as_deref().unwrap_or_default());
    correct(&mut blocks, roles);
    let mut article = Article {
        id: input.id.clone(),
        url: input.url.clone(),
        text: input.text.clone(),
        language,
        blocks,
        ..Article::default()
    };
    facts::fill(&mut article, input);
    date::fill(&mut article, input);
    article.notices = notice::of(&article);
    article
}

/// The language of an article (BCP 47): what the reader gave, else what its
/// markup says, else what its words tell.
pub(crate) fn language_of(input: &ArticleInput) -> Option<&str> {
    let marked = input.markup.as_ref().and_then(|markup| markup.language.as_deref());
    input.language.as_deref().or(marked).or_else(|| language::detect(&input.text))
}

/// The blocks of the markup that fit the text: on character boundaries, not
/// empty, in order, cut to their words.
fn valid(text: &str, blocks: &[Block]) -> Vec<Block> {
    let mut end = 0;
    let mut kept = Vec::with_capacity(blocks.len());
    for block in blocks {
        let words = block.span.of(text);
        let body = words.trim();
        if body.is_empty() || block.span.start < end {
            continue;
        }
        let start = block.span.start as usize + (words.len() - words.trim_start().len());
        let span = Span::new(start, start + body.len());
        end = span.end;
        kept.push(Block { span, aside: block.aside || block.role.is_aside(), ..block.clone() });
    }
    kept
}

/// Gives blocks the roles that the reader named.
fn correct(blocks: &mut [Block], roles: &[RoleCorrection]) {
    for block in blocks {
        if let Some((_, role)) = roles.iter().rev().find(|(range, _)| block.span.overlaps(*range)) {
            block.role = *role;
            block.aside = role.is_aside();
        }
    }
}
