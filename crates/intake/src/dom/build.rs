//! From tags and text to the tree.

use super::name::Names;
use super::{Attribute, Key, Name, Node, NodeId, NodeKind, TooManyNodes, Tree};

/// Deepest nesting that is kept; what is nested deeper is a sibling there.
const DEPTH: usize = 256;
/// Most nodes, and most attributes, of a page.
const NODES: usize = 1_000_000;

/// The tree while it is read, and the elements that are open.
#[derive(Debug)]
pub(super) struct Builder {
    tree: Tree,
    names: Names,
    /// Open elements, the page itself first.
    open: Vec<(NodeId, Name)>,
    /// How many elements of each name are open.
    counts: Vec<u32>,
    /// Start tags past [`DEPTH`] whose end tags are to come.
    skipped: usize,
    full: bool,
}

impl Builder {
    pub(super) fn new() -> Self {
        let mut builder = Self {
            tree: Tree::default(),
            names: Names::default(),
            open: Vec::new(),
            counts: Vec::new(),
            skipped: 0,
            full: false,
        };
        builder.push_node(NodeKind::Element { name: Name::Root, attributes: (0, 0) });
        builder.open.push((0, Name::Root));
        builder
    }

    /// The tree, all open elements closed.
    pub(super) fn finish(mut self) -> Result<Tree, TooManyNodes> {
        self.close_from(0);
        if self.full { Err(TooManyNodes) } else { Ok(self.tree) }
    }

    /// Whether the innermost open elements belong to a drawing or a formula.
    pub(super) fn in_foreign(&self) -> bool {
        (self.is_open(Name::Svg) || self.is_open(Name::Math)) && !self.is_open(Name::ForeignObject)
    }

