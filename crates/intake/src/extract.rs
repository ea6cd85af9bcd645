//! From a page to its article.

use crossread_engine::report::Role;
use crossread_engine::{Limit, Markup};

use crate::dom::{NodeId, Tree};
use crate::facts::{self, Facts};
use crate::flow;
use crate::page::{self, Hints, Page};
use crate::{Intake, Refusal};

/// Reads an HTML page, or a part of one as it is pasted: all visible text, its
/// blocks with their roles, and the facts that its metadata tell.
///
/// Nothing of the page is run, loaded or shown. The text is what a browser
/// shows: white space collapsed, line breaks as line feeds, the cells of a row
/// set apart by tabs, preformatted text kept, blocks joined by a blank line.
/// All blocks are named, in order, and cover all of the text but the blank
/// lines. What is not the article is a block of the role furniture; only what
/// no reader sees is left out: scripts, styles, and hidden elements.
///
/// Linear in the length of `html`; depth of nesting costs nothing.
///
/// # Errors
/// [`Refusal::TooLarge`] over 16 MB, [`Refusal::TooManyElements`] over a
/// million elements and attributes, [`Refusal::NoText`] when nothing is visible.
pub fn extract(html: &str) -> Result<Intake, Refusal> {
    if html.len() > Limit::ARTICLE {
        return Err(Refusal::TooLarge { bytes: html.len() });
    }
    let tree = Tree::parse(html).map_err(|_| Refusal::TooManyElements)?;
    let hints = Hints::read(&tree);
    let flow = flow::read(&tree, &hints);
    if flow.leaves.is_empty() {
        return Err(Refusal::NoText);
    }
    let processor = page::is_processor(&tree);
    let facts = facts::read(&tree);
    let titles: Vec<String> = facts.title.iter().cloned().collect();
    let page = Page {
        tree: &tree,
        hints: &hints,
        flow: &flow,
        processor,
        titles: &titles,
        summary: facts.summary.as_deref(),
    };
    let blocks = page::blocks(&page);
    let head: Vec<NodeId> = flow
        .leaves
        .iter()
        .zip(&blocks)
        .filter(|(_, block)| matches!(block.role, Role::Byline | Role::Dateline))
        .map(|(leaf, _)| leaf.node)
        .take(4)
        .collect();
    let seen = facts::of_head(&tree, &head);
    let Facts { title, source, author, date, language, url, summary: _ } = facts;
    // A word processor writes the language and the names of its own setting.
    let own = |value: Option<String>| value.filter(|_| !processor);
    let markup = Markup {
        blocks,
        title: own(title),
        source: own(source),
        author: own(author).or(seen.author),
        date: date.or(seen.date),
        language: own(language),
    };
    Ok(Intake { text: flow.text, markup: Some(markup), url })
}
