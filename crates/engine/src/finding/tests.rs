//! The rules on their case files: `sentences of A | sentences of B | findings`.

use super::linked::Linked;
use super::rules;
use super::told::Told;
use crate::analysis::{Analysis, analyse};
use crate::report::{FindingKind, Link, LinkId, LinkKind, Pair};
use crate::set::{ArticleInput, Options};
use crate::span::{Permille, Sides};

/// Two texts, and one chosen link over all their sentences.
fn linked(texts: [&str; 2], dates: [&str; 2], language: &str, kind: LinkKind) -> ([Analysis; 2], Link) {
    let [a, b] = [(texts[0], dates[0]), (texts[1], dates[1])].map(|(text, date)| {
        let input = ArticleInput {
            text: text.to_owned(),
            language: Some(language.to_owned()),
            date: Some(date.to_owned()).filter(|date| date != "none"),
            ..ArticleInput::default()
        };
        analyse(&input, &[])
    });
    let link = Link {
        id: LinkId(0),
        a: a.article().sentences.iter().map(|sentence| sentence.id).collect(),
        b: b.article().sentences.iter().map(|sentence| sentence.id).collect(),
        strength: Permille::new(700),
        chosen: true,
        pinned: false,
        kind,
        reasons: Vec::new(),
        diff: None,
    };
    ([a, b], link)
}

/// The same, compared.
fn compared(texts: [&str; 2], dates: [&str; 2], language: &str, kind: LinkKind) -> Pair {
    let ([a, b], link) = linked(texts, dates, language, kind);
    let mut pair = Pair { b: 1, links: vec![link], ..Pair::default() };
    super::compare(&a, &b, &Options::default(), &mut pair);
    pair
}

/// The findings as the case files write them, in the order of the first text.
fn told(pair: &Pair, kinds: &[FindingKind], mirrored: bool) -> String {
    let mut lines: Vec<_> = pair
        .findings
        .iter()
        .filter(|finding| kinds.contains(&finding.kind))
        .map(|finding| {
            let name = |value: &dyn std::fmt::Debug| format!("{value:?}").to_lowercase();
            let reading = finding.reading.map(|reading| format!("/{}", name(&reading))).unwrap_or_default();
            let maybe = if finding.maybe { "?" } else { "" };
            let (a, b) = if mirrored { (&finding.b, &finding.a) } else { (&finding.a, &finding.b) };
            let head = format!("{} {}{reading}{maybe}", name(&finding.kind), name(&finding.relation));
            (a.span, b.span, format!("{head}: {} = {}", a.text, b.text))
        })
        .collect();
    lines.sort();
    let lines: Vec<String> = lines.into_iter().map(|(_, _, line)| line).collect();
    if lines.is_empty() { "-".to_owned() } else { lines.join("; ") }
}

/// Runs every case of a file, and each mirrored.
fn check(cases: &str, kinds: &[FindingKind]) {
    check_as(LinkKind::Reworded, cases, kinds);
}