    pub(super) fn name(&mut self, text: &str) -> Name {
        self.names.of(text)
    }

    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() || self.full {
            return;
        }
        let (start, end) = self.keep(text);
        let parent = self.parent();
        if let Some(Node { parent: same, kind: NodeKind::Text { end: before, .. }, .. }) =
            self.tree.nodes.last_mut()
            && *same as usize == parent
            && *before == offset(start)
        {
            *before = offset(end);
        } else {
            self.push_node(NodeKind::Text { start: offset(start), end: offset(end) });
        }
    }

    pub(super) fn start<'a>(
        &mut self,
        name: Name,
        self_closing: bool,
        attributes: impl Iterator<Item = (Key, &'a str)>,
    ) {
        if self.full {
            return;
        }
        if self.in_foreign() && breaks_out(name) {
            let drawing = self.open.iter().position(|(_, open)| matches!(*open, Name::Svg | Name::Math));
            self.close_from(drawing.unwrap_or(self.open.len()));
        }
        let foreign = self.in_foreign();
        if !foreign {
            self.close_implied(name);
        }
        let first = self.tree.attributes.len();
        for (key, value) in attributes {
            let (start, end) = self.keep(value);
            self.tree.attributes.push(Attribute { key, start: offset(start), end: offset(end) });
        }
        let node = self.tree.nodes.len();
        let attributes = (offset(first), offset(self.tree.attributes.len()));
        self.push_node(NodeKind::Element { name, attributes });
        if self.full || name.is_void() || self_closing && (foreign || name == Name::Svg || name == Name::Math)
        {
            return;
        }
        if self.open.len() >= DEPTH {
            self.skipped += 1;
        } else {
            self.open.push((node, name));
            self.count(name, true);
        }
    }

    pub(super) fn end(&mut self, name: Name) {
        if name == Name::Br || name == Name::P && !self.is_open(name) && self.skipped == 0 {
            // As a browser does: `</br>` and a lone `</p>` stand for the element.
            return self.push_node(NodeKind::Element { name, attributes: (0, 0) });
        }
        if self.skipped > 0 {
            self.skipped -= usize::from(!name.is_void());
            return;
        }
        // What stands behind `</body>` belongs to the page all the same.
        if !self.is_open(name) || matches!(name, Name::Body | Name::Html) {
            return;
        }
        let Some(at) = self.open.iter().rposition(|(_, open)| *open == name) else { return };
        let block_between = self.open[at + 1..].iter().any(|(_, open)| is_structure(*open));
        if is_structure(name) || !block_between {
            self.close_from(at);
        } else if let Some((node, _)) = self.open.get(at).copied() {
            // A misnested inline element ends here, the block in it goes on.
            self.tree.nodes[node].end = offset(self.tree.nodes.len());
            self.open.remove(at);
            self.count(name, false);
        }
    }

    /// Closes what the start of `name` closes in a browser.
    fn close_implied(&mut self, name: Name) {
        if name.closes_paragraph() {
            self.close_back_to(&[Name::P], is_barrier);
        }
        match name {
            Name::Li => self.close_back_to(&[Name::Li], |open| {
                is_structure(open) && !matches!(open, Name::Div | Name::Address | Name::P | Name::Li)
            }),
            Name::Dd | Name::Dt => self.close_back_to(&[Name::Dd, Name::Dt], |open| {
                is_structure(open) && !matches!(open, Name::Div | Name::Address | Name::P)
            }),
            Name::Option | Name::Optgroup => self.close_back_to(&[Name::Option], |open| open == Name::Select),
            Name::Td | Name::Th => {
                self.close_back_to(&[Name::Td, Name::Th], |open| matches!(open, Name::Tr | Name::Table));
            }
            Name::Tr => self.close_back_to(&[Name::Tr], |open| open == Name::Table),
            Name::Tbody | Name::Thead | Name::Tfoot => {
                self.close_back_to(&[Name::Tbody, Name::Thead, Name::Tfoot], |open| open == Name::Table);
            }
            Name::A => self.close_back_to(&[Name::A], is_structure),
            _ if name.heading_level().is_some()
                && self.open.last().is_some_and(|(_, open)| open.heading_level().is_some()) =>
            {
                self.close_from(self.open.len() - 1);
            }
            _ => {}
        }
    }

    /// Closes the nearest open element of these names, and all in it, unless
    /// a `barrier` lies between.
    fn close_back_to(&mut self, names: &[Name], barrier: impl Fn(Name) -> bool) {
        if !names.iter().any(|name| self.is_open(*name)) {
            return;
        }
        for at in (1..self.open.len()).rev() {
            let open = self.open[at].1;
            if names.contains(&open) {
                return self.close_from(at);
            }
            if barrier(open) {
                return;
            }
        }
    }

    fn close_from(&mut self, at: usize) {
        let end = offset(self.tree.nodes.len());
        while self.open.len() > at {
            let Some((node, name)) = self.open.pop() else { return };
            self.tree.nodes[node].end = end;
            self.count(name, false);
        }
    }

    fn is_open(&self, name: Name) -> bool {
        self.counts.get(name.index()).is_some_and(|count| *count > 0)
    }

    fn count(&mut self, name: Name, more: bool) {
        if self.counts.len() <= name.index() {
            self.counts.resize(name.index() + 1, 0);
        }
        let count = &mut self.counts[name.index()];
        *count = if more { *count + 1 } else { count.saturating_sub(1) };
    }

    fn parent(&self) -> NodeId {
        self.open.last().map_or(0, |(node, _)| *node)
    }

    fn push_node(&mut self, kind: NodeKind) {
        if self.tree.nodes.len() >= NODES || self.tree.attributes.len() >= NODES {
            self.full = true;
            return;
        }
        let parent = offset(self.parent());
        let end = offset(self.tree.nodes.len() + 1);
        self.tree.nodes.push(Node { parent, end, kind });
    }

    fn keep(&mut self, text: &str) -> (usize, usize) {
        let start = self.tree.text.len();
        self.tree.text.push_str(text);
        (start, self.tree.text.len())
    }
}

/// Elements that stay open when an inline element around them is closed.
fn is_structure(name: Name) -> bool {
    name.is_block() || matches!(name, Name::Td | Name::Th | Name::Template)
}

/// Elements through which a new block does not close a paragraph.
fn is_barrier(name: Name) -> bool {
    matches!(
        name,
        Name::Button
            | Name::Caption
            | Name::Object
            | Name::Table
            | Name::Td
            | Name::Th
            | Name::Template
            | Name::Html
    )
}

/// Elements whose start ends a drawing or a formula that was left open.
fn breaks_out(name: Name) -> bool {
    name.is_block() && !matches!(name, Name::Custom(_))
        || matches!(name, Name::B | Name::Br | Name::Em | Name::Img | Name::Meta | Name::Span | Name::Strong)
}

/// Offsets fit: a page is at most 16 MB, and its nodes are counted.
fn offset(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
