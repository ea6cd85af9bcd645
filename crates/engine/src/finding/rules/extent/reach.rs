//! In the town, in the country, in the world: within what something has a rank.

use crate::finding::frames::{Frame, Frames};

/// Words for what has places in it, from the smallest on; in one row those of one size.
const SIZES: [&[&str]; 6] = [
    &["club", "cours", "school", "track"],
    &["citi", "district", "town", "villag"],
    &["area", "counti", "provinc", "provinci", "region", "state"],
    &["british", "countri", "domest", "nation", "nationwid"],
    &["africa", "asia", "contin", "europ", "european"],
    &["global", "world", "worldwid"],
];

/// Whether what has a rank has it within places of another size, as far as both sides
/// name one among the content words `here` and `there`.
pub(super) fn differs(frames: &Frames<'_>, here: &[usize], there: &[usize]) -> bool {
    let (x, y) = (size(&frames.sides.a, here), size(&frames.sides.b, there));
    x.is_some() && y.is_some() && x != y
}

/// The size of the first place that is named.
fn size(frame: &Frame<'_>, words: &[usize]) -> Option<usize> {
    words.iter().find_map(|at| SIZES.iter().position(|row| row.contains(&frame.words[*at].key)))
}
