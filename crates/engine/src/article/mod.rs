//! From text to blocks with roles, title, date and language.

use crate::analysis::RoleCorrection;
use crate::report::{Article, ArticleDate, Block, DateFrom, Role};
use crate::set::ArticleInput;
use crate::span::Span;

/// The article with its blocks and facts; sentences and claims are still empty.
pub(crate) fn read(input: &ArticleInput, roles: &[RoleCorrection]) -> Article {
    let mut blocks = lines(&input.text);
    for block in &mut blocks {
        if let Some((_, role)) = roles.iter().find(|(range, _)| block.span.overlaps(*range)) {
            block.role = *role;
            block.aside = role.is_aside();
        }
    }
    Article {
        id: input.id.clone(),
        title: input.title.clone(),
        source: input.source.clone(),
        author: input.author.clone(),
        url: input.url.clone(),
        language: input.language.clone(),
        date: input.date.clone().map(|value| ArticleDate { value, span: None, from: DateFrom::Given }),
        text: input.text.clone(),
        blocks,
        ..Article::default()
    }
}

/// Each line that is not blank as a paragraph.
fn lines(text: &str) -> Vec<Block> {
    let mut start = 0;
    let mut blocks = Vec::new();
    for line in text.split_inclusive('\n') {
        let lead = line.len() - line.trim_start().len();
        let body = line.trim();
        if !body.is_empty() {
            let span = Span::new(start + lead, start + lead + body.len());
            blocks.push(Block { role: Role::Paragraph, level: None, span, aside: false });
        }
        start += line.len();
    }
    blocks
}
