//! The element that holds the text of the article.

use super::mass::Mass;
use super::region::Regions;
use super::{Hint, Page};
use crate::dom::{Key, Name, NodeId};

/// Where the article is.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// Element that holds the text.
    pub(crate) text: NodeId,
    /// Element that holds the text and its head.
    pub(crate) article: NodeId,
}

/// Least prose of an article that is told apart from its page, in characters.
const LEAST: usize = 140;

/// Share of links, in percent, up to which what stands around the text is no
/// page around an article.
const UNLINKED: usize = 3;

/// Finds the article; the whole page when no part of it stands out.
/// Linear in the size of the page, but for its depth.
pub(crate) fn find(page: &Page<'_>, mass: &Mass, regions: &Regions) -> Body {
    let whole = Body { text: 0, article: 0 };
    if page.processor {
        return whole;
    }
    let points = points(page, mass, regions);
    // Of elements with the same points the outermost.
    let best =
        (0..page.tree.len()).fold(0, |best, node| if points[node] > points[best] { node } else { best });
    if points[best] == 0 || mass.of(best).prose < LEAST {
        return whole;
    }
    let text = with_siblings(page, mass, regions, best);
    Body { text, article: around(page, mass, text) }
}

/// Points for every element: its prose counts twice for the element around
/// it, once for the next, half for the one after.
fn points(page: &Page<'_>, mass: &Mass, regions: &Regions) -> Vec<u64> {
    let mut points = vec![0_u64; page.tree.len()];
    for (index, leaf) in page.flow.leaves.iter().enumerate() {
        let prose = mass.prose(index) as u64;
        if prose == 0 || regions.is_furniture(leaf.node) {
            continue;
        }
        let mut at = leaf.node;
        if is_carrier(page, at) {
            at = container(page, at);
        }
        for share in [4, 2, 1] {
            points[at] += prose * share;
            if at == 0 {
                break;
            }
            at = container(page, at);
        }
    }
    for (node, points) in points.iter_mut().enumerate().filter(|(_, points)| **points > 0) {
        let sum = mass.of(node);
        let free = (sum.chars - sum.linked.min(sum.chars)) as u64;
        let hint = page.hints.of(node);
        let factor = if hint.has(Hint::BODY) {
            12
        } else if hint.has(Hint::ARTICLE) {
            5
        } else {
            4
        };
        *points = *points * factor * free / (sum.chars.max(1) as u64);
    }
    points
}

/// Whether an element carries text for the one around it: a paragraph, an
/// item, a row.
fn is_carrier(page: &Page<'_>, node: NodeId) -> bool {
    page.tree.name(node).is_some_and(|name| {
        name.heading_level().is_some()
            || !name.is_block() && !matches!(name, Name::Td | Name::Th)
            || matches!(
                name,
                Name::P
                    | Name::Pre
                    | Name::Li
                    | Name::Dd
                    | Name::Dt
                    | Name::Blockquote
                    | Name::Figcaption
                    | Name::Figure
                    | Name::Tr
                    | Name::Tbody
                    | Name::Table
                    | Name::Ul
                    | Name::Ol
                    | Name::Dl
            )
    })
}

/// The nearest element around `node` that is no mere carrier.
fn container(page: &Page<'_>, node: NodeId) -> NodeId {
    page.tree.ancestors(node).find(|outer| *outer == 0 || !is_carrier(page, *outer)).unwrap_or(0)
}

/// Goes up while the element beside holds more of the same: the entries of a
/// running report, the sections of a long article.
fn with_siblings(page: &Page<'_>, mass: &Mass, regions: &Regions, best: NodeId) -> NodeId {
    let mut text = best;
    while text != 0 {
        let outer = page.tree.parent(text);
        let inside = page.tree.range(outer);
        let mut more = 0;
        let mut at = inside.start + 1;
        while at < inside.end {
            let range = page.tree.range(at);
            if at != text && !regions.is_furniture(at) && is_like(page, text, at) {
                let prose = mass.of(at).prose;
                more += if prose * 5 >= mass.of(text).prose { prose } else { 0 };
            }
            at = range.end.max(at + 1);
        }
        if more == 0 {
            break;
        }
        text = outer;
    }
    text
}

/// Whether two elements are of one kind: the same name, and a class or none
/// at all in common.
fn is_like(page: &Page<'_>, one: NodeId, other: NodeId) -> bool {
    let classes = |node| page.tree.attribute(node, Key::Class).unwrap_or_default().split_ascii_whitespace();
    let same_name = page.tree.name(one) == page.tree.name(other) && page.tree.name(one).is_some();
    let shared = classes(one).take(8).any(|class| classes(other).take(8).any(|more| more == class));
    same_name && (shared || classes(one).next().is_none() && classes(other).next().is_none())
}

/// The article around its text: the nearest element that says so, or the
/// largest that holds hardly any other prose, or hardly a link.
fn around(page: &Page<'_>, mass: &Mass, text: NodeId) -> NodeId {
    let up = || std::iter::once(text).chain(page.tree.ancestors(text));
    let says_so = |node: &NodeId| page.hints.of(*node).has(Hint::ARTICLE);
    if let Some(article) = up().find(says_so) {
        return article;
    }
    let is_page = |node: NodeId| matches!(page.tree.name(node), Some(Name::Root | Name::Html));
    let inner = mass.of(text);
    let same = |node: &NodeId| {
        let outer = mass.of(*node);
        let (chars, linked) = (outer.chars - inner.chars, outer.linked - inner.linked);
        !is_page(*node) && (outer.prose * 10 <= inner.prose * 13 || linked * 100 <= chars * UNLINKED)
    };
    up().take_while(same).last().unwrap_or(text)
}
