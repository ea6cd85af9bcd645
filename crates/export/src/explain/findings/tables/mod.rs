//! The tables of finding sentences, one file a prefix of rules.

mod date;
mod name;
mod number;
mod quote;
mod stance;

use crate::explain::template::Table;

/// The table for rules such as `number.same-unit`: by the word before the dot.
pub(super) fn of(rule: &str) -> &'static Table {
    match rule.split('.').next() {
        Some("date") => date::TABLE,
        Some("name") => name::TABLE,
        Some("number") => number::TABLE,
        Some("quote") => quote::TABLE,
        Some("negation" | "certainty" | "extent" | "ties" | "cause" | "wording") => stance::TABLE,
        _ => &[],
    }
}
