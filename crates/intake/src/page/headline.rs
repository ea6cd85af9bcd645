//! The block that is the headline.

use super::body::Body;
use super::mass::{Mass, squeeze};
use super::region::Regions;
use super::{Hint, Page};
use crate::dom::{Name, NodeId};
use crate::flow::Leaf;

/// The element whose blocks are the headline: the first heading that says what
/// the metadata call the title, else the first heading of the article, or the
/// last before it. A heading that is all link is the masthead of a site or the
/// teaser of another article.
pub(crate) fn find(page: &Page<'_>, mass: &Mass, regions: &Regions, body: &Body) -> Option<NodeId> {
    let known: Vec<String> =
        page.titles.iter().map(|title| squeeze(title)).filter(|title| !title.is_empty()).collect();
    let article = page.tree.range(body.article);
    let text = page.tree.range(body.text);
    let leaves = || page.flow.leaves.iter().filter(|leaf| leaf.node < text.end);
    let says_title = |leaf: &&Leaf| {
        let words = squeeze(&page.flow.text[leaf.range.clone()]);
        known.iter().any(|title| is_same_title(title, &words))
    };
    let in_article = |leaf: &&Leaf| article.contains(&leaf.node) && !regions.is_furniture(leaf.node);
    let first = |leaf: &&Leaf| is_first_heading(page, leaf.node) && !mass.of(leaf.node).is_linked(100);
    leaves()
        .filter(says_title)
        .find(first)
        .or_else(|| leaves().filter(says_title).filter(in_article).find(|leaf| leaf.linked < leaf.chars))
        .or_else(|| leaves().filter(in_article).find(first))
        .or_else(|| {
            leaves().filter(|leaf| leaf.node < text.start && !regions.is_furniture(leaf.node)).rfind(first)
        })
        .map(|leaf| leaf.node)
}

/// Whether two squeezed titles are the same, or one is the other with a little
/// more behind it, such as the name of the outlet.
fn is_same_title(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short == long || short.len() * 5 >= long.len() * 3 && long.starts_with(short)
}

fn is_first_heading(page: &Page<'_>, node: NodeId) -> bool {
    page.tree.name(node) == Some(Name::H1)
        || std::iter::once(node).chain(page.tree.ancestors(node).take(1)).any(|node| {
            let hint = page.hints.of(node);
            hint.has(Hint::HEADLINE) && !hint.has(Hint::FURNITURE)
        })
}
