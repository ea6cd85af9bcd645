//! A role for every block.

use crossread_engine::report::Role;

use super::body::Body;
use super::mass::{Mass, is_stop, squeeze, weight};
use super::region::Regions;
use super::{Hint, Page};
use crate::dom::{Name, NodeId};
use crate::flow::Leaf;

/// Role of a block and level of a heading.
pub(super) type Roled = (Role, Option<u8>);

/// Longest byline, in characters without white space.
const BYLINE: usize = 160;
/// Longest line with a date.
const DATELINE: usize = 100;
/// Longest heading that is a paragraph in strong type.
const STRONG_HEADING: usize = 90;
/// Longest standfirst.
const STANDFIRST: usize = 600;
/// Share of a list or paragraph that is links, in percent, from which it is a
/// list of other pages.
const LINKS: usize = 75;

/// All that roles are read from.
pub(super) struct Reader<'a> {
    pub(super) page: &'a Page<'a>,
    pub(super) mass: &'a Mass,
    pub(super) regions: &'a Regions,
    pub(super) body: &'a Body,
    pub(super) headline: Option<NodeId>,
}

/// The roles of all blocks, in order.
pub(super) fn read(reader: &Reader<'_>) -> Vec<Roled> {
    let contexts = Contexts::read(reader);
    let head = Head::find(reader);
    let leaves = &reader.page.flow.leaves;
    let mut roles: Vec<Roled> =
        leaves.iter().enumerate().map(|(index, leaf)| reader.role(index, leaf, &contexts, &head)).collect();
    set_aside_empty_headings(&mut roles);
    roles
}

/// A heading over nothing but furniture is the heading of that furniture.
fn set_aside_empty_headings(roles: &mut [Roled]) {
    let mut below = None;
    for index in (0..roles.len()).rev() {
        match roles[index].0 {
            Role::Heading => {
                if below == Some(Role::Furniture) {
                    roles[index] = (Role::Furniture, None);
                }
                below = below.map(|_| Role::Heading);
            }
            role => below = Some(role),
        }
    }
}

/// Where the head of the article ends.
struct Head {
    /// First block of the headline.
    headline: Option<usize>,
    /// First prose of the text behind the headline.
    start: usize,
    /// Last prose of the article.
    end: usize,
    /// The summary in the metadata, squeezed.
    summary: String,
}

