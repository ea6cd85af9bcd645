//! From one difference, or from one sentence that only one article tells, to
//! the next.

use super::Chosen;
use crate::reading::{Entry, Note, Reading, Side};

/// The next (`1`) or previous (`-1`) difference from what is selected, around at
/// the ends; those that the reader said are of no use are passed over.
#[must_use]
pub fn step(reading: &Reading, notes: &[Note], chosen: Option<Chosen>, by: isize) -> Option<Chosen> {
    let all = &reading.findings.differences;
    let here = match chosen {
        Some(Chosen::Link { finding: Some(finding), .. }) => reading.findings.place(finding),
        Some(Chosen::Link { link, finding: None }) => reading.findings.first_on(link),
        _ => None,
    };
    let is_useful = |entry: &Entry| !notes.iter().any(|note| note.useless && note.key == entry.key);
    let mut at = here;
    for _ in 0..all.len() {
        let next = after(at, by, all.len());
        let entry = &all[next];
        if is_useful(entry) {
            return Some(Chosen::Link { link: entry.link, finding: Some(entry.finding) });
        }
        at = Some(next);
    }
    None
}

/// The next (`1`) or previous (`-1`) sentence that only one article tells: those
/// of the first, then those of the second, then around.
#[must_use]
pub fn step_only(reading: &Reading, chosen: Option<Chosen>, by: isize) -> Option<Chosen> {
    let only = |side: Side| {
        let entries = side.of(&reading.findings.only).iter();
        entries.map(move |entry| Chosen::Only { side, sentence: entry.sentence })
    };
    let all: Vec<Chosen> = Side::BOTH.into_iter().flat_map(only).collect();
    let here = all.iter().position(|own| Some(*own) == chosen);
    all.get(after(here, by, all.len())).copied()
}

/// The place after `here` among `count`, around at the ends; from nowhere the
/// first, or the last on the way back.
fn after(here: Option<usize>, by: isize, count: usize) -> usize {
    let last = count.saturating_sub(1);
    let around = if by > 0 { 0 } else { last };
    here.and_then(|here| here.checked_add_signed(by)).filter(|next| *next <= last).unwrap_or(around)
}
