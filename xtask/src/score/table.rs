//! The score card as a table.

use std::fmt::Write as _;

use super::card::Card;

/// The rows of `now` with their baselines, goals and changes since `before`.
pub(crate) fn print(now: &Card, before: &Card) -> String {
    let mut out = String::new();
    let wide = |text: &dyn Fn(usize) -> usize| (0..now.rows.len()).map(text).max().unwrap_or(0);
    let set = wide(&|at| now.rows[at].set.chars().count());
    let metric = wide(&|at| now.rows[at].metric.chars().count());
    let _ = writeln!(
        out,
        "{:set$}  {:metric$}  {:>8}  {:>8}  {:>8}  {:>8}",
        "set", "metric", "baseline", "goal", "ours", "change"
    );
    for row in &now.rows {
        let mark = match row.reached() {
            Some(true) => " ✓",
            Some(false) => " ·",
            None => "",
        };
        let change = match before.change(row) {
            None => "new".to_owned(),
            Some(0.0) => "=".to_owned(),
            Some(change) => format!("{}{}", if change > 0.0 { "+" } else { "−" }, figure(change.abs())),
        };
        let known = |value: Option<f64>| value.map_or_else(String::new, figure);
        let _ = writeln!(
            out,
            "{:set$}  {:metric$}  {:>8}  {:>8}  {:>8}  {:>8}{mark}",
            row.set,
            row.metric,
            known(row.baseline),
            known(row.goal),
            figure(row.ours),
            change
        );
    }
    out
}

/// Shares with three places, counts without.
fn figure(value: f64) -> String {
    if value > 1.0 { format!("{value:.0}") } else { format!("{value:.3}") }
}
