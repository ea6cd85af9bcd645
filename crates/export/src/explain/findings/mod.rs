//! Sentences for findings: one table a kind of rule, and a general sentence
//! for rules that no table knows.

mod general;
mod tables;

use std::borrow::Cow;

use crossread_engine::report::{Finding, Reading, Relation};

use super::template::{look_up, quoted};
use crate::names::Names;

/// The sentence of `finding`, whose sides are called by `names`.
///
/// Looked up by rule and reading (`number.same-unit/rounding`), then by rule
/// and relation (`number.same-unit/differs`), then by the rule alone.
pub(super) fn sentence(finding: &Finding, names: &Names) -> String {
    let value = |name: &str| match name {
        "A" => Some(Cow::from(&*names.a)),
        "B" => Some(Cow::from(&*names.b)),
        "a" => Some(Cow::from(quoted(&finding.a.text))),
        "b" => Some(Cow::from(quoted(&finding.b.text))),
        _ => finding.params.get(name).map(|value| Cow::from(&**value)),
    };
    let rule = &*finding.rule;
    let table = tables::of(rule);
    finding
        .reading
        .and_then(|reading| look_up(table, &format!("{rule}/{}", reading_key(reading)), value))
        .or_else(|| look_up(table, &format!("{rule}/{}", relation_key(finding.relation)), value))
        .or_else(|| look_up(table, rule, value))
        .unwrap_or_else(|| general::sentence(finding, names))
}

const fn relation_key(relation: Relation) -> &'static str {
    match relation {
        Relation::Agrees => "agrees",
        Relation::Differs => "differs",
        Relation::Compatible => "compatible",
    }
}

const fn reading_key(reading: Reading) -> &'static str {
    match reading {
        Reading::Bound => "bound",
        Reading::Approximation => "approximation",
        Reading::Rounding => "rounding",
        Reading::Unit => "unit",
        Reading::Scope => "scope",
        Reading::Time => "time",
        Reading::Condition => "condition",
    }
}
