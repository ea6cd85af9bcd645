//! The sentence of a finding from its kind, relation and reading alone.

use crossread_engine::report::{Finding, FindingKind, Reading, Relation};

use crate::explain::template::quoted;
use crate::names::Names;

/// The sentence of `finding`, whose sides are called by `names`.
pub(super) fn sentence(finding: &Finding, names: &Names) -> String {
    let (a, b) = (quoted(&finding.a.text), quoted(&finding.b.text));
    let Names { a: in_a, b: in_b } = names;
    match finding.relation {
        Relation::Agrees if a == b => format!("{}: {a}.", agree(finding.kind)),
        Relation::Agrees => format!("{}: {a} in {in_a}, {b} in {in_b}.", agree(finding.kind)),
        Relation::Differs => format!("{}: {a} in {in_a}, {b} in {in_b}.", differ(finding.kind)),
        Relation::Compatible => {
            format!("Could both be true because {}: {a} in {in_a}, {b} in {in_b}.", because(finding.reading))
        }
    }
}

const fn differ(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Number => "The numbers differ",
        FindingKind::Date => "The dates differ",
        FindingKind::Name => "The names differ",
        FindingKind::Place => "The places differ",
        FindingKind::Speaker => "Who said it differs",
        FindingKind::Quote => "The quoted words differ",
        FindingKind::Negation => "What one affirms the other denies",
        FindingKind::Certainty => "How certain it is differs",
        FindingKind::Extent => "How far it reaches differs",
        FindingKind::Ties => "How the parties stand to each other differs",
        FindingKind::Cause => "The causes differ",
        FindingKind::Wording => "The wording differs",
    }
}

const fn agree(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Number => "Both give the same number",
        FindingKind::Date => "Both give the same date",
        FindingKind::Name => "Both give the same name",
        FindingKind::Place => "Both name the same place",
        FindingKind::Speaker => "Both name the same speaker",
        FindingKind::Quote => "Both quote the same words",
        FindingKind::Negation => "Both affirm or deny the same",
        FindingKind::Certainty => "Both are equally certain",
        FindingKind::Extent => "Both reach equally far",
        FindingKind::Ties => "Both see the parties in the same way",
        FindingKind::Cause => "Both give the same cause",
        FindingKind::Wording => "Both choose the same words",
    }
}

const fn because(reading: Option<Reading>) -> &'static str {
    match reading {
        Some(Reading::Bound) => "one names a limit and the other lies within it",
        Some(Reading::Approximation) => "one is approximate and the other lies near it",
        Some(Reading::Rounding) => "one is the other, rounded",
        Some(Reading::Unit) => "they are the same in different units",
        Some(Reading::Scope) => "they may speak of different parts or places",
        Some(Reading::Time) => "they may speak of different times",
        Some(Reading::Condition) => "one of them holds on a condition",
        None => "one may say more exactly what the other leaves open",
    }
}

#[cfg(test)]
mod tests {
    use crossread_engine::Permille;
    use crossread_engine::report::{Evidence, SentenceId};

    use super::*;

    const KINDS: [FindingKind; 12] = [
        FindingKind::Number,
        FindingKind::Date,
        FindingKind::Name,
        FindingKind::Place,
        FindingKind::Speaker,
        FindingKind::Quote,
        FindingKind::Negation,
        FindingKind::Certainty,
        FindingKind::Extent,
        FindingKind::Ties,
        FindingKind::Cause,
        FindingKind::Wording,
    ];

    fn finding(kind: FindingKind, relation: Relation, reading: Option<Reading>) -> Finding {
        let evidence = |text: &str| Evidence {
            sentence: SentenceId(0),
            span: crossread_engine::Span::new(0, text.len()),
            text: text.to_owned(),
            claim: None,
        };
        Finding {
            id: 0,
            link: None,
            kind,
            relation,
            reading,
            a: evidence("40 lanterns"),
            b: evidence("some 50 lanterns"),
            rule: "unheard.of".into(),
            params: crossread_engine::report::Params::new(),
            why: String::new(),
            weight: Permille::new(500),
            maybe: false,
            agreement: None,
        }
    }

    #[test]
    fn every_kind_and_relation_has_both_wordings_and_no_verdict() {
        for kind in KINDS {
            for relation in [Relation::Agrees, Relation::Differs, Relation::Compatible] {
                let why = sentence(&finding(kind, relation, None), &Names::of_pair(0, 1));
                assert!(why.contains("“40 lanterns” in A, “some 50 lanterns” in B"), "{why}");
                assert!(why.ends_with('.'), "{why}");
                for verdict in ["false", "wrong", "fake", "contradict"] {
                    assert!(!why.to_lowercase().contains(verdict), "{why}");
                }
            }
        }
    }

    #[test]
    fn a_reading_says_why_both_can_hold() {
        let finding = finding(FindingKind::Number, Relation::Compatible, Some(Reading::Approximation));
        let why = sentence(&finding, &Names::within());
        assert!(why.starts_with("Could both be true because one is approximate"), "{why}");
        assert!(why.contains("in one place, “some 50 lanterns” in the other"), "{why}");
    }
}
