//! Sentences: golden rules, GUM, PUD.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Folders;
use super::data::{analysed, lines};
use super::row::{Hits, Row, share};
use super::spans::{Range, compare};
use crate::failure::Outcome;

/// A text with its sentences.
#[derive(Deserialize)]
struct Item {
    doc: String,
    lang: String,
    #[serde(default)]
    src: String,
    #[serde(default)]
    genre: String,
    text: String,
    /// `None` where the expected sentences are not words of the text.
    sents: Option<Vec<Range>>,
}

/// The figures of some items.
#[derive(Default)]
struct Tally {
    hits: Hits,
    items: usize,
    right: usize,
}

impl Tally {
    fn add(&mut self, hits: Hits, right: bool) {
        self.hits += hits;
        self.items += 1;
        self.right += usize::from(right);
    }

    fn items_right(&self) -> f64 {
        share(self.right, self.items)
    }
}

/// Golden rules: the reader has set the language, as one does for one line of
/// text; items whose gold is no part of the text are left out, as in the
/// recorded baselines.
pub(crate) fn golden(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Item>(&folders.data.join("seg_golden.jsonl"))? else { return Ok(None) };
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for item in &items {
        let Some((hits, right)) = judge(item, Some(&item.lang), folders) else { continue };
        let source = if item.src.starts_with("sentencex") { "sentencex" } else { "pragmatic" };
        for part in ["all", source, item.lang.as_str()] {
            tallies.entry(part).or_default().add(hits, right);
        }
    }
    let of = |part: &str| &tallies[part];
    let mut rows = vec![
        Row::new("golden all", "items fully right", of("all").items_right()).baseline(0.887).goal(0.95),
        Row::new("golden all", "span F1", of("all").hits.f1()).baseline(0.859),
        Row::new("golden pragmatic", "items fully right", of("pragmatic").items_right()).baseline(0.817),
        Row::new("golden sentencex", "items fully right", of("sentencex").items_right()).baseline(0.993),
        Row::new("golden en", "items fully right", of("en").items_right()).baseline(0.886).goal(0.97),
        Row::new("golden en", "span F1", of("en").hits.f1()).baseline(0.871),
        Row::new("golden de", "items fully right", of("de").items_right()).baseline(0.864),
    ];
    let others = tallies.iter().filter(|(part, _)| part.len() == 2 && !matches!(**part, "en" | "de"));
    rows.extend(
        others.map(|(part, tally)| {
            Row::new(format!("golden {part}"), "items fully right", tally.items_right())
        }),
    );
    Ok(Some(rows))
}

/// GUM: whole documents, language detected.
pub(crate) fn gum(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Item>(&folders.data.join("seg_gum.jsonl"))? else { return Ok(None) };
    let tallies = by_part(&items, folders, |item| &item.genre);
    let mut rows = Vec::new();
    for (part, tally) in &tallies {
        let row = Row::new(format!("gum {part}"), "span F1", tally.hits.f1());
        rows.push(match *part {
            "all" => row.baseline(0.941),
            "news" => row.baseline(0.945).goal(0.97),
            _ => row,
        });
    }
    Ok(Some(rows))
}

/// The better of the two recorded baselines by language.
const PUD: [(&str, f64); 9] = [
    ("en", 0.994),
    ("de", 0.938),
    ("fr", 0.952),
    ("es", 0.979),
    ("it", 0.988),
    ("pt", 0.974),
    ("ru", 0.988),
    ("pl", 0.916),
    ("zh", 0.981),
];

/// PUD: a few sentences a text, language detected.
pub(crate) fn pud(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Item>(&folders.data.join("seg_pud.jsonl"))? else { return Ok(None) };
    let tallies = by_part(&items, folders, |item| &item.lang);
    let rows = PUD.iter().filter_map(|(language, baseline)| {
        let f1 = tallies.get(language)?.hits.f1();
        Some(Row::new(format!("pud {language}"), "span F1", f1).baseline(*baseline).goal(*baseline))
    });
    Ok(Some(rows.collect()))
}

/// Tallies by a field of the item, and over all.
fn by_part<'a>(
    items: &'a [Item],
    folders: &Folders,
    part: fn(&'a Item) -> &'a String,
) -> BTreeMap<&'a str, Tally> {
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for item in items {
        let Some((hits, right)) = judge(item, None, folders) else { continue };
        tallies.entry("all").or_default().add(hits, right);
        tallies.entry(part(item)).or_default().add(hits, right);
    }
    tallies
}

/// The hits of one item; `None` when it has no gold.
fn judge(item: &Item, language: Option<&str>, folders: &Folders) -> Option<(Hits, bool)> {
    let gold = item.sents.as_ref()?;
    let analysis = analysed(&item.text, language);
    let found: Vec<Range> = analysis.article().sentences.iter().map(|s| (s.span.start, s.span.end)).collect();
    let judged = compare(&found, gold);
    if folders.misses && !judged.1 {
        show(item, &found, gold);
    }
    Some(judged)
}

/// Prints what was found and not in the gold, and the other way round.
fn show(item: &Item, found: &[Range], gold: &[Range]) {
    eprintln!("## {} {}", item.doc, item.lang);
    let words = |range: &Range| item.text.get(range.0 as usize..range.1 as usize).unwrap_or_default();
    found
        .iter()
        .filter(|range| !gold.contains(range))
        .for_each(|range| eprintln!("  ours {:?}", words(range)));
    gold.iter()
        .filter(|range| !found.contains(range))
        .for_each(|range| eprintln!("  gold {:?}", words(range)));
}
