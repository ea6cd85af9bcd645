//! The candidates of the gold comparisons with the readers' verdicts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crossread_engine::learning::{Candidate, FEATURES, candidates, gate};
use crossread_engine::{Analysis, ArticleInput, Span, analyse};
use serde::Deserialize;

/// A file of gold comparisons; see `gold/README.md`.
#[derive(Deserialize)]
struct Gold {
    files: BTreeMap<String, String>,
    sentences: Vec<GoldSentence>,
    links: Vec<GoldLink>,
}

#[derive(Deserialize)]
struct GoldSentence {
    id: String,
    start: u32,
    end: u32,
}

#[derive(Deserialize)]
struct GoldLink {
    a: String,
    b: String,
    grade: String,
}

/// A pair of gold sentences, the lesser id first.
pub(crate) type Edge = (String, String);

/// What the readers say of a pair of gold sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// They tell of the same thing.
    Strong,
    /// Neither right nor wrong.
    Open,
    /// They do not.
    None,
}

/// A candidate of the engine and the pairs of gold sentences it stands for.
pub(crate) struct Example {
    /// The features, as fractions.
    pub(crate) features: [f64; FEATURES.len()],
    /// What the engine takes from the logit because the articles are little alike.
    pub(crate) gate: f64,
    /// The pairs of gold sentences.
    pub(crate) edges: Vec<(Edge, Verdict)>,
}

impl Example {
    /// What is learned from it: 1 when one of its pairs is strong, 0 when none
    /// is anything; `None` when it teaches nothing.
    pub(crate) fn label(&self) -> Option<f64> {
        let has = |verdict| self.edges.iter().any(|(_, v)| *v == verdict);
        match (has(Verdict::Strong), has(Verdict::Open), has(Verdict::None)) {
            (true, _, _) => Some(1.0),
            (false, false, true) => Some(0.0),
            _ => None,
        }
    }
}

/// The articles about one event.
pub(crate) struct Event {
    /// `seeds`, `planted` or `clusters`.
    pub(crate) group: &'static str,
    /// Its folder or file.
    pub(crate) name: String,
    /// All candidates of all pairs.
    pub(crate) examples: Vec<Example>,
    /// How many strong pairs there are.
    pub(crate) strong: usize,
}

/// All events under `folder`, in order.
///
/// # Errors
/// A file that cannot be read, by name.
pub(crate) fn events(folder: &Path) -> Result<Vec<Event>, String> {
    let mut events = vec![event("seeds", &folder.join("seeds.json"))?];
    for group in ["planted", "clusters"] {
        let place = folder.join(group);
        let entries = fs::read_dir(&place).map_err(|error| format!("{}: {error}", place.display()))?;
        let mut folders: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        folders.sort();
        for folder in folders {
            events.push(event(group, &folder.join("gold.json"))?);
        }
    }
    Ok(events)
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn event(group: &'static str, file: &Path) -> Result<Event, String> {
    let gold: Gold =
        serde_json::from_str(&read(file)?).map_err(|error| format!("{}: {error}", file.display()))?;
    let folder = file.parent().unwrap_or(file);
    let mut analyses = Vec::new();
    for (id, name) in &gold.files {
        let beside = folder.join(name);
        let place = if beside.exists() { beside } else { folder.join("../seeds").join(name) };
        let input = ArticleInput { id: id.clone(), text: read(&place)?, ..ArticleInput::default() };
        analyses.push(analyse(&input, &[]));
    }
    let mut examples = Vec::new();
    for (n, a) in analyses.iter().enumerate() {
        for b in &analyses[n + 1..] {
            let (found, likeness) = candidates(a, b);
            let found = found.iter().map(|candidate| example(&gold, a, b, candidate, gate(likeness)));
            examples.extend(found.filter(|example| !example.edges.is_empty()));
        }
    }
    let strong = gold.links.iter().filter(|link| link.grade == "strong").count();
    Ok(Event { group, name: file.display().to_string(), examples, strong })
}

fn example(gold: &Gold, a: &Analysis, b: &Analysis, candidate: &Candidate, gate: i64) -> Example {
    let left = ids(gold, a, a.article().sentences[candidate.a.index()].span);
    let right = ids(gold, b, b.article().sentences[candidate.b.index()].span);
    let edges = left.iter().flat_map(|one| right.iter().map(|other| edge(one, other)));
    let edges = edges.map(|edge| {
        let verdict = verdict(gold, &edge);
        (edge, verdict)
    });
    let fraction = |n: i64| f64::from(i32::try_from(n).unwrap_or(i32::MAX)) / 1024.0;
    Example { features: candidate.features.map(fraction), gate: fraction(gate), edges: edges.collect() }
}

fn edge(one: &str, other: &str) -> Edge {
    let (one, other) = if one <= other { (one, other) } else { (other, one) };
    (one.to_owned(), other.to_owned())
}

fn verdict(gold: &Gold, edge: &Edge) -> Verdict {
    let mut links = gold.links.iter().filter(|link| self::edge(&link.a, &link.b) == *edge);
    match links.next() {
        Some(link) if link.grade == "strong" => Verdict::Strong,
        Some(_) => Verdict::Open,
        None => Verdict::None,
    }
}

/// The gold sentences that share half of the shorter with `span`.
fn ids<'g>(gold: &'g Gold, analysis: &Analysis, span: Span) -> Vec<&'g str> {
    let article = &analysis.article().id;
    let own = gold.sentences.iter().filter(|s| s.id.split('.').next() == Some(article.as_str()));
    own.filter(|sentence| {
        let shared = sentence.end.min(span.end).saturating_sub(sentence.start.max(span.start));
        let shorter = (sentence.end - sentence.start).min(span.end - span.start);
        shared > 0 && shared * 2 >= shorter
    })
    .map(|sentence| sentence.id.as_str())
    .collect()
}
