//! Links between sentences against those that readers drew.

use std::collections::{BTreeMap, BTreeSet};

use super::Folders;
use super::row::{Hits, Row};
use crate::failure::Outcome;
use crate::gold::{Case, groups};

/// A pair of gold sentences, the lesser id first.
type Edge<'a> = (&'a str, &'a str);

/// Precision, recall and F1 of the chosen links, for each group of gold
/// comparisons. Strong links must be found; the others are neither right nor
/// wrong.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(groups) = groups(&folders.gold)? else { return Ok(None) };
    let mut rows = Vec::new();
    for group in &groups {
        let mut hits = Hits::default();
        for case in &group.cases {
            hits += judge(case);
        }
        let row = |metric, ours| Row::new(format!("links {}", group.name), metric, ours);
        let f1 = row("F1", hits.f1());
        let f1 = if group.name == "seeds" { f1.baseline(0.44) } else { f1 };
        rows.extend([f1, row("precision", hits.precision()), row("recall", hits.recall())]);
    }
    Ok(Some(rows))
}

/// The links of one case.
fn judge(case: &Case) -> Hits {
    let found = found(case);
    let grades: BTreeMap<Edge<'_>, &str> =
        case.gold.links.iter().map(|link| (edge(&link.a, &link.b), link.grade.as_str())).collect();
    let strong = || grades.iter().filter(|(_, grade)| **grade == "strong");
    Hits {
        right: strong().filter(|(edge, _)| found.contains(*edge)).count(),
        wrong: found.iter().filter(|edge| !grades.contains_key(*edge)).count(),
        missed: strong().filter(|(edge, _)| !found.contains(*edge)).count(),
    }
}

/// The pairs of gold sentences that the chosen links of a report join.
fn found(case: &Case) -> BTreeSet<Edge<'_>> {
    let mut found = BTreeSet::new();
    for pair in &case.report().pairs {
        let (one, other) =
            (&case.report().articles[pair.a as usize], &case.report().articles[pair.b as usize]);
        for link in pair.links.iter().filter(|link| link.chosen) {
            for a in &link.a {
                let left = case.gold_ids(one, &one.sentences[a.index()]);
                for b in &link.b {
                    let right = case.gold_ids(other, &other.sentences[b.index()]);
                    found.extend(left.iter().flat_map(|a| right.iter().map(|b| edge(a, b))));
                }
            }
        }
    }
    found
}

fn edge<'a>(a: &'a str, b: &'a str) -> Edge<'a> {
    if a <= b { (a, b) } else { (b, a) }
}
