//! How much text, links and prose the parts of a page hold.

use crate::dom::{NodeId, Tree};
use crate::flow::{Flow, Leaf};

/// Weight from which a block can be prose: about a line of print.
const PROSE: usize = 60;

/// What one element holds, with all that is in it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sum {
    /// Characters.
    pub(crate) chars: usize,
    /// Characters in links.
    pub(crate) linked: usize,
    /// Weight of the prose.
    pub(crate) prose: usize,
}

impl Sum {
    /// Whether at least `percent` of the characters are links.
    pub(crate) const fn is_linked(self, percent: usize) -> bool {
        self.chars > 0 && self.linked * 100 >= self.chars * percent
    }
}

/// The sums of all elements and the prose of all blocks.
#[derive(Debug)]
pub(crate) struct Mass {
    sums: Vec<Sum>,
    prose: Vec<usize>,
}

impl Mass {
    /// Adds up a page. Linear in its size.
    pub(crate) fn read(tree: &Tree, flow: &Flow) -> Self {
        let prose: Vec<usize> = flow.leaves.iter().map(|leaf| prose(&flow.text, leaf)).collect();
        let mut sums = vec![Sum::default(); tree.len()];
        for (leaf, prose) in flow.leaves.iter().zip(&prose) {
            let sum = &mut sums[leaf.node];
            sum.chars += leaf.chars;
            sum.linked += leaf.linked;
            sum.prose += prose;
        }
        // Elements stand before their content, so that from the last to the
        // first every sum is whole before it is added to the one around it.
        for node in (1..tree.len()).rev() {
            let Sum { chars, linked, prose } = sums[node];
            let outer = &mut sums[tree.parent(node)];
            outer.chars += chars;
            outer.linked += linked;
            outer.prose += prose;
        }
        Self { sums, prose }
    }

    /// What an element holds.
    pub(crate) fn of(&self, node: NodeId) -> Sum {
        self.sums[node]
    }

    /// Weight of the prose of block number `leaf`; 0 when it is none.
    pub(crate) fn prose(&self, leaf: usize) -> usize {
        self.prose.get(leaf).copied().unwrap_or(0)
    }
}

/// Weight of a block as prose: its characters outside of links, when it is
/// long enough, punctuated, and less than two fifths of it are links.
fn prose(text: &str, leaf: &Leaf) -> usize {
    let text = &text[leaf.range.clone()];
    let weight = weight(text);
    // Both are under 2^24, their product is not under 2^32.
    let linked = (weight as u64 * leaf.linked as u64).checked_div(leaf.chars as u64).unwrap_or(0);
    let free = weight.saturating_sub(usize::try_from(linked).unwrap_or(weight));
    let dense = leaf.linked * 5 < leaf.chars * 2;
    if free >= PROSE && dense && text.contains(is_stop) { free } else { 0 }
}

/// Length in characters, where a character of a script that writes syllables
/// or words counts for three.
pub(crate) fn weight(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| if is_wide(c) { 3 } else { 1 }).sum()
}

const fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9d}' | '\u{20000}'..='\u{3ffff}')
}

/// Marks that end sentences or clauses, in the scripts of the world.
pub(crate) const fn is_stop(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | ','
            | ';'
            | '…'
            | '。'
            | '、'
            | '，'
            | '！'
            | '？'
            | '．'
            | '،'
            | '؛'
            | '؟'
            | '۔'
            | '।'
            | '॥'
            | '׃'
            | '։'
            | '።'
            | '៕'
            | '\u{0e2f}'
            | '·'
    )
}

/// The letters and digits of a text in small letters, to compare titles by.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
