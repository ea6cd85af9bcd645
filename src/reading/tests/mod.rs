use crossread_engine::report::{
    Article, Block, Evidence as Words, Finding, FindingKind, Link, LinkId, LinkKind, Only, Pair, Params,
    Relation, Role, Sentence, SentenceId,
};
use crossread_engine::{ArticleInput, Permille, Report, Set, Sides, Span, compare};

use super::run::cut;
use super::*;

mod search;
mod sieve;
mod told;

/// An article of sentences, each a paragraph of its own; `-` sets one aside.
fn article(id: &str, lines: &[&str]) -> Article {
    let mut article = Article { id: id.into(), ..Article::default() };
    for (n, line) in lines.iter().enumerate() {
        let (aside, line) = line.strip_prefix('-').map_or((false, *line), |line| (true, line));
        let start = article.text.len();
        article.text.push_str(line);
        let span = Span::new(start, article.text.len());
        article.text.push('\n');
        let role = if aside { Role::Furniture } else { Role::Paragraph };
        article.blocks.push(Block { role, level: None, span, aside });
        let n = u32::try_from(n).expect("few lines");
        article.sentences.push(Sentence { id: SentenceId(n), span, block: n });
    }
    article
}

fn link(id: u32, a: &[u32], b: &[u32], kind: LinkKind) -> Link {
    let ids = |ids: &[u32]| ids.iter().map(|id| SentenceId(*id)).collect();
    Link {
        id: LinkId(id),
        a: ids(a),
        b: ids(b),
        strength: Permille::new(500),
        chosen: true,
        pinned: false,
        kind,
        reasons: Vec::new(),
        diff: None,
    }
}

fn words(article: &Article, sentence: u32, text: &str) -> Words {
    let start = article.text.find(text).expect("the words stand in the article");
    let span = Span::new(start, start + text.len());
    Words { sentence: SentenceId(sentence), span, text: text.into(), claim: None }
}

fn finding(id: u32, link: u32, relation: Relation, a: Words, b: Words) -> Finding {
    Finding {
        id,
        link: Some(LinkId(link)),
        kind: FindingKind::Number,
        relation,
        reading: None,
        a,
        b,
        rule: "number.same-unit".into(),
        params: Params::new(),
        why: String::new(),
        weight: Permille::new(500),
        maybe: false,
        agreement: None,
    }
}

/// Two reports of a bridge with three links, a difference and a sentence alone.
fn report() -> Report {
    let a = article(
        "0",
        &["Seven people were hurt.", "The bridge fell on Monday.", "Rain had fallen.", "-Share"],
    );
    let b = article("1", &["The bridge fell on Monday.", "Nine people were hurt.", "It was old."]);
    let mut pair = Pair { a: 0, b: 1, ..Pair::default() };
    pair.links.push(link(0, &[0], &[1], LinkKind::Reworded));
    pair.links.push(link(1, &[1], &[0], LinkKind::SameWords));
    pair.links.push(link(2, &[1], &[2], LinkKind::Related));
    pair.findings.push(finding(
        0,
        0,
        Relation::Differs,
        words(&a, 0, "Seven people"),
        words(&b, 1, "Nine people"),
    ));
    pair.only_in = Sides {
        a: vec![Only { sentences: vec![SentenceId(2)], claims: Vec::new(), weight: Permille::MAX }],
        b: Vec::new(),
    };
    let empty = compare(&Set::default());
    Report { articles: vec![a, b], pairs: vec![pair], ..empty }
}

fn reading() -> Reading {
    Reading::of(&report(), 0, 1).expect("the pair is in the report")
}

#[test]
fn a_finding_gives_its_link_the_mark() {
    let marks: Vec<Mark> = reading().ties.iter().map(|tie| tie.mark).collect();
    assert_eq!(marks, [Mark::Differs, Mark::Same, Mark::Related]);
}

#[test]
fn a_sentence_has_its_most_telling_mark() {
    let prose = reading().prose;
    assert_eq!(prose.a.marks, [Mark::Differs, Mark::Same, Mark::Only, Mark::Only]);
    assert_eq!(prose.b.marks, [Mark::Same, Mark::Differs, Mark::Related]);
}

