//! Rows of figures, and tables that only lay out a page.

use crate::dom::{Name, NodeId, Tree};

/// Longest cell that is shown in line with the others of its row, in bytes.
const CELL: usize = 160;

/// For every element whether there are blocks in it: the cells of such a row
/// are parts of the page, those of another are figures and names, shown in one
/// line. Linear in the size of the page.
pub(super) fn layout(tree: &Tree) -> Vec<bool> {
    let mut holds_block = vec![false; tree.len()];
    // Elements stand before their content.
    for node in (1..tree.len()).rev() {
        let block = match tree.name(node) {
            Some(Name::P | Name::Div) => !fills_cell(tree, node),
            Some(Name::Br) => in_long_cell(tree, node),
            Some(name) => name.is_block(),
            None => false,
        };
        holds_block[tree.parent(node)] |= block || holds_block[node];
    }
    holds_block
}

/// Whether the element is all that a short cell of a table holds: word
/// processors set a paragraph in every cell.
pub(super) fn fills_cell(tree: &Tree, node: NodeId) -> bool {
    let cell = tree.parent(node);
    if !is_cell(tree, cell) {
        return false;
    }
    let (inside, own) = (tree.range(cell), tree.range(node));
    let is_space = |other: NodeId| tree.text(other).is_some_and(|text| text.trim().is_empty());
    is_short(tree, node)
        && (inside.start + 1..own.start).all(is_space)
        && (own.end..inside.end).all(is_space)
        && !own.skip(1).filter_map(|inner| tree.name(inner)).any(Name::is_block)
}

/// Whether a line break stands in a cell that is too long for a figure.
fn in_long_cell(tree: &Tree, node: NodeId) -> bool {
    let cell = tree.parent(node);
    is_cell(tree, cell) && !is_short(tree, cell)
}

fn is_cell(tree: &Tree, node: NodeId) -> bool {
    matches!(tree.name(node), Some(Name::Td | Name::Th))
}

fn is_short(tree: &Tree, node: NodeId) -> bool {
    let mut left = CELL;
    tree.range(node).filter_map(|inner| tree.text(inner)).all(|text| {
        let fits = text.len() <= left;
        left = left.saturating_sub(text.len());
        fits
    })
}
