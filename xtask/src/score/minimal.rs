//! Single changes in translated sentences: what the rules on how a thing is
//! told make of pairs that differ in one place, and of paraphrases.

use crossread_engine::report::{Finding, FindingKind, Relation};
use crossread_engine::{ArticleInput, Correction, Options, Place, Set, Span, compare};
use serde::Deserialize;

use super::Folders;
use super::data::lines;
use super::row::{Row, share};
use crate::failure::Outcome;

/// A sentence of a person, one of a machine, and that before the change.
#[derive(Deserialize)]
struct Item {
    kind: String,
    a: String,
    b: String,
    c: String,
}

/// Of the pairs without a change of sense, so many may score as high.
const ALARMS: f64 = 0.05;

/// Changes that leave the sense as it is.
const BENIGN: [&str; 4] = ["paraphrase", "misspelled", "first_lower", "final_punct_removed"];

/// A kind of change.
struct Change {
    /// As the set calls it.
    name: &'static str,
    /// The kinds of finding that show it.
    kinds: &'static [FindingKind],
    goal: f64,
    /// Whether the goal is of the minimal pairs, else of the realistic ones.
    minimal: bool,
}

const CHANGES: [Change; 4] = [
    Change { name: "number", kinds: &[FindingKind::Number, FindingKind::Date], goal: 0.9, minimal: false },
    Change {
        name: "named_entity",
        kinds: &[FindingKind::Name, FindingKind::Place],
        goal: 0.8,
        minimal: false,
    },
    Change { name: "negation", kinds: &[FindingKind::Negation], goal: 0.8, minimal: true },
    Change { name: "antonym", kinds: &[FindingKind::Ties], goal: 0.6, minimal: true },
];

/// Recall at [`ALARMS`] false alarms: the score of a pair is the highest weight
/// of a difference of the kinds, uncertain ones included. `minimal` sets the
/// sentence before the change against that after it; `realistic` sets the
/// independent translation against it. False alarms are counted on the
/// independent translations of the sentences without a change, for both.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(items) = lines::<Item>(&folders.data.join("div_demetr.jsonl"))? else { return Ok(None) };
    let mut rows = Vec::new();
    for change in CHANGES {
        let benign = items.iter().filter(|item| BENIGN.contains(&item.kind.as_str()));
        let mut alarms: Vec<u16> = benign.map(|item| score(&item.a, &item.b, change.kinds)).collect();
        alarms.sort_unstable();
        let allowed = share(alarms.len(), 1) * ALARMS;
        let over = |threshold: u16| share(alarms.iter().filter(|alarm| **alarm >= threshold).count(), 1);
        let threshold = (1..=1000).find(|threshold| over(*threshold) <= allowed).unwrap_or(1000);
        for (metric, minimal) in [("minimal", true), ("realistic", false)] {
            let changed: Vec<&Item> = items.iter().filter(|item| item.kind == change.name).collect();
            let found = changed.iter().filter(|item| {
                let before = if minimal { &item.c } else { &item.a };
                let hit = score(before, &item.b, change.kinds) >= threshold;
                if folders.misses && !hit {
                    eprintln!("missed {} {metric}\n  {before}\n  {}", change.name, item.b);
                }
                hit
            });
            let recall = share(found.count(), changed.len());
            let set = format!("changed {}", change.name.replace('_', " "));
            let row = Row::new(set, format!("{metric}, 5% false alarms"), recall);
            rows.push(if minimal == change.minimal { row.goal(change.goal) } else { row });
        }
    }
    Ok(Some(rows))
}

/// The highest weight of a difference of one of `kinds` on two sentences that
/// are pinned.
fn score(a: &str, b: &str, kinds: &[FindingKind]) -> u16 {
    let article = |id: &str, text: &str| ArticleInput {
        id: id.to_owned(),
        text: text.to_owned(),
        language: Some("en".to_owned()),
        ..ArticleInput::default()
    };
    let place = |id: &str, text: &str| Place {
        article: id.to_owned(),
        ranges: vec![Span::new(0, text.len())],
        words: Vec::new(),
    };
    let corrections = vec![Correction::Pin { a: place("a", a), b: place("b", b) }];
    let options = Options { corrections, ..Options::default() };
    let report = compare(&Set { articles: vec![article("a", a), article("b", b)], options });
    let findings = report.pairs.iter().flat_map(|pair| &pair.findings);
    let differs = |finding: &&Finding| kinds.contains(&finding.kind) && finding.relation != Relation::Agrees;
    findings.filter(differs).map(|finding| finding.weight.get()).max().unwrap_or(0)
}
