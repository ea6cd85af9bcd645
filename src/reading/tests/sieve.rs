//! Thresholds, folds, notes, closest others, the smallest case.

use std::rc::Rc;

use crossread_engine::Options;
use crossread_engine::report::Reading as Both;

use super::*;
use crate::state::Joint;

/// Both end with a sentence of the same agency.
const A: &str = "The footbridge at Tarn Lock was closed on Monday. Repairs will cost 42,000 pounds, the county said. \
    Some 900 people cross the footbridge every working day. \
    The timber deck was surveyed for the first time since the flood took the old ferry landing. \
    A mason was seen at the weir.";
const B: &str = "On Monday the county closed the Tarn Lock footbridge. The county said repairs will cost 58,000 pounds. \
    On a working day 912 people cross the footbridge. \
    The timber deck was surveyed for the first time since the flood took the old ferry landing. \
    The weir was built by prisoners in a hard winter.";

/// A comparison with all its candidates for links.
fn whole() -> Report {
    let input =
        |id: &str, text: &str| ArticleInput { id: id.into(), text: text.into(), ..ArticleInput::default() };
    let options = Options { min_strength: Some(Permille::new(0)), diff: true, ..Options::default() };
    compare(&Set { articles: vec![input("0", A), input("1", B)], options })
}

fn through(report: &Report, sieve: &Sieve) -> Reading {
    Reading::through(report, 0, 1, sieve).expect("the pair is in the report")
}

#[test]
fn a_threshold_shows_weaker_links_or_hides_weak_ones() {
    let report = whole();
    let own = through(&report, &Sieve::default());
    assert!(own.ties.iter().all(|tie| own.link(&report, tie.link).is_some_and(|link| link.chosen)));
    let least = |strength| through(&report, &Sieve { strength: Some(strength), ..Sieve::default() });
    assert_eq!(least(0).ties.len(), report.pairs[0].links.len());
    assert!(least(0).ties.len() > own.ties.len());
    let mut weakest: Vec<u16> = own.ties.iter().map(|tie| tie.strength.get()).collect();
    weakest.sort_unstable();
    let few = least(weakest[0] + 1);
    assert!(few.ties.len() < own.ties.len() && few.ties.iter().all(|tie| tie.strength.get() > weakest[0]));
    // Findings go with their links, and counts follow.
    assert!(few.findings.differences.len() <= own.findings.differences.len());
    assert_eq!(few.counts.all(), few.ties.len());
    let none = least(1000);
    assert_eq!(
        (none.counts.all(), none.findings.differences.len()),
        (none.ties.len(), none.findings.differences.len())
    );
}

#[test]
fn what_was_pinned_stays_under_any_threshold() {
    let mut report = whole();
    report.pairs[0].links[0].pinned = true;
    report.pairs[0].links[0].strength = Permille::new(1);
    let reading = through(&report, &Sieve { strength: Some(999), ..Sieve::default() });
    assert!(reading.ties.iter().any(|tie| tie.link == LinkId(0)));
}

#[test]
fn the_scale_of_strengths_counts_every_candidate_once() {
    let report = whole();
    let scale = strengths(&report.pairs[0]);
    assert_eq!(scale.iter().sum::<u32>() as usize, report.pairs[0].links.len());
}

#[test]
fn minor_differences_are_folded_not_lost() {
    let mut report = whole();
    for finding in &mut report.pairs[0].findings {
        finding.relation = Relation::Compatible;
        finding.reading = Some(Both::Approximation);
        finding.maybe = false;
    }
    let open = through(&report, &Sieve::default());
    let folded = through(&report, &Sieve { fold_minor: true, ..Sieve::default() });
    assert!(!open.findings.differences.is_empty() && open.findings.minor.is_empty());
    assert_eq!(folded.findings.minor, open.findings.differences);
    assert!(folded.findings.differences.is_empty());
    assert_eq!(folded.counts.both, 0);
    assert!(open.counts.both > 0);
}

