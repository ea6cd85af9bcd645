//! How well a model finds the links of events.

use std::collections::BTreeMap;

use super::event::{Edge, Event, Verdict};
use super::logistic::{Model, likelihood, logit};

/// The groups of events, each of which counts the same.
pub(crate) const GROUPS: [&str; 3] = ["seeds", "planted", "clusters"];

/// So many thresholds on each side count with one, in steps of ten permille.
const AROUND: usize = 6;

/// Right, wrong and missed links.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hits {
    pub(crate) right: usize,
    pub(crate) wrong: usize,
    pub(crate) missed: usize,
}

impl Hits {
    /// Both together.
    pub(crate) const fn plus(self, other: Self) -> Self {
        Self {
            right: self.right + other.right,
            wrong: self.wrong + other.wrong,
            missed: self.missed + other.missed,
        }
    }

    /// F1 of the strong links.
    pub(crate) fn f1(self) -> f64 {
        let float = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        2.0 * float(self.right) / float(2 * self.right + self.wrong + self.missed).max(1.0)
    }
}

/// The best likelihood of each pair of gold sentences of an event.
pub(crate) fn edges(event: &Event, model: &Model) -> BTreeMap<Edge, (f64, Verdict)> {
    let mut edges: BTreeMap<Edge, (f64, Verdict)> = BTreeMap::new();
    for example in &event.examples {
        let p = likelihood(logit(model, &example.features) - example.gate);
        for (edge, verdict) in &example.edges {
            let best = edges.entry(edge.clone()).or_insert((p, *verdict));
            best.0 = best.0.max(p);
        }
    }
    edges
}

/// The hits of an event when everything from `least` on is chosen.
pub(crate) fn judge(event: &Event, edges: &BTreeMap<Edge, (f64, Verdict)>, least: f64) -> Hits {
    let chosen = || edges.values().filter(|(p, _)| *p >= least);
    let right = chosen().filter(|(_, verdict)| *verdict == Verdict::Strong).count();
    let wrong = chosen().filter(|(_, verdict)| *verdict == Verdict::None).count();
    Hits { right, wrong, missed: event.strong - right }
}

/// Ranges of thresholds whose mean F1 is so little below the best are as good:
/// the rest is chance.
const AS_GOOD: f64 = 0.002;

/// The threshold, in permille, around which the mean F1 of the groups is best:
/// the middle of the best range of [`AROUND`] to both sides, since a single
/// peak is chance. Of ranges that are as good the highest: a wrong link costs
/// a reader more than one that is missed.
pub(crate) fn threshold(events: &[&Event], model: &Model) -> u16 {
    let edges: Vec<_> = events.iter().map(|event| edges(event, model)).collect();
    let mean = |permille: u16| {
        let group = |name: &&str| {
            let own = events.iter().zip(&edges).filter(|(event, _)| event.group == *name);
            let hits = own.map(|(event, edges)| judge(event, edges, f64::from(permille) / 1000.0));
            hits.fold(Hits::default(), Hits::plus).f1()
        };
        average(GROUPS.iter().map(group))
    };
    let thresholds: Vec<u16> = (20..900).step_by(10).collect();
    let means: Vec<f64> = thresholds.iter().map(|permille| mean(*permille)).collect();
    let ranges: Vec<f64> =
        means.windows(2 * AROUND + 1).map(|range| average(range.iter().copied())).collect();
    let best = ranges.iter().copied().fold(0.0, f64::max);
    let middles = ranges.iter().zip(&thresholds[AROUND..]);
    middles.rev().find(|(range, _)| **range >= best - AS_GOOD).map_or(500, |(_, middle)| *middle)
}

fn average(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX));
    values.sum::<f64>() / count.max(1.0)
}
