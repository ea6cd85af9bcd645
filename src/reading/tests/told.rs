//! The way along differences and along what only one tells, and what is said of
//! a finding beside its words.

use crossread_engine::report::{Agreement, WordingOf};

use super::*;
use crate::state::{Chosen, step, step_only};

/// Three differences of one pair.
fn three() -> Reading {
    let mut report = report();
    let own = words(&report.articles[0], 1, "Monday");
    for (id, text) in [(1, "rain"), (2, "wind")] {
        let a =
            Words { text: text.into(), span: Span::new(30 + id as usize, 33 + id as usize), ..own.clone() };
        let b = Words { span: Span::new(40 + id as usize, 43 + id as usize), ..a.clone() };
        report.pairs[0].findings.push(finding(id, 1, Relation::Differs, a, b));
    }
    Reading::of(&report, 0, 1).expect("the pair is in the report")
}

const fn on(link: u32, finding: u32) -> Chosen {
    Chosen::Link { link: LinkId(link), finding: Some(finding) }
}

#[test]
fn steps_go_around_and_pass_over_what_is_of_no_use() {
    let reading = three();
    assert_eq!(step(&reading, &[], None, 1), Some(on(0, 0)));
    assert_eq!(step(&reading, &[], None, -1), Some(on(1, 2)));
    assert_eq!(step(&reading, &[], Some(on(0, 0)), 1), Some(on(1, 1)));
    assert_eq!(step(&reading, &[], Some(on(1, 2)), 1), Some(on(0, 0)));
    assert_eq!(step(&reading, &[], Some(on(0, 0)), -1), Some(on(1, 2)));
    let key = reading.findings.differences[1].key;
    let seen = [Note { key, useless: false }];
    assert_eq!(step(&reading, &seen, Some(on(0, 0)), 1), Some(on(1, 1)), "what was seen is still gone to");
    let useless = [Note { key, useless: true }];
    assert_eq!(step(&reading, &useless, Some(on(0, 0)), 1), Some(on(1, 2)));
    assert_eq!(
        step(&reading, &useless, Some(on(1, 1)), -1),
        Some(on(0, 0)),
        "on from what was just said to be of no use"
    );
    let all: Vec<Note> =
        reading.findings.differences.iter().map(|entry| Note { key: entry.key, useless: true }).collect();
    assert_eq!(step(&reading, &all, Some(on(0, 0)), 1), None);
}

#[test]
fn steps_over_nothing_lead_nowhere() {
    let mut report = report();
    report.pairs[0].findings.clear();
    report.pairs[0].only_in = Sides::default();
    let reading = Reading::of(&report, 0, 1).expect("the pair is in the report");
    assert_eq!((step(&reading, &[], None, 1), step_only(&reading, None, -1)), (None, None));
}

#[test]
fn a_selected_link_means_its_first_finding() {
    let reading = three();
    let meant = |link, finding| reading.findings.meant(LinkId(link), finding).map(|entry| entry.finding);
    assert_eq!(meant(1, None), Some(1));
    assert_eq!(meant(1, Some(2)), Some(2));
    assert_eq!(meant(2, None), None);
}

#[test]
fn an_agreement_says_how_many_articles_tell_it() {
    let told = |articles: &[u32], independent, source: Option<&str>| {
        let mut report = report();
        let [a, b] = [&report.articles[0], &report.articles[1]].map(|article| words(article, 1, "people"));
        let agreement = Agreement {
            wording: WordingOf::Own,
            passage: None,
            source: source.map(str::to_owned),
            articles: articles.to_vec(),
            independent,
        };
        let a = Words { sentence: SentenceId(0), ..a };
        report.pairs[0].findings =
            vec![Finding { agreement: Some(agreement), ..finding(0, 0, Relation::Agrees, a, b) }];
        let reading = Reading::of(&report, 0, 1).expect("the pair is in the report");
        reading.findings.agree[0].remark.as_deref().map(str::to_owned)
    };
    assert_eq!(told(&[0, 1], 2, None), None);
    assert_eq!(told(&[0, 1], 2, Some("people")), None, "the source is what they agree on");
    assert_eq!(
        told(&[0, 1, 2], 2, None).as_deref(),
        Some("Told by 3 articles, 2 of them independently of one another.")
    );
    assert_eq!(
        told(&[0, 1, 2], 1, Some("the harbour office")).as_deref(),
        Some(
            "Both name a source: the harbour office. Told by 3 articles, none of them independently of one another."
        )
    );
}

#[test]
fn why_does_not_say_the_words_again() {
    let beside = |a: &str, b: &str, why: &str| {
        let mut report = report();
        let [one, other] =
            [&report.articles[0], &report.articles[1]].map(|article| words(article, 1, "people"));
        let one = Words { text: a.into(), sentence: SentenceId(0), ..one };
        let other = Words { text: b.into(), ..other };
        report.pairs[0].findings =
            vec![Finding { why: why.into(), ..finding(0, 0, Relation::Differs, one, other) }];
        let reading = Reading::of(&report, 0, 1).expect("the pair is in the report");
        reading.findings.differences[0].why.to_string()
    };
    let cases = [
        (
            "six boats",
            "ten boats",
            "The numbers differ: “six boats” in A, “ten boats” in C.",
            "The numbers differ.",
        ),
        (
            "It sank",
            "It sank: it is gone",
            "The quoted words differ: “It sank” in A, “It sank: it is gone” in B.",
            "The quoted words differ.",
        ),
        ("six", "six", "Both give the same number: “six”.", ""),
        (
            "Monday",
            "2 June",
            "The dates differ: “Monday” in A is 2031-06-09, “2 June” in B is 2031-06-02.",
            "The dates differ: “Monday” in A is 2031-06-09, “2 June” in B is 2031-06-02.",
        ),
        ("six", "ten", "Told as planned in A, as done in B.", "Told as planned in A, as done in B."),
        ("six", "ten", "", ""),
    ];
    for (a, b, why, told) in cases {
        assert_eq!(beside(a, b, why), told);
    }
}
