//! The rules on their case files: `sentences of A | sentences of B | findings`.

use std::collections::{BTreeMap, BTreeSet};

use super::linked::Linked;
use super::rules;
use super::told::Told;
use crate::analysis::{Analysis, analyse};
use crate::report::{FindingKind, Link, LinkId, LinkKind, Pair};
use crate::set::{ArticleInput, Options};
use crate::span::{Permille, Sides};

const NUMBER: &str = include_str!("../../tests/cases/findings/number.txt");
const DATE: &str = include_str!("../../tests/cases/findings/date.txt");
const NAME: &str = include_str!("../../tests/cases/findings/name.txt");
const QUOTE: &str = include_str!("../../tests/cases/findings/quote.txt");
const SOURCE: &str = include_str!("../../tests/cases/findings/source.txt");
const NEGATION: &str = include_str!("../../tests/cases/findings/negation.txt");
const CERTAINTY: &str = include_str!("../../tests/cases/findings/certainty.txt");
const EXTENT: &str = include_str!("../../tests/cases/findings/extent.txt");
const TIES: &str = include_str!("../../tests/cases/findings/ties.txt");
const CAUSE: &str = include_str!("../../tests/cases/findings/cause.txt");
const WORDING: &str = include_str!("../../tests/cases/findings/wording.txt");
const RULES: &str = include_str!("../../tests/cases/findings/rules.txt");

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

/// A row of a case file: both texts with their dates, their language, what is found.
struct Case<'c> {
    language: &'c str,
    dates: [&'c str; 2],
    texts: [&'c str; 2],
    expected: &'c str,
}

/// The rows of a case file.
fn cases(file: &str) -> Vec<Case<'_>> {
    let (mut language, mut dates) = ("en", ["2025-03-12"; 2]);
    let mut cases = Vec::new();
    for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(tag) = line.strip_prefix("language: ") {
            language = tag;
        } else if let Some((one, other)) =
            line.strip_prefix("dates: ").and_then(|dates| dates.split_once(", "))
        {
            dates = [one, other];
        } else {
            let parts: Vec<&str> = line.split(" | ").collect();
            let [a, b, expected] = parts[..] else { panic!("not a case: {line}") };
            cases.push(Case { language, dates, texts: [a, b], expected });
        }
    }
    cases
}

/// Runs every case of a file, and each mirrored.
fn check(file: &str, kinds: &[FindingKind]) {
    check_as(LinkKind::Reworded, file, kinds);
}

/// The same, linked as sentences of a given kind.
fn check_as(link: LinkKind, file: &str, kinds: &[FindingKind]) {
    let mut wrong = Vec::new();
    for Case { language, dates, texts: [a, b], expected } in cases(file) {
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
    check(NUMBER, &[FindingKind::Number]);
}

#[test]
fn dates() {
    check(DATE, &[FindingKind::Date]);
}

#[test]
fn names() {
    check(NAME, &[FindingKind::Name, FindingKind::Place]);
}

#[test]
fn quotes() {
    check(QUOTE, &[FindingKind::Quote, FindingKind::Speaker]);
}

#[test]
fn sources() {
    check(SOURCE, &[FindingKind::Speaker]);
}

#[test]
fn negations() {
    check(NEGATION, &[FindingKind::Negation]);
}

#[test]
fn certainties() {
    check(CERTAINTY, &[FindingKind::Certainty]);
}

#[test]
fn extents() {
    check(EXTENT, &[FindingKind::Extent]);
}

#[test]
fn opposites() {
    check(TIES, &[FindingKind::Ties]);
}

#[test]
fn causes() {
    check(CAUSE, &[FindingKind::Cause]);
}

#[test]
fn wordings() {
    check_as(LinkKind::NearCopy, WORDING, &[FindingKind::Wording]);
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

/// The rules that find something in two texts, `maybe` or not.
fn rules_of(case: &Case<'_>, link: LinkKind) -> Vec<(String, bool)> {
    let pair = compared(case.texts, case.dates, case.language, link);
    pair.findings.iter().map(|finding| (finding.rule.to_string(), finding.maybe)).collect()
}

/// The rows of `rules.txt`: a rule, whether it finds something, and where.
fn by_rule() -> Vec<(&'static str, bool, Case<'static>)> {
    let rows = RULES.lines().filter(|line| !line.starts_with('#'));
    let parts = rows.map(|line| line.split(" | ").collect::<Vec<_>>());
    let row = |parts: Vec<&'static str>| {
        let [rule, a, b] = parts[..] else { return None };
        let (rule, hit) = rule.strip_prefix("not ").map_or((rule, true), |rule| (rule, false));
        let case = Case { language: "en", dates: ["2025-03-12"; 2], texts: [a, b], expected: "" };
        Some((rule, hit, case))
    };
    parts.filter_map(row).collect()
}

#[test]
fn rules_find_what_they_are_for_and_nothing_else() {
    let mut wrong = Vec::new();
    for (rule, hit, case) in by_rule() {
        let found = rules_of(&case, LinkKind::Reworded);
        if found.iter().any(|(other, maybe)| other == rule && !(hit && *maybe)) != hit {
            wrong.push(format!("{rule} {hit}: {} | {}\n  found {found:?}", case.texts[0], case.texts[1]));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn each_rule_has_five_hits_and_five_traps() {
    const LEAST: usize = 5;
    let mut hits: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = |case: &Case<'_>, link: LinkKind| {
        let rules: BTreeSet<String> = rules_of(case, link).into_iter().map(|(rule, _)| rule).collect();
        for rule in rules {
            *hits.entry(rule).or_default() += 1;
        }
    };
    for file in [NUMBER, DATE, NAME, QUOTE, SOURCE, NEGATION, CERTAINTY, EXTENT, TIES, CAUSE, WORDING] {
        let link = if file == WORDING { LinkKind::NearCopy } else { LinkKind::Reworded };
        let traps = cases(file).iter().filter(|case| case.expected == "-").count();
        assert!(traps >= LEAST, "{traps} traps in the file that begins {:?}", file.lines().next());
        for case in cases(file) {
            count(&case, link);
        }
    }
    for (.., case) in by_rule().iter().filter(|(_, hit, _)| *hit) {
        count(case, LinkKind::Reworded);
    }
    let few: Vec<_> = hits.iter().filter(|(_, hits)| **hits < LEAST).collect();
    assert!(few.is_empty(), "{few:?}");
}
