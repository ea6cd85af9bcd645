//! A role for every block.

use crossread_engine::report::Role;

use super::body::Body;
use super::context::{Context, Contexts, Head};
use super::mass::{Mass, is_stop, squeeze, weight};
use super::region::Regions;
use super::{Hint, Page};
use crate::dom::{Name, NodeId};
use crate::facts;
use crate::flow::Leaf;

/// Role of a block and level of a heading.
pub(super) type Roled = (Role, Option<u8>);

/// Longest byline, in characters without white space.
pub(super) const BYLINE: usize = 160;
/// Longest line with a date.
pub(super) const DATELINE: usize = 100;
/// Longest heading that is a paragraph in strong type.
const STRONG_HEADING: usize = 90;
/// Longest standfirst.
pub(super) const STANDFIRST: usize = 600;
/// Share of a list or paragraph that is links, in percent, from which it is a
/// list of other pages.
pub(super) const LINKS: usize = 75;

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
    if roles.iter().all(|(role, _)| role.is_aside()) {
        return reader.all_text(&contexts);
    }
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

impl Reader<'_> {
    fn role(&self, index: usize, leaf: &Leaf, contexts: &Contexts, head: &Head) -> Roled {
        if self.headline.is_some_and(|headline| leaf.node == headline) {
            return (Role::Headline, None);
        }
        // Some sites set the summary in what is a bar over the article.
        if head.holds(index) && self.is_summary(leaf, head) {
            return (Role::Standfirst, None);
        }
        let context = contexts.of(leaf.node);
        let article = self.page.tree.range(self.body.article);
        if self.regions.is_furniture(leaf.node) || !article.contains(&leaf.node) && !head.holds(index) {
            return (Role::Furniture, None);
        }
        self.marked(index, leaf, context, head)
            .unwrap_or_else(|| (self.plain(index, leaf, context, head), None))
    }

    /// Roles for a page of which nothing is the article: a line or a list of
    /// links that a reader selected. All of it is text.
    fn all_text(&self, contexts: &Contexts) -> Vec<Roled> {
        let role = |leaf: &Leaf| {
            if let Some(level) = self.page.tree.name(leaf.node).and_then(Name::heading_level) {
                return (Role::Heading, Some(level));
            }
            (if contexts.of(leaf.node).item { Role::Item } else { Role::Paragraph }, None)
        };
        self.page.flow.leaves.iter().map(role).collect()
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
            // The title of another article, or a heading behind the last prose.
            let beside = !self.in_text(leaf) && (leaf.linked == leaf.chars || index > head.end);
            return Some(match () {
                () if subtitle => (Role::Standfirst, None),
                () if beside => (Role::Furniture, None),
                () => (Role::Heading, Some(level)),
            });
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
        hint.has(Hint::STANDFIRST) || index < head.start && self.is_summary(leaf, head)
    }

    /// Whether a block is the summary in the metadata.
    fn is_summary(&self, leaf: &Leaf, head: &Head) -> bool {
        !head.summary.is_empty() && leaf.chars <= STANDFIRST && squeeze(self.words(leaf)) == head.summary
    }

    /// The role of a block that nothing names.
    fn plain(&self, index: usize, leaf: &Leaf, context: Context, head: &Head) -> Role {
        let prose = self.mass.prose(index) > 0;
        let listed = context.item || context.hint.has(Hint::ITEM);
        let item = listed || self.page.tree.name(leaf.node) == Some(Name::Tr);
        let only_links = leaf.linked * 100 >= leaf.chars * LINKS && !self.page.processor;
        if !prose && only_links && !self.is_entry(leaf) && !self.is_linked_sentence(leaf) {
            return Role::Furniture;
        }
        // Around the text, what is no prose is what sites set there: topics,
        // times to read, names of columns. Lists of key points are none.
        let paragraph = self.page.tree.name(leaf.node) == Some(Name::P);
        let within = (paragraph || item) && head.start <= index && index <= head.end;
        let point = listed && leaf.linked == 0 && leaf.chars >= 12;
        if !prose && !self.in_text(leaf) && !within && !point
            || !self.words(leaf).contains(char::is_alphanumeric)
        {
            let dated = head.holds(index) && leaf.chars <= DATELINE && facts::day(self.words(leaf)).is_some();
            return if dated { Role::Dateline } else { Role::Furniture };
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
        let list = std::iter::once(leaf.node)
            .chain(self.page.tree.ancestors(leaf.node))
            .find(|node| matches!(self.page.tree.name(*node), Some(Name::Ul | Name::Ol | Name::Dl)));
        list.is_some_and(|list| !self.mass.of(list).is_linked(LINKS))
    }

    /// Whether a paragraph of the text is a link, but a whole sentence: the
    /// titles of other articles have no full stop.
    fn is_linked_sentence(&self, leaf: &Leaf) -> bool {
        let words = self.words(leaf).trim_end_matches(['"', '”', '“', '’', '»', ')', '」']);
        leaf.chars >= 40 && self.in_text(leaf) && words.ends_with(['.', '!', '?', '。', '؟', '।'])
    }

    fn in_text(&self, leaf: &Leaf) -> bool {
        self.page.tree.range(self.body.text).contains(&leaf.node)
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
