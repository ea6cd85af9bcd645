//! How alike two lone sentences are, against what people say of them.

use serde::Deserialize;

use super::Folders;
use super::data::lines;
use super::metric::{auc, pearson};
use super::row::Row;
use super::told::{compared, pair};
use crate::failure::Outcome;

/// Two sentences that share an event (1) or do not (0).
#[derive(Deserialize)]
struct EventPair {
    a: String,
    b: String,
    label: u8,
}

/// Two sentences with how much they say the same, from 0 to 5.
#[derive(Deserialize)]
struct ScoredPair {
    a: String,
    b: String,
    score: f64,
}

/// ECB+: whether sentences that share an event are linked more strongly than others.
pub(crate) fn ecb(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(pairs) = lines::<EventPair>(&folders.data.join("pairs_ecb.jsonl"))? else { return Ok(None) };
    let scored: Vec<(f64, bool)> =
        pairs.iter().map(|pair| (strength(&pair.a, &pair.b), pair.label == 1)).collect();
    Ok(Some(vec![Row::new("pairs ecb", "AUC", auc(&scored)).baseline(0.721).goal(0.721)]))
}

/// Headlines and news of `SemEval`: strength against the score that people gave.
pub(crate) fn sts(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(pairs) = lines::<ScoredPair>(&folders.data.join("pairs_sts_news.jsonl"))? else {
        return Ok(None);
    };
    let scored: Vec<(f64, f64)> = pairs.iter().map(|pair| (strength(&pair.a, &pair.b), pair.score)).collect();
    Ok(Some(vec![Row::new("pairs sts news", "Pearson", pearson(&scored)).baseline(0.735).goal(0.735)]))
}

/// The strength of the strongest link between two texts, chosen or not; 0
/// when there is none.
fn strength(a: &str, b: &str) -> f64 {
    let links = pair(&compared(a, b)).links;
    f64::from(links.iter().map(|link| link.strength.get()).max().unwrap_or(0))
}
