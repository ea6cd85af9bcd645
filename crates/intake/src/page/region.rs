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
        let signs = Signs::count(page);
        for (node, name) in page.tree.elements() {
            let outer = page.tree.parent(node);
            furniture[node] = node != 0 && furniture[outer] || is_furniture(page, mass, &signs, node, name);
        }
        Self { furniture }
    }

    /// Whether an element stands in furniture.
    pub(crate) fn is_furniture(&self, node: NodeId) -> bool {
        self.furniture.get(node).copied().unwrap_or(false)
    }
}

/// Whether an element is furniture by its own name and hints, and does not
/// hold the article.
fn is_furniture(page: &Page<'_>, mass: &Mass, signs: &Signs, node: NodeId, name: Name) -> bool {
    let hint = page.hints.of(node);
    let sum = mass.of(node);
    let hinted = hint.has(Hint::FURNITURE) || hint.has(Hint::PERHAPS) && !signs.is_text(page, mass, node);
    let furniture = match name {
        Name::Html | Name::Body | Name::Main => false,
        _ if name.heading_level() == Some(1) => false,
        // A box of facts stands aside as well as a list of other articles.
        Name::Aside => hinted || !is_plain_prose(sum) && !hint.has(Hint::QUOTE),
        // The footer of a quotation names who said it.
        Name::Footer => hinted || !page.tree.ancestors(node).take(2).any(|outer| is_quote(page, outer)),
        // Some systems wrap the whole page in a form.
        Name::Form => hinted || !is_plain_prose(sum),
        // An inline element is furniture when it is what a reader operates.
        _ if !name.is_block() && !matches!(name, Name::Button | Name::Select | Name::Textarea) => {
            hinted && page.tree.attribute(node, Key::Role).is_some()
        }
        _ => hinted,
    };
    furniture && !signs.hold(page, mass, node)
}

fn is_quote(page: &Page<'_>, node: NodeId) -> bool {
    page.tree.name(node) == Some(Name::Blockquote)
}

/// Whether most of an element is prose without links.
fn is_plain_prose(sum: Sum) -> bool {
    sum.prose * 2 >= sum.chars && !sum.is_linked(20)
}

/// How many signs of an article stand before each node.
struct Signs {
    /// First headings and named bodies of articles.
    cores: Vec<u32>,
    /// Article elements.
    articles: Vec<u32>,
    /// Other headings.
    headings: Vec<u32>,
}

impl Signs {
    fn count(page: &Page<'_>) -> Self {
        let count = |is_sign: &dyn Fn(NodeId, Name) -> bool| {
            let mut count = 0;
            let mut before = vec![0];
            for node in 0..page.tree.len() {
                count += u32::from(page.tree.name(node).is_some_and(|name| is_sign(node, name)));
                before.push(count);
            }
            before
        };
        Self {
            cores: count(&|node, name| {
                matches!(name, Name::H1 | Name::Main) || page.hints.of(node).has(Hint::BODY)
            }),
            articles: count(&|_, name| name == Name::Article),
            headings: count(&|_, name| name.heading_level().is_some()),
        }
    }

    fn within(before: &[u32], page: &Page<'_>, node: NodeId) -> usize {
        let range = page.tree.range(node);
        let at = |node: NodeId| before.get(node).or(before.last()).copied().unwrap_or(0);
        (at(range.end) - at(range.start)) as usize
    }

    /// Whether the article itself stands in `node`: nearly all prose of the
    /// page, or much of it under a first heading. Sites name the wrapper of an
    /// article after what stands beside it, too.
    fn hold(&self, page: &Page<'_>, mass: &Mass, node: NodeId) -> bool {
        let (all, here) = (mass.of(0).prose, mass.of(node).prose);
        let has_core = Self::within(&self.cores, page, node) > 0;
        here > 0 && (here * 5 >= all * 4 || has_core && here * 5 >= all * 2)
    }

    /// Whether what is furniture perhaps holds running text: a quarter of all
    /// prose, hardly a link in it, and no heading every few lines; or a tenth
    /// of it in an article element.
    fn is_text(&self, page: &Page<'_>, mass: &Mass, node: NodeId) -> bool {
        let (all, sum) = (mass.of(0).prose, mass.of(node));
        let runs = sum.prose >= 400 * Self::within(&self.headings, page, node);
        let is_article = Self::within(&self.articles, page, node) + Self::within(&self.cores, page, node) > 0;
        is_plain_prose(sum) && runs && sum.prose * 4 >= all || is_article && sum.prose * 10 >= all
    }
}