#[test]
fn kinds_and_light_passages_are_left_out() {
    let report = whole();
    let open = through(&report, &Sieve::default());
    let kinds: Vec<FindingKind> = open.findings.differences.iter().map(|entry| entry.kind).collect();
    let sifted = through(&report, &Sieve { kinds, ..Sieve::default() });
    assert!(!open.findings.differences.is_empty() && sifted.findings.differences.is_empty());
    let passages = &report.pairs[0].passages;
    let heaviest = passages.iter().map(|passage| passage.weight).max().unwrap_or_default();
    let let_through = |least: u32| {
        let sieve = Sieve { passage: u16::try_from(least).expect("bits of a sentence"), ..Sieve::default() };
        passages.iter().filter(|passage| sieve.lets_passage(passage)).count()
    };
    assert!(heaviest > 0);
    assert_eq!((let_through(0), let_through(heaviest + 1)), (passages.len(), 0));
    assert!(let_through(heaviest) > 0);
}

#[test]
fn findings_of_no_use_are_set_apart_by_a_name_that_lasts() {
    let (report, again) = (whole(), whole());
    let open = through(&report, &Sieve::default());
    let first = Rc::clone(&open.findings.differences[0]);
    let finding = &again.pairs[0].findings[first.finding as usize];
    assert_eq!(FindingKey::of(finding, Sides { a: 0, b: 1 }), first.key);
    assert_ne!(FindingKey::of(finding, Sides { a: 0, b: 2 }), first.key);
    let (shown, apart) = set_apart(&open.findings.differences, &[Note { key: first.key, useless: true }]);
    assert_eq!((shown.len() + 1, apart), (open.findings.differences.len(), vec![Rc::clone(&first)]));
    let (shown, apart) = set_apart(&open.findings.differences, &[Note { key: first.key, useless: false }]);
    assert_eq!((shown.len(), apart.len()), (open.findings.differences.len(), 0));
}

#[test]
fn the_closest_others_come_strongest_first() {
    let report = whole();
    let reading = through(&report, &Sieve::default());
    let others = closest(&report, &reading, Side::A, SentenceId(1));
    assert!(others.len() >= 2, "{others:?}");
    assert!(others.windows(2).all(|two| two[0].strength >= two[1].strength));
    assert!(others.iter().any(|other| other.linked && other.text.contains("58,000")), "{others:?}");
    assert!(others.iter().any(|other| !other.linked), "{others:?}");
    assert!(others.iter().all(|other| other.side == Side::B));
}

#[test]
fn a_break_takes_the_link_away_and_a_pin_keeps_it() {
    let report = whole();
    let reading = through(&report, &Sieve::default());
    let tie = reading
        .ties
        .iter()
        .find(|tie| tie.about == Some(FindingKind::Number))
        .expect("a difference in a number");
    let joint = |pinned| Joint::on(pinned, tie.link, &reading, &report).expect("both articles are in boxes");
    assert_eq!(joint(true).a.words.len(), tie.sentences.a.len());
    assert!(joint(true).is_about(&joint(false)));
    let Joint { a, b, .. } = joint(true);
    assert!(Joint { pinned: false, a: b, b: a }.is_about(&joint(true)), "whichever article comes first");
}

#[test]
fn the_smallest_case_holds_two_sentences_and_can_be_compared_again() {
    let report = whole();
    let reading = through(&report, &Sieve::default());
    let entry = &reading.findings.differences[0];
    let finding = &report.pairs[0].findings[entry.finding as usize];
    let link = reading.link(&report, entry.link).expect("its link");
    let told = case(&report, &reading, link, Some(finding)).expect("both articles");
    for part in ["42,000 pounds", "58,000 pounds", &*finding.rule, "strength ", "finding: Number, differs"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(!told.contains("900 people"), "no other sentence: {told}");
    let set = told.lines().last().expect("the set is the last line");
    let set: Set = serde_json::from_str(set).expect("a set as the command line reads it");
    let again = compare(&set);
    assert!(again.pairs[0].findings.iter().any(|own| own.rule == finding.rule));
}

#[test]
fn a_case_writes_any_text_as_json() {
    let mut report = whole();
    let text = "He said: \"42,000\"\n\\ at\tleast\u{1}.";
    report.articles[0] = article("0", &["x"]);
    report.articles[0].text = text.to_owned();
    report.articles[0].sentences[0].span = Span::new(0, text.len());
    let reading = through(&report, &Sieve::default());
    let mut link = report.pairs[0].links[0].clone();
    link.a = vec![SentenceId(0)];
    let told = case(&report, &reading, &link, None).expect("both articles");
    let set: Set = serde_json::from_str(told.lines().last().expect("a set")).expect("JSON");
    assert_eq!(set.articles[0].text, text);
}
