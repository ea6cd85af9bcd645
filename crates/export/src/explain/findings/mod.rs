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
        _ => finding.params.get(name).filter(|value| !value.is_empty()).map(|value| Cow::from(&**value)),
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

#[cfg(test)]
mod tests {
    use crossread_engine::report::{Evidence, FindingKind, Params, SentenceId};
    use crossread_engine::{Permille, Span};

    use super::*;

    fn finding(
        rule: &'static str,
        relation: Relation,
        reading: Option<Reading>,
        params: &[(&'static str, &str)],
    ) -> Finding {
        let evidence = |text: &str| Evidence {
            sentence: SentenceId(0),
            span: Span::new(0, text.len()),
            text: text.to_owned(),
            claim: None,
        };
        let params: Params =
            params.iter().map(|(name, value)| ((*name).into(), (*value).to_owned())).collect();
        Finding {
            id: 0,
            link: None,
            kind: FindingKind::Quote,
            relation,
            reading,
            a: evidence("“The lamp went out.”"),
            b: evidence("“The lamp went”"),
            rule: rule.into(),
            params,
            why: String::new(),
            weight: Permille::new(500),
            maybe: false,
            agreement: None,
        }
    }

    #[test]
    fn the_closest_entry_is_used() {
        let names = Names::of_pair(1, 3);
        let speakers = [("a-speaker", "Quill"), ("b-speaker", "the mayor")];
        let cases = [
            (
                finding("quote.other-speaker", Relation::Differs, None, &speakers),
                "The same words are given to Quill in B and to the mayor in D.",
            ),
            (
                finding("quote.other-speaker", Relation::Differs, None, &[]),
                "The same words are given to different speakers in B and D.",
            ),
            (
                finding("quote.shortened", Relation::Compatible, Some(Reading::Scope), &[]),
                "Could both be true because one quotes a part of what the other quotes: “The lamp went out.” in B, “The lamp went” in D.",
            ),
            (
                finding("quote.unheard", Relation::Differs, None, &[]),
                "The quoted words differ: “The lamp went out.” in B, “The lamp went” in D.",
            ),
        ];
        for (finding, expected) in cases {
            assert_eq!(sentence(&finding, &names), expected);
        }
    }
}