/// The same, linked as sentences of a given kind.
fn check_as(link: LinkKind, cases: &str, kinds: &[FindingKind]) {
    let mut wrong = Vec::new();
    let mut language = "en";
    let mut dates = ["2025-03-12"; 2];
    for line in cases.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(tag) = line.strip_prefix("language: ") {
            language = tag;
            continue;
        }
        if let Some((one, other)) = line.strip_prefix("dates: ").and_then(|dates| dates.split_once(", ")) {
            dates = [one, other];
            continue;
        }
        let parts: Vec<&str> = line.split(" | ").collect();
        let [a, b, expected] = parts[..] else { panic!("not a case: {line}") };
        let found = told(&compared([a, b], dates, language, link), kinds, false);
        if found != expected {
            wrong.push(format!("{a} | {b}\n  expected {expected}\n  found    {found}"));
        }
        let [one, other] = dates;
        let mirrored = told(&compared([b, a], [other, one], language, link), kinds, true);
        assert_eq!(mirrored, found, "mirrored: {a} | {b}");
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn numbers() {
    check(include_str!("../../tests/cases/findings/number.txt"), &[FindingKind::Number]);
}

#[test]
fn dates() {
    check(include_str!("../../tests/cases/findings/date.txt"), &[FindingKind::Date]);
}

#[test]
fn names() {
    check(include_str!("../../tests/cases/findings/name.txt"), &[FindingKind::Name, FindingKind::Place]);
}

#[test]
fn quotes() {
    check(include_str!("../../tests/cases/findings/quote.txt"), &[FindingKind::Quote, FindingKind::Speaker]);
}

#[test]
fn negations() {
    check(include_str!("../../tests/cases/findings/negation.txt"), &[FindingKind::Negation]);
}

#[test]
fn certainties() {
    check(include_str!("../../tests/cases/findings/certainty.txt"), &[FindingKind::Certainty]);
}

#[test]
fn extents() {
    check(include_str!("../../tests/cases/findings/extent.txt"), &[FindingKind::Extent]);
}

#[test]
fn opposites() {
    check(include_str!("../../tests/cases/findings/ties.txt"), &[FindingKind::Ties]);
}

#[test]
fn causes() {
    check(include_str!("../../tests/cases/findings/cause.txt"), &[FindingKind::Cause]);
}

#[test]
fn wordings() {
    check_as(
        LinkKind::NearCopy,
        include_str!("../../tests/cases/findings/wording.txt"),
        &[FindingKind::Wording],
    );
}

/// `rule | A | B | words that tie them`.
#[test]
fn sentences_that_a_value_ties() {
    let mut wrong = Vec::new();
    for line in include_str!("../../tests/cases/findings/tied.txt").lines() {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [rule, a, b, expected] = parts[..] else { continue };
        let found = |texts: [&str; 2]| {
            let ([a, b], link) = linked(texts, ["2025-03-12"; 2], "en", LinkKind::Related);
            let told = Sides { a: Told::of(&a), b: Told::of(&b) };
            let linked = Linked::of(&a, &b, &told, &link);
            match rule {
                "number" => rules::number::ties(&linked),
                _ => rules::name::ties(&linked),
            }
        };
        let words = |found: Option<[String; 2]>| found.map_or("-".to_owned(), |words| words.join(" = "));
        let told = words(found([a, b]));
        if told != expected {
            wrong.push(format!("{line}\n  found {told}"));
        }
        let mirrored = found([b, a]).map(|[one, other]| [other, one]);
        assert_eq!(words(mirrored), told, "mirrored: {line}");
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// `text | findings`, paragraphs apart by `/`.
#[test]
fn within_one_article() {
    let mut wrong = Vec::new();
    for line in include_str!("../../tests/cases/findings/within.txt").lines() {
        let Some((text, expected)) = line.split_once(" | ").filter(|_| !line.starts_with('#')) else {
            continue;
        };
        let input = ArticleInput {
            text: text.replace(" / ", "\n\n"),
            language: Some("en".to_owned()),
            ..ArticleInput::default()
        };
        let findings = super::within(&analyse(&input, &[]));
        let lines: Vec<String> = findings
            .iter()
            .map(|finding| {
                let maybe = if finding.maybe { "?" } else { "" };
                format!("{}{maybe}: {} = {}", finding.rule, finding.a.text, finding.b.text)
            })
            .collect();
        let found = if lines.is_empty() { "-".to_owned() } else { lines.join("; ") };
        if found != expected {
            wrong.push(format!("{text} | {expected}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The sentences that each entry of the second text holds, when nothing is linked.
fn alone(text: &str) -> Vec<Vec<u32>> {
    let texts = ["Nine boats sank.", text];
    let [a, b] =
        texts.map(|text| analyse(&ArticleInput { text: text.to_owned(), ..ArticleInput::default() }, &[]));
    let mut pair = Pair { b: 1, ..Pair::default() };
    super::compare(&a, &b, &Options::default(), &mut pair);
    let ids = |only: &crate::report::Only| only.sentences.iter().map(|id| id.0).collect();
    pair.only_in.b.iter().map(ids).collect()
}

#[test]
fn what_is_linked_nowhere_is_told_by_one_alone() {
    assert_eq!(alone("The wind was strong. It cost 40 euros and 3 tents."), [[1], [0]]);
}

#[test]
fn what_can_be_checked_comes_first_and_filler_last() {
    let filler = "So much for the long and weary road that lay behind all of them when it was over at last.";
    assert_eq!(alone(&format!("{filler} Karl Voss went.")), [[1], [0]]);
}

#[test]
fn what_one_says_twice_is_one_entry() {
    let text = "The weir cost 40 euros a day. Nobody saw the goat. The weir, they say, cost 40 euros a day.";
    assert_eq!(alone(text), [vec![0, 2], vec![1]]);
    assert_eq!(alone("The weir cost 40 euros. The weir lost 40 goats."), [[0], [1]], "two statements");
}
