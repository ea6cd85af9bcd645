//! What stands around the blocks of an article.

use super::Hint;
use super::mass::squeeze;
use super::role::{BYLINE, DATELINE, LINKS, Reader, STANDFIRST};
use crate::dom::{Name, NodeId};

/// Where the head of the article ends.
pub(super) struct Head {
    /// First block of the headline.
    pub(super) headline: Option<usize>,
    /// First prose of the text behind the headline.
    pub(super) start: usize,
    /// Last prose of the article.
    pub(super) end: usize,
    /// The summary in the metadata, squeezed.
    pub(super) summary: String,
}

impl Head {
    pub(super) fn find(reader: &Reader<'_>) -> Self {
        let leaves = &reader.page.flow.leaves;
        let headline = reader.headline.and_then(|node| leaves.iter().position(|leaf| leaf.node == node));
        let text = reader.page.tree.range(reader.body.text);
        let is_text = |index: &usize| {
            let node = leaves[*index].node;
            text.contains(&node) && !reader.regions.is_furniture(node) && reader.mass.prose(*index) > 0
        };
        let after = headline.map_or(0, |index| index + 1);
        let start = (after..leaves.len()).find(is_text).unwrap_or(after);
        let article = reader.page.tree.range(reader.body.article);
        let is_prose = |index: &usize| {
            let node = leaves[*index].node;
            article.contains(&node) && !reader.regions.is_furniture(node) && reader.mass.prose(*index) > 0
        };
        let end = (start..leaves.len()).rev().find(is_prose).unwrap_or(start);
        let summary = reader.page.summary.map(squeeze).unwrap_or_default();
        Self { headline, start, end, summary }
    }

    /// Whether block number `index` stands between the headline and the text.
    pub(super) fn holds(&self, index: usize) -> bool {
        self.headline.is_some_and(|headline| headline < index) && index < self.start
    }
}

/// What stands around every element, handed down from outer elements.
pub(super) struct Contexts {
    of: Vec<Context>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Context {
    pub(super) hint: Hint,
    pub(super) item: bool,
    /// In a list or a teaser that leads to other pages.
    pub(super) elsewhere: bool,
}

impl Contexts {
    /// Linear in the size of the page.
    pub(super) fn read(reader: &Reader<'_>) -> Self {
        let tree = reader.page.tree;
        let mut of = vec![Context::default(); tree.len()];
        for (node, name) in tree.elements() {
            let outer = if node == 0 { Context::default() } else { of[tree.parent(node)] };
            of[node] = Context {
                hint: outer.hint.and(own_hint(reader, node)),
                item: outer.item || matches!(name, Name::Li | Name::Dt | Name::Dd),
                elsewhere: outer.elsewhere || leads_elsewhere(reader, node, name),
            };
        }
        Self { of }
    }

    /// What stands around the blocks that are in `node`.
    pub(super) fn of(&self, node: NodeId) -> Context {
        self.of.get(node).copied().unwrap_or_default()
    }
}

/// What an element says about the blocks in it. A byline and the like is
/// short: what holds more is the wrapper of something else.
fn own_hint(reader: &Reader<'_>, node: NodeId) -> Hint {
    let chars = reader.mass.of(node).chars;
    let mut hint = reader.page.hints.of(node).without(Hint::BODY.and(Hint::ARTICLE));
    for (part, longest) in [
        (Hint::BYLINE, BYLINE * 2),
        (Hint::DATE, DATELINE),
        (Hint::KICKER, 80),
        (Hint::STANDFIRST, STANDFIRST * 2),
        (Hint::CAPTION, 1500),
        (Hint::CREDIT, 300),
        (Hint::BIO, 1500),
    ] {
        if chars > longest {
            hint = hint.without(part);
        }
    }
    hint
}

/// Whether an element is a list of links, or the teaser of another article
/// inside or behind this one.
fn leads_elsewhere(reader: &Reader<'_>, node: NodeId, name: Name) -> bool {
    let sum = reader.mass.of(node);
    let range = reader.page.tree.range(node);
    let holds_text = range.contains(&reader.body.text) && reader.body.text != 0;
    match name {
        Name::Ul | Name::Ol | Name::Dl => !reader.page.processor && sum.is_linked(LINKS),
        Name::Article => {
            let beside = reader.body.text != 0 && !reader.page.tree.range(reader.body.text).contains(&node);
            !holds_text && (beside || sum.is_linked(LINKS))
        }
        _ => false,
    }
}
