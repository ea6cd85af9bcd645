//! Sentences of a text and of its simpler version.

use std::collections::BTreeSet;

use crossread_engine::Span;
use serde::Deserialize;

use super::Folders;
use super::data::lines;
use super::row::{Hits, Row, share};
use super::told::{Listed, compared, pair, spans};
use crate::failure::Outcome;
use crate::gold::overlap;

/// Two versions with links between ranges of bytes.
#[derive(Deserialize)]
struct Ranges {
    a: String,
    b: String,
    links: Vec<(u32, u32, u32, u32)>,
}

/// Two versions as sentences, with links between several of each.
#[derive(Deserialize)]
struct Groups {
    a: Vec<String>,
    b: Vec<String>,
    links: Vec<(Vec<usize>, Vec<usize>, String)>,
}

/// `OneStopEnglish`: how many of its links are covered by a chosen one.
pub(crate) fn ose(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Ranges>(&folders.data.join("align_ose.jsonl"))? else { return Ok(None) };
    let (mut found, mut all) = (0, 0);
    for item in &items {
        let report = compared(&item.a, &item.b);
        let links = pair(&report).links;
        let chosen: Vec<(Vec<Span>, Vec<Span>)> =
            links.iter().filter(|link| link.chosen).map(|link| spans(&report, link)).collect();
        for (a_start, a_end, b_start, b_end) in &item.links {
            let (a, b) = (Span { start: *a_start, end: *a_end }, Span { start: *b_start, end: *b_end });
            all += 1;
            found += usize::from(chosen.iter().any(|(left, right)| covers(left, a) && covers(right, b)));
        }
    }
    Ok(Some(vec![Row::new("align ose", "recall", share(found, all)).baseline(0.998).goal(0.98)]))
}

/// Whether more than half of `span` lies in `sentences`.
fn covers(sentences: &[Span], span: Span) -> bool {
    let shared: usize = sentences.iter().map(|sentence| overlap(*sentence, span)).sum();
    2 * shared > span.len()
}

/// `DEPlain`: the chosen links as pairs of sentences.
pub(crate) fn deplain(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Groups>(&folders.data.join("align_deplain.jsonl"))? else { return Ok(None) };
    let (mut hits, mut other) = (Hits::default(), Hits::default());
    for item in &items {
        let found = found(item);
        let expand = |wanted: &dyn Fn(&str) -> bool| -> BTreeSet<(usize, usize)> {
            let links = item.links.iter().filter(|link| wanted(&link.2));
            links.flat_map(|(a, b, _)| a.iter().flat_map(|i| b.iter().map(|j| (*i, *j)))).collect()
        };
        let (gold, changed) = (expand(&|_| true), expand(&|kind| kind != "identical"));
        hits += Hits {
            right: gold.intersection(&found).count(),
            wrong: found.difference(&gold).count(),
            missed: gold.difference(&found).count(),
        };
        other.right += changed.intersection(&found).count();
        other.missed += changed.difference(&found).count();
    }
    let row = |metric, ours| Row::new("align deplain", metric, ours);
    Ok(Some(vec![
        row("F1", hits.f1()).baseline(0.453).goal(0.453),
        row("precision", hits.precision()).baseline(0.622),
        row("recall", hits.recall()).baseline(0.357),
        row("recall, not identical", other.recall()).baseline(0.252),
    ]))
}

/// The pairs of sentences that chosen links join.
fn found(item: &Groups) -> BTreeSet<(usize, usize)> {
    let (a, b) = (Listed::new(&item.a), Listed::new(&item.b));
    let report = compared(&a.text, &b.text);
    let mut found = BTreeSet::new();
    for link in pair(&report).links.iter().filter(|link| link.chosen) {
        let (left, right) = spans(&report, link);
        let right = b.indices(&right);
        found.extend(a.indices(&left).iter().flat_map(|i| right.iter().map(|j| (*i, *j))));
    }
    found
}
