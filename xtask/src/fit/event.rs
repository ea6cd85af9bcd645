//! The candidates of the gold comparisons with the readers' verdicts.

use std::path::Path;

use crossread_engine::learning::{Candidate, FEATURES, candidates, gate};
use crossread_engine::{Analysis, analyse};

use crate::failure::{Failure, Outcome};
use crate::gold::{Case, groups};

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
/// A file that cannot be read, by name; a folder without gold.
pub(crate) fn events(folder: &Path) -> Outcome<Vec<Event>> {
    let Some(groups) = groups(folder)? else {
        return Err(Failure::new(format!("no gold comparisons in {}", folder.display())));
    };
    let of_group = |group: &crate::gold::Group| -> Vec<Event> {
        group.cases.iter().map(|case| event(group.name, case)).collect()
    };
    Ok(groups.iter().flat_map(of_group).collect())
}

fn event(group: &'static str, case: &Case) -> Event {
    let analyses: Vec<Analysis> = case.set.articles.iter().map(|input| analyse(input, &[])).collect();
    let mut examples = Vec::new();
    for (n, a) in analyses.iter().enumerate() {
        for b in &analyses[n + 1..] {
            let (found, likeness) = candidates(a, b);
            let found = found.iter().map(|candidate| example(case, a, b, candidate, gate(likeness)));
            examples.extend(found.filter(|example| !example.edges.is_empty()));
        }
    }
    let strong = case.gold.links.iter().filter(|link| link.grade == "strong").count();
    Event { group, name: case.name.clone(), examples, strong }
}

fn example(case: &Case, a: &Analysis, b: &Analysis, candidate: &Candidate, gate: i64) -> Example {
    let ids = |analysis: &Analysis, id: usize| -> Vec<String> {
        let sentence = &analysis.article().sentences[id];
        case.gold_ids(analysis.article(), sentence).into_iter().map(str::to_owned).collect()
    };
    let (left, right) = (ids(a, candidate.a.index()), ids(b, candidate.b.index()));
    let edges = left.iter().flat_map(|one| right.iter().map(|other| edge(one, other)));
    let edges = edges.map(|edge| {
        let verdict = verdict(case, &edge);
        (edge, verdict)
    });
    let fraction = |n: i64| f64::from(i32::try_from(n).unwrap_or(i32::MAX)) / 1024.0;
    Example { features: candidate.features.map(fraction), gate: fraction(gate), edges: edges.collect() }
}

fn edge(one: &str, other: &str) -> Edge {
    let (one, other) = if one <= other { (one, other) } else { (other, one) };
    (one.to_owned(), other.to_owned())
}

fn verdict(case: &Case, edge: &Edge) -> Verdict {
    let mut links = case.gold.links.iter().filter(|link| self::edge(&link.a, &link.b) == *edge);
    match links.next() {
        Some(link) if link.grade == "strong" => Verdict::Strong,
        Some(_) => Verdict::Open,
        None => Verdict::None,
    }
}
