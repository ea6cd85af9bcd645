//! `cargo xtask fit`: learns the weights of the linker from the gold comparisons.

mod event;
mod logistic;
mod score;

use crossread_engine::learning::FEATURES;
use event::{Event, Verdict};
use logistic::{Model, Point};
use score::{GROUPS, Hits};

use crate::arguments::Arguments;
use crate::failure::{Outcome, While};
use crate::project::root;

/// Where the learned weights are kept.
const TABLE: &str = "crates/engine/src/alignment/weights.rs";

/// Learns the weights from the gold (`--gold DIR`), prints how well they do held
/// out (each event by the weights of the others) and in sample, and writes
/// the table. The same gold gives the same table.
///
/// # Errors
/// What could not be read or written.
pub(crate) fn run(mut arguments: Arguments) -> Outcome {
    let root = root()?;
    let folder = arguments.value("--gold")?.map_or_else(|| root.join("../shared/gold"), Into::into);
    arguments.finish()?;
    let events = event::events(&folder)?;
    let all: Vec<&Event> = events.iter().collect();
    report("held out", &events, |event| {
        let others: Vec<&Event> = events.iter().filter(|other| other.name != event.name).collect();
        learn(&others)
    });
    let (model, least) = learn(&all);
    report("in sample", &events, |_| (model, least));
    calibration(&events);
    let table = table(&model, least);
    std::fs::write(root.join(TABLE), table).or_fail(format!("write {TABLE}"))
}

/// The model and the threshold that `events` teach.
fn learn(events: &[&Event]) -> (Model, u16) {
    let points: Vec<Point> = events
        .iter()
        .flat_map(|event| &event.examples)
        .filter_map(|example| Some((example.features, example.label()?)))
        .collect();
    let model = logistic::fit(&points);
    (model, score::threshold(events, &model))
}

/// Prints the F1 of each group.
fn report(title: &str, events: &[Event], learned: impl Fn(&Event) -> (Model, u16)) {
    let mut hits = [Hits::default(); GROUPS.len()];
    for event in events {
        let (model, least) = learned(event);
        let own = score::judge(event, &score::edges(event, &model), f64::from(least) / 1000.0);
        for (group, sum) in GROUPS.iter().zip(&mut hits) {
            if *group == event.group {
                *sum = sum.plus(own);
            }
        }
    }
    let figures = GROUPS.iter().zip(hits).map(|(group, hits)| {
        let Hits { right, wrong, missed } = hits;
        format!("{group} {:.3} ({right} right, {wrong} wrong, {missed} missed)", hits.f1())
    });
    println!("{title}: F1 {}", figures.collect::<Vec<_>>().join(", "));
}

/// Prints how many of the held-out links of each strength are strong.
fn calibration(events: &[Event]) {
    let mut tenths = [(0u32, 0u32); 10];
    for event in events {
        let others: Vec<&Event> = events.iter().filter(|other| other.name != event.name).collect();
        let (model, _) = learn(&others);
        for (p, verdict) in score::edges(event, &model).values() {
            let tenth = (0..10).rev().find(|n| *p * 10.0 >= f64::from(*n)).unwrap_or(0);
            let cell = &mut tenths[usize::try_from(tenth).unwrap_or(0)];
            match verdict {
                Verdict::Strong => *cell = (cell.0 + 1, cell.1 + 1),
                Verdict::None => cell.1 += 1,
                Verdict::Open => {}
            }
        }
    }
    for (n, (strong, all)) in tenths.iter().enumerate() {
        println!("strength {}00 to {}00: {strong} of {all} strong", n, n + 1);
    }
}

/// The table as Rust source.
fn table(model: &Model, least: u16) -> String {
    let weights = FEATURES.iter().zip(model).map(|(name, weight)| (name, format!("{},", fixed(*weight))));
    let width = weights.clone().map(|(_, weight)| weight.len()).max().unwrap_or(0);
    let lines: Vec<String> =
        weights.map(|(name, weight)| format!("    {weight:<width$} // {name}\n")).collect();
    let lines = lines.concat();
    format!(
        "//! The learned weights of the linker. Written by `cargo xtask fit`: logistic\n\
         //! regression on the candidates of all gold comparisons, a strong link\n\
         //! against none; the threshold is the highest of those whose mean F1 of the groups\n\
         //! is as good as the best.\n\n\
         use super::feature::FEATURES;\n\n\
         /// What each feature adds to the logit, in 1/1024.\n\
         pub(crate) const WEIGHTS: [i64; FEATURES] = [\n{lines}];\n\n\
         /// Where the logit starts, in 1/1024.\n\
         pub(crate) const CONSTANT: i64 = {};\n\n\
         /// From this strength on a candidate is chosen.\n\
         pub(crate) const CHOSEN: u16 = {least};\n",
        fixed(model[FEATURES.len()])
    )
}

/// The number in 1/1024, with digits in groups.
fn fixed(weight: f64) -> String {
    let whole = format!("{:.0}", weight * 1024.0);
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole.as_str()), |digits| ("-", digits));
    match digits.len() {
        0..=3 => whole.clone(),
        n => format!("{sign}{}_{}", &digits[..n - 3], &digits[n - 3..]),
    }
}
