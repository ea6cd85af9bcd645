//! The parts of a page that are not the article.

use super::mass::{Mass, Sum};
use super::{Hint, Page};
use crate::dom::{Key, Name, NodeId};

/// Which elements stand in a part that is furniture.
#[derive(Debug)]
pub(crate) struct Regions {
    furniture: Vec<bool>,
}

impl Regions {
    /// Finds the furniture of a page. Linear in its size.
    pub(crate) fn read(page: &Page<'_>, mass: &Mass) -> Self {
        let mut furniture = vec![false; page.tree.len()];
        if page.processor {
            return Self { furniture };
        }
        let cores = Cores::count(page);
        for (node, name) in page.tree.elements() {
            let outer = page.tree.parent(node);
            furniture[node] = node != 0 && furniture[outer]
                || is_furniture(page, mass, node, name) && !cores.hold(page, mass, node);
        }
        Self { furniture }
    }

    /// Whether an element stands in furniture.
    pub(crate) fn is_furniture(&self, node: NodeId) -> bool {
        self.furniture.get(node).copied().unwrap_or(false)
    }
}

/// Whether an element is furniture by its own name and hints.
fn is_furniture(page: &Page<'_>, mass: &Mass, node: NodeId, name: Name) -> bool {
    let hinted = page.hints.of(node).has(Hint::FURNITURE);
    let sum = mass.of(node);
    match name {
        Name::Html | Name::Body | Name::Main => false,
        _ if name.heading_level() == Some(1) => false,
        // A box of facts stands aside as well as a list of other articles.
        Name::Aside => hinted || !is_plain_prose(sum) && !page.hints.of(node).has(Hint::QUOTE),
        // The footer of a quotation names who said it.
        Name::Footer => hinted || !page.tree.ancestors(node).take(2).any(|outer| is_quote(page, outer)),
        // Some systems wrap the whole page in a form.
        Name::Form => hinted || !is_plain_prose(sum),
        // An inline element is furniture when it is what a reader operates.
        _ if !name.is_block() && !matches!(name, Name::Button | Name::Select | Name::Textarea) => {
            hinted && page.tree.attribute(node, Key::Role).is_some()
        }
        _ => hinted,
    }
}

fn is_quote(page: &Page<'_>, node: NodeId) -> bool {
    page.tree.name(node) == Some(Name::Blockquote)
}

/// Whether most of an element is prose without links.
fn is_plain_prose(sum: Sum) -> bool {
    sum.prose * 2 >= sum.chars && !sum.is_linked(20)
}

/// Where the first headings and the named bodies of articles are.
struct Cores {
    /// How many of them stand before each node.
    before: Vec<u32>,
}

impl Cores {
    fn count(page: &Page<'_>) -> Self {
        let mut before = Vec::with_capacity(page.tree.len() + 1);
        let mut count = 0;
        for node in 0..page.tree.len() {
            before.push(count);
            let core = page.tree.name(node).is_some_and(|name| matches!(name, Name::H1 | Name::Main))
                || page.hints.of(node).has(Hint::BODY);
            count += u32::from(core);
        }
        before.push(count);
        Self { before }
    }

    /// Whether the article itself stands in `node`: nearly all prose of the
    /// page, or much of it under a first heading. Sites name the wrapper of an
    /// article after what stands beside it, too.
    fn hold(&self, page: &Page<'_>, mass: &Mass, node: NodeId) -> bool {
        let (all, here) = (mass.of(0).prose, mass.of(node).prose);
        let range = page.tree.range(node);
        let has_core = self.before[range.end.min(page.tree.len())] > self.before[range.start];
        here > 0 && (here * 5 >= all * 4 || has_core && here * 5 >= all * 2)
    }
}
