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
        _ => {
            let values = finding.params.get(name).map(|value| year(value));
            values.filter(|value| !value.is_empty() && !says_itself(finding)).map(Cow::from)
        }
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

/// A whole year without its first and last day; any other value as it is.
fn year(value: &str) -> &str {
    let whole = value.split_once("-01-01..").filter(|(year, to)| to.strip_suffix("-12-31") == Some(year));
    whole.map_or(value, |(year, _)| year)
}

/// Whether the words of both are their values already: “1959” is 1959.
fn says_itself(finding: &Finding) -> bool {
    let is_value = |name: &str, text: &str| finding.params.get(name).is_some_and(|value| year(value) == text);
    is_value("a-value", &finding.a.text) && is_value("b-value", &finding.b.text)
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
    fn a_whole_year_is_told_as_one() {
        let told = |a: (&str, &str), b: (&str, &str)| {
            let values = [("a-value", a.1), ("b-value", b.1)];
            let mut finding = finding("date.day", Relation::Differs, None, &values);
            (finding.a.text, finding.b.text) = (a.0.to_owned(), b.0.to_owned());
            sentence(&finding, &Names::of_pair(0, 1))
        };
        let year = ("1931", "1931-01-01..1931-12-31");
        assert_eq!(
            told(year, ("last year", "1937-01-01..1937-12-31")),
            "The dates differ: “1931” in A is 1931, “last year” in B is 1937."
        );
        assert_eq!(
            told(year, ("1937", "1937-01-01..1937-12-31")),
            "The dates differ: “1931” in A, “1937” in B."
        );
        assert_eq!(
            told(("spring", "1931-03-01..1931-05-31"), ("1937", "1937-01-01..1937-12-31")),
            "The dates differ: “spring” in A is 1931-03-01..1931-05-31, “1937” in B is 1937."
        );
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
