//! Shared passages against texts that are known to be copied from each other.

use std::collections::BTreeMap;

use crossread_engine::Span;
use serde::Deserialize;

use super::Folders;
use super::data::lines;
use super::metric::{auc, spearman};
use super::row::{Row, count, share};
use super::told::{compared, pair};
use crate::failure::Outcome;

/// An answer and the text it may be taken from, with how much of it is (0 to 3).
#[derive(Deserialize)]
struct Answer {
    a: String,
    b: String,
    level: u8,
}

/// A source and a text with the passages taken from it.
#[derive(Deserialize)]
pub(super) struct Copied {
    pub(super) kind: String,
    pub(super) a: String,
    pub(super) b: String,
    /// Passages: from and to in `a`, from and to in `b`, in bytes.
    pub(super) links: Vec<(u32, u32, u32, u32)>,
}

/// The pairs of PAN 2013; `None` when they are not there.
pub(super) fn copied(folders: &Folders) -> Outcome<Option<Vec<Copied>>> {
    lines(&folders.data.join("reuse_pan13.jsonl"))
}

/// Clough and Stevenson: the share of an answer in shared passages, against
/// how much of it was taken from the source.
pub(crate) fn clough(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(answers) = lines::<Answer>(&folders.data.join("reuse_clough.jsonl"))? else { return Ok(None) };
    let shares: Vec<(f64, u8)> = answers
        .iter()
        .map(|answer| (f64::from(pair(&compared(&answer.a, &answer.b)).wording.b.get()), answer.level))
        .collect();
    let levels: Vec<(f64, f64)> = shares.iter().map(|(share, level)| (*share, f64::from(*level))).collect();
    let reused: Vec<(f64, bool)> = shares.iter().map(|(share, level)| (*share, *level > 0)).collect();
    Ok(Some(vec![
        Row::new("reuse clough", "Spearman", spearman(&levels)).baseline(0.723).goal(0.723),
        Row::new("reuse clough", "AUC", auc(&reused)).baseline(0.940),
    ]))
}

/// Baselines of a kind: precision and recall of shared runs of five words.
const PAN13: [(&str, f64, f64); 4] = [
    ("verbatim", 0.974, 0.997),
    ("random", 0.962, 0.295),
    ("translation_chain", 0.932, 0.280),
    ("summary", 0.942, 0.302),
];

/// PAN 2013: characters of the copying text in shared passages, by kind.
pub(crate) fn pan13(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = copied(folders)? else { return Ok(None) };
    let mut kinds: BTreeMap<&str, Characters> = BTreeMap::new();
    let mut flagged = 0;
    for item in &items {
        let found = pair(&compared(&item.a, &item.b)).passages.iter().map(|passage| passage.b).collect();
        flagged += usize::from(item.links.is_empty() && !Vec::is_empty(&found));
        let gold = item.links.iter().map(|link| Span { start: link.2, end: link.3 }).collect();
        kinds.entry(&item.kind).or_default().add(&item.b, &marked(&item.b, found), &marked(&item.b, gold));
    }
    let mut rows = Vec::new();
    for (kind, precision, recall) in PAN13 {
        let Some(counted) = kinds.get(kind) else { continue };
        let row = |metric, ours| Row::new(format!("reuse pan13 {kind}"), metric, ours);
        let found = row("recall", share(counted.both, counted.gold)).baseline(recall);
        let right = row("precision", share(counted.both, counted.found)).baseline(precision);
        let goals = kind == "random";
        rows.push(if goals { found.goal(recall) } else { found });
        rows.push(if goals { right.goal(0.95) } else { right });
    }
    rows.push(
        Row::new("reuse pan13 none", "texts with passages", count(flagged)).baseline(1.0).less_is_better(),
    );
    Ok(Some(rows))
}

/// Characters that are found, that are copied, and both.
#[derive(Default)]
struct Characters {
    found: usize,
    gold: usize,
    both: usize,
}

impl Characters {
    fn add(&mut self, text: &str, found: &[bool], gold: &[bool]) {
        for (at, _) in text.char_indices() {
            self.found += usize::from(found[at]);
            self.gold += usize::from(gold[at]);
            self.both += usize::from(found[at] && gold[at]);
        }
    }
}

/// For each byte of `text` whether it stands in one of `spans`.
fn marked(text: &str, spans: Vec<Span>) -> Vec<bool> {
    let mut marked = vec![false; text.len()];
    for span in spans {
        let range = span.start as usize..(span.end as usize).min(text.len());
        marked[range].fill(true);
    }
    marked
}