impl Head {
    fn find(reader: &Reader<'_>) -> Self {
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
}

/// What stands around every element, handed down from outer elements.
struct Contexts {
    of: Vec<Context>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Context {
    hint: Hint,
    item: bool,
    /// In a list or a teaser that leads to other pages.
    elsewhere: bool,
}

impl Contexts {
    /// Linear in the size of the page.
    fn read(reader: &Reader<'_>) -> Self {
        let tree = reader.page.tree;
        let mut of = vec![Context::default(); tree.len()];
        for (node, name) in tree.elements() {
            let outer = if node == 0 { Context::default() } else { of[tree.parent(node)] };
            of[node] = Context {
                hint: outer.hint.and(reader.own_hint(node)),
                item: outer.item || matches!(name, Name::Li | Name::Dt | Name::Dd),
                elsewhere: outer.elsewhere || reader.leads_elsewhere(node, name),
            };
        }
        Self { of }
    }
}

impl Reader<'_> {
    /// What an element says about the blocks in it. A byline and the like is
    /// short: what holds more is the wrapper of something else.
    fn own_hint(&self, node: NodeId) -> Hint {
        let chars = self.mass.of(node).chars;
        let mut hint = self.page.hints.of(node).without(Hint::BODY.and(Hint::ARTICLE));
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
    fn leads_elsewhere(&self, node: NodeId, name: Name) -> bool {
        let sum = self.mass.of(node);
        let range = self.page.tree.range(node);
        let holds_text = range.contains(&self.body.text) && self.body.text != 0;
        match name {
            Name::Ul | Name::Ol | Name::Dl => !self.page.processor && sum.is_linked(LINKS),
            Name::Article => {
                let beside = self.body.text != 0 && !self.page.tree.range(self.body.text).contains(&node);
                !holds_text && (beside || sum.is_linked(LINKS))
            }
            _ => false,
        }
    }

    fn role(&self, index: usize, leaf: &Leaf, contexts: &Contexts, head: &Head) -> Roled {
        if self.headline.is_some_and(|headline| leaf.node == headline) {
            return (Role::Headline, None);
        }
        let context = contexts.of[leaf.node];
        let article = self.page.tree.range(self.body.article);
        let in_head = head.headline.is_some_and(|headline| headline < index) && index < head.start;
        if self.regions.is_furniture(leaf.node) || !article.contains(&leaf.node) && !in_head {
            return (Role::Furniture, None);
        }
        self.marked(index, leaf, context, head)
            .unwrap_or_else(|| (self.plain(index, leaf, context, head), None))
    }

    /// The role of a block that its markup names.
    fn marked(&self, index: usize, leaf: &Leaf, context: Context, head: &Head) -> Option<Roled> {
        let hint = context.hint;
        if hint.has(Hint::CREDIT) && (hint.has(Hint::CAPTION) || self.in_figure(leaf.node)) {
            return Some((Role::Credit, None));
        }
        if hint.has(Hint::CAPTION) {
            return Some((Role::Caption, None));
        }
        if hint.has_any(Hint::BIO.and(Hint::KICKER)) || context.elsewhere {
            return Some((Role::Furniture, None));
        }
        if let Some(level) = self.page.tree.name(leaf.node).and_then(Name::heading_level) {
            let subtitle = hint.has(Hint::STANDFIRST) && index < head.start;
            return Some(if subtitle { (Role::Standfirst, None) } else { (Role::Heading, Some(level)) });
        }
        if leaf.timed * 5 >= leaf.chars * 4 && leaf.chars <= DATELINE {
            return Some((Role::Dateline, None));
        }
        let prose = self.mass.prose(index) > 0;
        let signed = hint.has(Hint::BYLINE) || leaf.signed * 4 >= leaf.chars;
        if signed && leaf.chars <= BYLINE && !(prose && index > head.start) {
            return Some((Role::Byline, None));
        }
        if (leaf.timed * 2 >= leaf.chars || hint.has(Hint::DATE)) && leaf.chars <= DATELINE {
            return Some((Role::Dateline, None));
        }
        if hint.has(Hint::META) && !prose && leaf.chars <= DATELINE {
            let dated = self.words(leaf).chars().filter(char::is_ascii_digit).count() >= 4;
            return Some((if dated { Role::Dateline } else { Role::Furniture }, None));
        }
        if self.is_standfirst(index, leaf, hint, head) {
            return Some((Role::Standfirst, None));
        }
        None
    }

    /// Whether a block sums up the article: it is called so, or it is the
    /// summary in the metadata, and stands between headline and text.
    fn is_standfirst(&self, index: usize, leaf: &Leaf, hint: Hint, head: &Head) -> bool {
        let near = match head.headline {
            Some(headline) => headline < index && index <= head.start && index <= headline + 6,
            None => index <= head.start && hint.has(Hint::STANDFIRST),
        };
        if !near || leaf.chars > STANDFIRST || index == head.end {
            return false;
        }
        // Systems without a summary of their own cut the first paragraph.
        let is_summary = || index < head.start && squeeze(self.words(leaf)) == head.summary;
        hint.has(Hint::STANDFIRST) || !head.summary.is_empty() && is_summary()
    }

    /// The role of a block that nothing names.
    fn plain(&self, index: usize, leaf: &Leaf, context: Context, head: &Head) -> Role {
        let prose = self.mass.prose(index) > 0;
        let in_text = self.page.tree.range(self.body.text).contains(&leaf.node);
        let item =
            context.item || context.hint.has(Hint::ITEM) || self.page.tree.name(leaf.node) == Some(Name::Tr);
        let only_links = leaf.linked * 100 >= leaf.chars * LINKS && !self.page.processor;
        if !prose && only_links && !self.is_entry(leaf) {
            return Role::Furniture;
        }
        // Around the text, what is no prose is what sites set there: topics,
        // times to read, names of columns. Lists of key points are none.
        let paragraph = self.page.tree.name(leaf.node) == Some(Name::P);
        let within = (paragraph || item) && head.start <= index && index <= head.end;
        let point = item && leaf.linked == 0 && leaf.chars >= 12;
        if !prose && !in_text && !within && !point || !self.words(leaf).contains(char::is_alphanumeric) {
            return Role::Furniture;
        }
        if context.hint.has(Hint::QUOTE) {
            return Role::Quote;
        }
        if item {
            return Role::Item;
        }
        if self.is_strong_heading(leaf) { Role::Heading } else { Role::Paragraph }
    }

    /// Whether an only link is an entry among others that are none, such as
    /// a source in a list.
    fn is_entry(&self, leaf: &Leaf) -> bool {
        let list = std::iter::once(leaf.node).chain(self.page.tree.ancestors(leaf.node)).find(|node| {
            matches!(self.page.tree.name(*node), Some(Name::Ul | Name::Ol | Name::Dl | Name::Table))
        });
        list.is_some_and(|list| !self.mass.of(list).is_linked(LINKS))
    }

    fn words(&self, leaf: &Leaf) -> &str {
        &self.page.flow.text[leaf.range.clone()]
    }

    fn in_figure(&self, node: NodeId) -> bool {
        self.page.tree.ancestors(node).take(4).any(|outer| self.page.tree.name(outer) == Some(Name::Figure))
    }

    /// Whether a block is a short line, all in strong type, without a full
    /// stop: what writers set who use no headings.
    fn is_strong_heading(&self, leaf: &Leaf) -> bool {
        let text = self.words(leaf);
        leaf.strong == leaf.chars
            && weight(text) <= STRONG_HEADING
            && !text.contains('\n')
            && !text
                .ends_with(|c| is_stop(c) || matches!(c, ':' | '：' | '"' | '”' | '»' | '“' | '「' | '」'))
    }
}
