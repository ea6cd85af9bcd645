//! The visible text of a page, cut into blocks as a browser shows them.

mod hidden;
mod space;
mod table;

use std::ops::Range;

use crate::dom::{Key, Name, NodeId, Tree};
use crate::page::{Hint, Hints};
use hidden::is_hidden;
use space::Writer;

/// The visible text: every block in order, set apart by a blank line.
#[derive(Debug)]
pub(crate) struct Flow {
    /// The text.
    pub(crate) text: String,
    /// Its blocks, in order.
    pub(crate) leaves: Vec<Leaf>,
}

/// A block that holds text and no further block.
#[derive(Clone, Debug, Default)]
pub(crate) struct Leaf {
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
    /// The element that it is in.
    pub(crate) node: NodeId,
    /// Characters that are no white space.
    pub(crate) chars: usize,
    /// Those of them in links.
    pub(crate) linked: usize,
    /// Those of them in strong type.
    pub(crate) strong: usize,
    /// Those of them in dates and times.
    pub(crate) timed: usize,
    /// Those of them in names of authors.
    pub(crate) signed: usize,
}

/// Reads the visible text. Linear in the size of the page.
pub(crate) fn read(tree: &Tree, hints: &Hints) -> Flow {
    let mut walk = Walk {
        tree,
        hints,
        layout: table::layout(tree),
        writer: Writer::new(),
        leaves: Vec::new(),
        open: Vec::new(),
        leaf: None,
        link_end: 0,
    };
    let mut at = 0;
    while at < tree.len() {
        walk.leave(at);
        at = match tree.name(at) {
            Some(name) if is_hidden(tree, at, name) => tree.range(at).end.max(at + 1),
            Some(name) => {
                walk.enter(at, name);
                at + 1
            }
            None => {
                walk.text(at);
                at + 1
            }
        };
    }
    walk.leave(tree.len());
    walk.end_leaf();
    Flow { text: walk.writer.finish(), leaves: walk.leaves }
}

/// An element whose content is being read.
#[derive(Clone, Copy, Debug)]
struct Open {
    end: NodeId,
    block: bool,
    /// Nearest block around its content.
    container: NodeId,
    /// Its content is a link up to this node.
    link_end: NodeId,
    space: Space,
    marks: Marks,
}

/// What becomes of white space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Space {
    /// It is collapsed.
    #[default]
    Collapsed,
    /// It is collapsed, but for line feeds: text that a page shows as its
    /// writer broke it, as boards and short message services do.
    Lines,
    /// It is kept.
    Kept,
}

/// What inline elements say about the words in them.
#[derive(Clone, Copy, Debug, Default)]
struct Marks {
    strong: bool,
    timed: bool,
    signed: bool,
}

struct Walk<'a> {
    tree: &'a Tree,
    hints: &'a Hints,
    /// Whether the cells of an element are blocks of their own.
    layout: Vec<bool>,
    writer: Writer,
    leaves: Vec<Leaf>,
    open: Vec<Open>,
    /// The block that is being written.
    leaf: Option<Leaf>,
    /// Where the last link ends.
    link_end: NodeId,
}

