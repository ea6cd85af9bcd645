//! The nearest sentence of the other article, on ECB+.

use serde::Deserialize;

use super::Folders;
use super::data::lines;
use super::row::{Row, count};
use super::told::{Listed, compared, pair, spans};
use crate::failure::Outcome;

/// Two articles about one event, and which of their sentences share it.
#[derive(Deserialize)]
struct Item {
    a: Vec<String>,
    b: Vec<String>,
    links: Vec<(usize, usize, u32)>,
}

/// How often the strongest link of a sentence goes to one that tells of the
/// same event (hit@1). Of equally strong ones, and of several sentences
/// linked together, each counts for its part.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Item>(&folders.data.join("link_ecb.jsonl"))? else { return Ok(None) };
    let (mut hits, mut all) = (0.0, 0);
    for item in &items {
        let (hit, of) = judge(item);
        hits += hit;
        all += of;
    }
    let share = hits / count(all).max(1.0);
    Ok(Some(vec![Row::new("link ecb", "hit@1", share).baseline(0.642).goal(0.642)]))
}

/// Hits and linked sentences of one item.
fn judge(item: &Item) -> (f64, usize) {
    let (a, b) = (Listed::new(&item.a), Listed::new(&item.b));
    let report = compared(&a.text, &b.text);
    let found: Vec<(u16, Vec<usize>, Vec<usize>)> = pair(&report)
        .links
        .iter()
        .map(|link| {
            let (left, right) = spans(&report, link);
            (link.strength.get(), a.indices(&left), b.indices(&right))
        })
        .collect();
    let mut linked: Vec<usize> = item.links.iter().map(|link| link.0).collect();
    linked.sort_unstable();
    linked.dedup();
    let hit = |i: &usize| {
        let own = || found.iter().filter(|(_, left, _)| left.contains(i));
        let most = own().map(|(strength, _, _)| *strength).max();
        let nearest: Vec<usize> = own()
            .filter(|(strength, _, _)| Some(*strength) == most)
            .flat_map(|(_, _, right)| right.iter().copied())
            .collect();
        let right = nearest.iter().filter(|j| item.links.iter().any(|link| link.0 == *i && link.1 == **j));
        count(right.count()) / count(nearest.len()).max(1.0)
    };
    (linked.iter().map(hit).sum(), linked.len())
}