#[test]
fn counts_leave_out_what_is_set_aside() {
    let counts = reading().counts;
    assert_eq!((counts.differs, counts.same, counts.other), (1, 1, 0));
    assert_eq!(counts.only, Sides { a: 1, b: 0 });
}

#[test]
fn words_that_differ_are_cut_out() {
    let reading = reading();
    let Part::Block(block) = &*reading.prose.a.parts[0] else { panic!("a block comes first") };
    let runs: Vec<(&str, RunKind)> =
        block.sentences[0].runs.iter().map(|run| (&*run.text, run.kind)).collect();
    assert_eq!(runs, [("Seven people", RunKind::Differs), (" were hurt.", RunKind::Linked)]);
}

#[test]
fn what_is_set_aside_is_folded() {
    let reading = reading();
    let last = reading.prose.a.parts.last().expect("there are parts");
    let Part::Aside(lines) = &**last else { panic!("the last part is set aside") };
    assert_eq!(lines.iter().map(|line| &*line.text).collect::<Vec<_>>(), ["Share"]);
}

#[test]
fn overlapping_pieces_show_the_more_telling() {
    let text = "one two three";
    let pieces = [(Span::new(0, 13), RunKind::Shared), (Span::new(4, 7), RunKind::Differs)];
    let runs: Vec<(String, RunKind)> = cut(text, Span::new(0, 13), RunKind::Linked, &pieces)
        .into_iter()
        .map(|run| (run.text.to_string(), run.kind))
        .collect();
    assert_eq!(
        runs,
        [
            ("one ".to_owned(), RunKind::Shared),
            ("two".to_owned(), RunKind::Differs),
            (" three".to_owned(), RunKind::Shared)
        ]
    );
}

#[test]
fn agreements_that_are_repeated_fold_into_one_row() {
    let mut report = report();
    let [a, b] = [&report.articles[0], &report.articles[1]].map(|article| words(article, 1, "people"));
    let a = Words { sentence: SentenceId(0), text: "80 years".into(), ..a };
    let elsewhere = Words { sentence: SentenceId(2), span: Span::new(60, 64), ..a.clone() };
    let b = Words { text: "80 years".into(), ..b };
    let other = Words { sentence: SentenceId(2), span: Span::new(50, 54), ..b.clone() };
    report.pairs[0].findings = vec![
        finding(0, 0, Relation::Agrees, a, b),
        finding(1, 1, Relation::Agrees, elsewhere.clone(), other.clone()),
        finding(2, 1, Relation::Differs, elsewhere, other),
    ];
    let reading = Reading::of(&report, 0, 1).expect("a pair");
    assert_eq!(reading.findings.agree.len(), 1);
    assert_eq!(reading.findings.agree[0].findings, [0, 1]);
    assert_eq!(reading.findings.differences.len(), 1);
}

#[test]
fn alike_findings_fold_into_one_row() {
    let mut report = report();
    let (a, b) = (report.articles[0].clone(), report.articles[1].clone());
    report.pairs[0].findings.push(finding(
        1,
        1,
        Relation::Differs,
        words(&a, 1, "Monday"),
        words(&b, 1, "Nine people"),
    ));
    let reading = Reading::of(&report, 0, 1).expect("the pair is in the report");
    assert_eq!(reading.findings.differences.len(), 1);
    let entry = &reading.findings.differences[0];
    assert_eq!(entry.wordings.a.len(), 2);
    assert_eq!(entry.wordings.b.len(), 1);
    assert_eq!(entry.findings, [0, 1]);
}

#[test]
fn rows_show_each_link_and_each_lone_sentence() {
    let reading = reading();
    let shown = |lead| -> Vec<String> {
        rows(&reading, lead)
            .into_iter()
            .map(|row| match row.kind {
                RowKind::Link(link) => format!("link {} +{}", link.0, row.more.len()),
                RowKind::Only(side, sentences) => format!("{} {}", side.key(), sentences.len()),
            })
            .collect()
    };
    assert_eq!(shown(Side::A), ["link 0 +0", "link 1 +1", "a 1"]);
    assert_eq!(shown(Side::B), ["link 1 +0", "link 0 +0", "link 2 +0", "a 1"]);
}