impl Walk<'_> {
    /// Leaves the elements that end before `node`.
    fn leave(&mut self, node: NodeId) {
        while self.open.last().is_some_and(|open| open.end <= node) {
            if self.open.pop().is_some_and(|open| open.block) {
                self.end_leaf();
            }
        }
    }

    fn enter(&mut self, node: NodeId, name: Name) {
        match name {
            Name::Br => {
                if self.writer.line() {
                    self.end_leaf();
                }
                return;
            }
            Name::Td | Name::Th => self.writer.cell(),
            // The labels of a drawing stand apart.
            Name::Svg | Name::Text => self.writer.space(),
            _ => {}
        }
        let block = self.is_block(node, name);
        if block {
            self.end_leaf();
        }
        let end = self.tree.range(node).end;
        // Links side by side are set apart by their style.
        if matches!(name, Name::A | Name::Button) {
            if self.link_end == node {
                self.writer.space();
            }
            self.link_end = end;
        }
        let outer = self.open.last().copied();
        let is_link =
            name == Name::A && self.tree.attribute(node, Key::Href).is_some() || name == Name::Button;
        let outer_link = outer.map_or(0, |outer| outer.link_end);
        self.open.push(Open {
            end,
            block,
            container: if block { node } else { outer.map_or(0, |outer| outer.container) },
            link_end: if is_link { end.max(outer_link) } else { outer_link },
            space: self.space(node, name, outer.map(|outer| outer.space).unwrap_or_default()),
            marks: self.marks(node, name, outer.map(|outer| outer.marks).unwrap_or_default()),
        });
    }

    fn space(&self, node: NodeId, name: Name, outer: Space) -> Space {
        if matches!(name, Name::Pre | Name::Textarea | Name::Listing | Name::Xmp | Name::Plaintext) {
            return Space::Kept;
        }
        let style = self.tree.attribute(node, Key::Style);
        match style.and_then(|style| {
            declared(style, "white-space").or_else(|| declared(style, "white-space-collapse"))
        }) {
            Some("pre-wrap" | "pre-line" | "pre" | "break-spaces" | "preserve" | "preserve-breaks") => {
                Space::Lines
            }
            Some("normal" | "nowrap" | "collapse") => Space::Collapsed,
            _ => outer,
        }
    }

    fn marks(&self, node: NodeId, name: Name, outer: Marks) -> Marks {
        let style = self.tree.attribute(node, Key::Style);
        let strong = match name {
            // Google Docs wraps all of a paste in a `b` of normal weight.
            Name::B | Name::Strong => style.and_then(weight) != Some(false),
            _ => style.and_then(weight) == Some(true),
        };
        let inline = |hint: Hint| !name.is_block() && self.hints.of(node).has(hint);
        Marks {
            strong: outer.strong || strong,
            timed: outer.timed || name == Name::Time || inline(Hint::DATE),
            signed: outer.signed || inline(Hint::BYLINE),
        }
    }

    fn text(&mut self, node: NodeId) {
        let Some(words) = self.tree.text(node) else { return };
        if self.open.last().is_none_or(|open| open.space != Space::Lines) {
            return self.words(node, words);
        }
        for (index, line) in words.split('\n').enumerate() {
            if index > 0 && self.writer.line() {
                self.end_leaf();
            }
            self.words(node, line);
        }
    }

    fn words(&mut self, node: NodeId, words: &str) {
        let Some(open) = self.open.last() else { return };
        let chars = self.writer.words(words, open.space == Space::Kept);
        if chars == 0 {
            return;
        }
        let leaf = self.leaf.get_or_insert(Leaf { node: open.container, ..Leaf::default() });
        leaf.chars += chars;
        leaf.linked += if node < open.link_end { chars } else { 0 };
        leaf.strong += if open.marks.strong { chars } else { 0 };
        leaf.timed += if open.marks.timed { chars } else { 0 };
        leaf.signed += if open.marks.signed { chars } else { 0 };
    }

    fn end_leaf(&mut self) {
        if let (Some(range), Some(leaf)) = (self.writer.end_block(), self.leaf.take()) {
            self.leaves.push(Leaf { range, ..leaf });
        }
    }

    /// Whether the element begins a block: by its name, by its own style, or
    /// because it names who took the picture that a caption describes.
    fn is_block(&self, node: NodeId, name: Name) -> bool {
        if matches!(name, Name::Custom(_)) && self.in_paragraph() {
            return false;
        }
        if matches!(name, Name::P | Name::Div) {
            return !table::fills_cell(self.tree, node);
        }
        if name.is_block() || matches!(name, Name::Td | Name::Th) && self.layout[self.tree.parent(node)] {
            return true;
        }
        let credit = self.hints.of(node).has(Hint::CREDIT);
        let in_caption = || {
            let container = self.open.last().map_or(0, |open| open.container);
            self.tree.name(container) == Some(Name::Figcaption) || self.hints.of(container).has(Hint::CAPTION)
        };
        credit && in_caption() || self.tree.attribute(node, Key::Style).is_some_and(shows_block)
    }

    /// Whether a paragraph or heading is open, in which there are no blocks.
    fn in_paragraph(&self) -> bool {
        let container = self.open.last().and_then(|open| self.tree.name(open.container));
        container.is_some_and(|name| name == Name::P || name.heading_level().is_some())
    }
}

/// Whether an inline style makes a block.
fn shows_block(style: &str) -> bool {
    declared(style, "display")
        .is_some_and(|value| matches!(value, "block" | "flex" | "grid" | "table" | "list-item"))
}

/// Whether an inline style asks for strong type, or asks not to.
fn weight(style: &str) -> Option<bool> {
    match declared(style, "font-weight")? {
        "bold" | "bolder" => Some(true),
        "normal" | "lighter" => Some(false),
        number => Some(number.parse::<u16>().ok()? >= 600),
    }
}

/// The value of a property in an inline style, the last one given.
fn declared<'a>(style: &'a str, property: &str) -> Option<&'a str> {
    let mut rules = style.rsplit(';').filter_map(|rule| rule.split_once(':'));
    let (_, value) = rules.find(|(name, _)| name.trim().eq_ignore_ascii_case(property))?;
    Some(value.trim().trim_end_matches("!important").trim_end())
}
