//! Articles and pairs as lines.

use std::fmt::Write;

use crossread_engine::report::{Article, Claim, Finding, Link, Only, Pair, Passage, Report, SentenceId};
use crossread_engine::{Sides, Span};

/// So many characters of a sentence are shown.
const SHOWN: usize = 90;

/// An article: facts, blocks with roles, sentences, claims with values.
pub(crate) fn article(article: &Article) -> String {
    let mut out = String::new();
    let mut line = |words: std::fmt::Arguments<'_>| writeln!(out, "{words}").expect("a string takes it");
    let known = |fact: &Option<String>| fact.clone().unwrap_or_else(|| "–".to_owned());
    line(format_args!("title {}", known(&article.title)));
    line(format_args!("source {} · author {}", known(&article.source), known(&article.author)));
    let date = article.date.as_ref().map(|date| format!("{} from {:?}", date.value, date.from));
    line(format_args!(
        "date {} · language {} · {} words",
        known(&date),
        known(&article.language),
        article.words
    ));
    for notice in &article.notices {
        line(format_args!("notice {} {:?}", notice.code, notice.params));
    }
    for (block, index) in article.blocks.iter().zip(0..) {
        let aside = if block.aside { " (aside)" } else { "" };
        line(format_args!("\n{:?} {}{aside}", block.role, place(block.span)));
        for sentence in article.sentences.iter().filter(|sentence| sentence.block == index) {
            line(format_args!("  {} {}", sentence.id.0, shown(sentence.span.of(&article.text))));
            for claim in article.claims.iter().filter(|claim| claim.sentence == sentence.id) {
                line(format_args!("      {}", told(claim)));
            }
        }
    }
    out
}

/// What does not fit in one article.
pub(crate) fn within<'f>(findings: impl Iterator<Item = &'f Finding>) -> String {
    let lines: Vec<String> = findings.map(of_finding).collect();
    if lines.is_empty() { String::new() } else { format!("\nagainst itself\n{}\n", lines.join("\n")) }
}

fn told(claim: &Claim) -> String {
    let value = serde_json::to_string(&claim.value).expect("a value is JSON");
    format!("#{} “{}” {value}", claim.id.0, claim.text)
}

/// A pair: shares, passages, links, findings, what only one tells.
pub(crate) fn pair(report: &Report, pair: &Pair) -> String {
    let sides = Sides { a: &report.articles[pair.a as usize], b: &report.articles[pair.b as usize] };
    let mut out = format!("A is {}, B is {}\n", sides.a.id, sides.b.id);
    let mut line = |words: String| writeln!(out, "{words}").expect("a string takes it");
    line(format!("shared wording {} of A, {} of B", pair.wording.a.get(), pair.wording.b.get()));
    pair.notices.iter().for_each(|notice| line(format!("notice {} {:?}", notice.code, notice.params)));
    line(format!("\npassages {}", pair.passages.len()));
    pair.passages.iter().for_each(|passage| line(of_passage(passage, sides.a)));
    line(format!("\nlinks {}", pair.links.len()));
    pair.links.iter().for_each(|link| line(of_link(link, &sides)));
    line(format!("\nfindings {}", pair.findings.len()));
    pair.findings.iter().for_each(|finding| line(of_finding(finding)));
    for (letter, only, article) in [("A", &pair.only_in.a, sides.a), ("B", &pair.only_in.b, sides.b)] {
        line(format!("\nonly in {letter} {}", only.len()));
        for told in only {
            line(of_only(letter, told, article));
        }
    }
    out
}

fn of_passage(passage: &Passage, a: &Article) -> String {
    let exact = if passage.exact { "exact" } else { "with edits" };
    let words = shown(passage.a.of(&a.text));
    format!("  {} ~ {} · {} words, {exact} · {words}", place(passage.a), place(passage.b), passage.words)
}

fn of_link(link: &Link, sides: &Sides<&Article>) -> String {
    let reasons: Vec<String> =
        link.reasons.iter().map(|reason| format!("{} {}", reason.code, reason.score.get())).collect();
    let kind = format!("{:?}", link.kind);
    let head = format!("{} ~ {}", names("A", &link.a), names("B", &link.b));
    let texts = [("A", sides.a, &link.a), ("B", sides.b, &link.b)].map(|(letter, article, ids)| {
        let texts = ids.iter().map(|id| shown(article.sentences[id.index()].span.of(&article.text)));
        format!("      {letter} {}", texts.collect::<Vec<_>>().join(" + "))
    });
    format!("  {head} · {kind} {} · {}\n{}", link.strength.get(), reasons.join(", "), texts.join("\n"))
}

fn of_finding(finding: &Finding) -> String {
    let maybe = if finding.maybe { " maybe" } else { "" };
    let reading = finding.reading.map(|reading| format!(" by {reading:?}")).unwrap_or_default();
    let wording =
        finding.agreement.as_ref().map(|how| format!(" in {:?} words", how.wording)).unwrap_or_default();
    let head = format!(
        "{:?}{reading}{wording}{maybe} · {} {}",
        finding.relation,
        finding.rule,
        finding.weight.get()
    );
    let words = [("A", &finding.a), ("B", &finding.b)].map(|(letter, evidence)| {
        format!("      {letter}{} “{}”", evidence.sentence.0, shown(&evidence.text))
    });
    format!("  {head}\n{}", words.join("\n"))
}

fn of_only(letter: &str, only: &Only, article: &Article) -> String {
    let texts = only.sentences.iter().map(|id| shown(article.sentences[id.index()].span.of(&article.text)));
    let texts: Vec<String> = texts.collect();
    let (names, claims) = (names(letter, &only.sentences), only.claims.len());
    format!("  {names} · {} · {claims} claims · {}", only.weight.get(), texts.join(" + "))
}

fn names(letter: &str, ids: &[SentenceId]) -> String {
    ids.iter().map(|id| format!("{letter}{}", id.0)).collect::<Vec<_>>().join("+")
}

fn place(span: Span) -> String {
    format!("[{}, {})", span.start, span.end)
}

/// The beginning of `text`, on one line.
fn shown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
