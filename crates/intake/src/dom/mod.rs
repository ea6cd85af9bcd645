//! A page as a tree: elements and text in the order of the page.
//!
//! The tree is one list in document order; the content of an element is the
//! run of nodes behind it. Walking it is a loop, so that no depth of nesting
//! can exhaust the stack, and nothing in it can run or load anything.
//!
//! Tags are read by the tokenizer of `html5gum`, which follows the standard
//! state by state; the tree is built here, because only its blocks matter:
//! paragraphs and list items are closed where a browser closes them, misnested
//! inline elements are tolerated, and nothing is moved out of tables.

mod build;
mod emitter;
mod name;

use std::ops::Range;

pub(crate) use name::Name;

/// Index of a node.
pub(crate) type NodeId = usize;

/// A page that has more elements and attributes than any article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooManyNodes;

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    attributes: Vec<Attribute>,
    /// Text and attribute values, one behind the other.
    text: String,
}

/// An element or a text.
#[derive(Clone, Copy, Debug)]
struct Node {
    parent: u32,
    /// One past its last node.
    end: u32,
    kind: NodeKind,
}

#[derive(Clone, Copy, Debug)]
enum NodeKind {
    Element { name: Name, attributes: (u32, u32) },
    Text { start: u32, end: u32 },
}

#[derive(Clone, Copy, Debug)]
struct Attribute {
    key: Key,
    start: u32,
    end: u32,
}

macro_rules! keys {
    ($($variant:ident $text:literal,)*) => {
        /// The attributes that tell something about text; all others are left out.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Key { $($variant,)* }

        impl Key {
            fn of(name: &[u8]) -> Option<Self> {
                match name {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

keys! {
    AriaLabel b"aria-label", AriaModal b"aria-modal", Class b"class", Content b"content",
    Component b"data-component", TestId b"data-testid", Datetime b"datetime", Hidden b"hidden", Href b"href",
    HttpEquiv b"http-equiv", Id b"id", Itemprop b"itemprop", Itemtype b"itemtype", Lang b"lang",
    MetaName b"name", Open b"open", Property b"property", Rel b"rel", Role b"role", Style b"style",
    Type b"type",
}

impl Tree {
    /// Reads a page. Linear in its length.
    ///
    /// # Errors
    /// When it has more than a million nodes or attributes.
    pub(crate) fn parse(html: &str) -> Result<Self, TooManyNodes> {
        emitter::read(html)
    }

    /// How many nodes there are; the first is the page itself.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The element that holds `node`; the page holds itself.
    pub(crate) fn parent(&self, node: NodeId) -> NodeId {
        self.nodes[node].parent as usize
    }

    /// The node and all that is in it.
    pub(crate) fn range(&self, node: NodeId) -> Range<NodeId> {
        node..self.nodes[node].end as usize
    }

    /// The name, if it is an element.
    pub(crate) fn name(&self, node: NodeId) -> Option<Name> {
        match self.nodes[node].kind {
            NodeKind::Element { name, .. } => Some(name),
            NodeKind::Text { .. } => None,
        }
    }

    /// The words, if it is a text.
    pub(crate) fn text(&self, node: NodeId) -> Option<&str> {
        match self.nodes[node].kind {
            NodeKind::Text { start, end } => self.text.get(start as usize..end as usize),
            NodeKind::Element { .. } => None,
        }
    }

    /// The value of an attribute; the first one counts.
    pub(crate) fn attribute(&self, node: NodeId, key: Key) -> Option<&str> {
        let NodeKind::Element { attributes: (start, end), .. } = self.nodes[node].kind else { return None };
        let list = self.attributes.get(start as usize..end as usize)?;
        let found = list.iter().find(|attribute| attribute.key == key)?;
        self.text.get(found.start as usize..found.end as usize)
    }

    /// All text in `node`, as it stands in the source.
    pub(crate) fn inner_text(&self, node: NodeId) -> String {
        self.range(node).filter_map(|inner| self.text(inner)).collect()
    }

    /// The elements in document order.
    pub(crate) fn elements(&self) -> impl Iterator<Item = (NodeId, Name)> + '_ {
        (0..self.len()).filter_map(|node| Some((node, self.name(node)?)))
    }

    /// The elements that hold `node`, the nearest first, the page last.
    pub(crate) fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let up = move |at: &NodeId| (*at != 0).then(|| self.parent(*at));
        std::iter::successors(up(&node), up)
    }
}