#[test]
fn evidence_names_the_other_links() {
    let report = report();
    let evidence = Evidence::of(&report, &reading(), LinkId(1)).expect("the link is in the report");
    assert_eq!(evidence.others.len(), 1);
    assert_eq!(evidence.others[0].link, LinkId(2));
    assert_eq!(&*evidence.others[0].text, "It was old.");
}

fn stage() -> Stage {
    Stage { width: 88.0, height: 600.0, head: 44.0, scrolled: Sides { a: 0.0, b: 0.0 } }
}

/// Every sentence 20 pixels high, 100 pixels apart.
fn extents(reading: &Reading) -> Extents {
    reading.prose.as_ref().map(|prose| {
        (0..prose.marks.len())
            .map(|n| {
                let top = 60.0 + 100.0 * f64::from(u32::try_from(n).expect("few sentences"));
                Some(Extent { top, bottom: top + 20.0, line: top })
            })
            .collect()
    })
}

#[test]
fn threads_join_what_is_in_view() {
    let reading = reading();
    let drawn = draw(&reading, &extents(&reading), &stage(), &[], None, &[]);
    let links: Vec<LinkId> = drawn.threads.iter().map(|thread| thread.link).collect();
    assert_eq!(links, [LinkId(1), LinkId(0)], "same words below differences, related not at all");
    assert_eq!(drawn.ends.len(), 4);
    assert!(drawn.ends.iter().all(|end| end.away.is_none()));
    assert!(drawn.threads[0].line.starts_with("M10.0 170.0C"));
}

#[test]
fn a_counterpart_out_of_view_is_pointed_to() {
    let reading = reading();
    let stage = Stage { scrolled: Sides { a: 0.0, b: 900.0 }, ..stage() };
    let drawn = draw(&reading, &extents(&reading), &stage, &[], None, &[]);
    assert!(drawn.threads.is_empty());
    assert!(drawn.ends.iter().all(|end| end.side == Side::A && end.away == Some(-1)));
}

#[test]
fn hidden_marks_are_not_drawn() {
    let reading = reading();
    let hidden = [Mark::Differs, Mark::Only];
    let drawn = draw(&reading, &extents(&reading), &stage(), &hidden, None, &[]);
    assert!(drawn.threads.iter().all(|thread| thread.mark == Mark::Same));
    assert!(drawn.rings.is_empty());
}

#[test]
fn the_selected_thread_lies_on_top_and_the_others_step_back() {
    let reading = reading();
    let drawn = draw(&reading, &extents(&reading), &stage(), &[], Some(LinkId(1)), &[]);
    let pulls: Vec<(LinkId, Pull)> = drawn.threads.iter().map(|t| (t.link, t.pull)).collect();
    assert_eq!(pulls, [(LinkId(0), Pull::Dim), (LinkId(1), Pull::Selected)]);
}

#[test]
fn the_chain_never_goes_back() {
    let stones = vec![(100.0, 300.0, 5), (200.0, 100.0, 1), (300.0, 400.0, 5), (350.0, 50.0, 2)];
    let chain = Chain::through(stones, (1000.0, 800.0));
    assert!((chain.to_second(100.0) - 300.0).abs() < 0.01);
    assert!((chain.to_second(200.0) - 350.0).abs() < 0.01);
    assert!((chain.to_first(400.0) - 300.0).abs() < 0.01);
    assert!((chain.to_second(5000.0) - 800.0).abs() < 0.01);
}

#[test]
fn a_real_report_is_read_without_loss() {
    let text = |text: &str| ArticleInput { text: text.into(), ..ArticleInput::default() };
    let first = "The dam broke.\n\nFour villages were flooded. It rained for days.";
    let set = Set {
        articles: vec![
            ArticleInput { id: "0".into(), ..text(first) },
            ArticleInput { id: "1".into(), ..text("A dam broke. Five villages were flooded.") },
        ],
        ..Set::default()
    };
    let report = compare(&set);
    let reading = Reading::of(&report, 0, 1).expect("the pair is in the report");
    let shown: String = reading
        .prose
        .a
        .parts
        .iter()
        .flat_map(|part| part.blocks())
        .flat_map(|block| &block.sentences)
        .flat_map(|sentence| sentence.runs.iter())
        .map(|run| &*run.text)
        .collect();
    let letters = |text: &str| -> String { text.split_whitespace().collect() };
    assert_eq!(letters(&shown), letters(first));
}
