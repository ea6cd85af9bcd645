//! The tables of finding sentences, by the prefix of the rule.

use crate::explain::template::Table;

/// The table for rules such as `number.same-unit`: by the word before the dot.
pub(super) fn of(rule: &str) -> &'static Table {
    match rule.split('.').next() {
        Some("number") => NUMBER,
        Some("quote") => QUOTE,
        _ => &[],
    }
}

const NUMBER: &Table = &[
    ("number.same-unit/differs", "The numbers differ: {a} in {A}, {b} in {B}."),
    ("number.same-unit/agrees", "Both give the same number: {a} in {A}, {b} in {B}."),
];

const QUOTE: &Table = &[
    ("quote.words/differs", "The quoted words differ: {a} in {A}, {b} in {B}."),
    ("quote.words/agrees", "Both quote the same words: {a}."),
];
