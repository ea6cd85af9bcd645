//! A report as a table.

use crossread_engine::Sides;
use crossread_engine::report::{Article, Finding, Link, Only, Pair, Report, SentenceId};

use crate::names::letter_of;
use crate::visible;

/// The names of the columns.
const COLUMNS: [&str; 14] = [
    "record",
    "a",
    "b",
    "kind",
    "relation",
    "reading",
    "rule",
    "score",
    "maybe",
    "a_sentence",
    "a_words",
    "b_sentence",
    "b_words",
    "why",
];

/// The report as comma-separated values (RFC 4180, lines end in CR LF), one
/// record a line: `finding`, `link`, `passage`, `only`.
///
/// `a` and `b` are the letters of the articles, `a_sentence` the ids of
/// sentences, `score` the weight of a finding or of what only one tells, the
/// strength of a link, the words of a passage. A cell that a spreadsheet would
/// read as a formula begins with an apostrophe. `report` should have gone
/// through [`crate::explain`]. Linear in its size.
#[must_use]
pub fn csv(report: &Report) -> String {
    let mut table = Table { out: String::new() };
    table.row(&COLUMNS);
    for pair in &report.pairs {
        let article = |index: u32| report.articles.get(usize::try_from(index).unwrap_or(usize::MAX));
        if let (Some(a), Some(b)) = (article(pair.a), article(pair.b)) {
            of_pair(&mut table, pair, a, b);
        }
    }
    for within in &report.within {
        let letter = letter_of(within.article);
        for finding in &within.findings {
            let letters = Sides { a: letter.clone(), b: letter.clone() };
            table.row(&of_finding(finding, letters).cells());
        }
    }
    table.out
}

fn of_pair(table: &mut Table, pair: &Pair, a: &Article, b: &Article) {
    let letters = Sides { a: letter_of(pair.a), b: letter_of(pair.b) };
    for finding in &pair.findings {
        table.row(&of_finding(finding, letters.clone()).cells());
    }
    for link in &pair.links {
        table.row(&of_link(link, letters.clone(), a, b).cells());
    }
    for passage in &pair.passages {
        let row = Row {
            record: "passage",
            letters: letters.clone(),
            kind: if passage.exact { "exact" } else { "with edits" }.to_owned(),
            score: passage.words.to_string(),
            words: Sides { a: passage.a.of(&a.text).to_owned(), b: passage.b.of(&b.text).to_owned() },
            ..Row::default()
        };
        table.row(&row.cells());
    }
    for only in &pair.only_in.a {
        table.row(&of_only(only, a, letters.a.clone()).cells());
    }
    for only in &pair.only_in.b {
        table.row(&of_only(only, b, letters.b.clone()).swapped().cells());
    }
}

/// A record by the names of its columns.
#[derive(Default)]
struct Row {
    record: &'static str,
    letters: Sides<String>,
    kind: String,
    relation: String,
    reading: String,
    rule: String,
    score: String,
    maybe: &'static str,
    sentences: Sides<String>,
    words: Sides<String>,
    why: String,
}

impl Row {
    /// The cells in the order of [`COLUMNS`].
    fn cells(&self) -> [&str; COLUMNS.len()] {
        let Self { record, letters, kind, relation, reading, rule, score, maybe, sentences, words, why } =
            self;
        [
            record,
            &letters.a,
            &letters.b,
            kind,
            relation,
            reading,
            rule,
            score,
            maybe,
            &sentences.a,
            &words.a,
            &sentences.b,
            &words.b,
            why,
        ]
    }

    /// The same about the other article.
    fn swapped(self) -> Self {
        let Self { letters, sentences, words, .. } = self;
        Self { letters: letters.swap(), sentences: sentences.swap(), words: words.swap(), ..self }
    }
}

fn of_finding(finding: &Finding, letters: Sides<String>) -> Row {
    Row {
        record: "finding",
        letters,
        kind: name(&finding.kind),
        relation: name(&finding.relation),
        reading: finding.reading.map(|reading| name(&reading)).unwrap_or_default(),
        rule: finding.rule.clone().into_owned(),
        score: finding.weight.get().to_string(),
        maybe: if finding.maybe { "maybe" } else { "" },
        sentences: Sides { a: finding.a.sentence.0.to_string(), b: finding.b.sentence.0.to_string() },
        words: Sides { a: finding.a.text.clone(), b: finding.b.text.clone() },
        why: finding.why.clone(),
    }
}

fn of_link(link: &Link, letters: Sides<String>, a: &Article, b: &Article) -> Row {
    let reasons: Vec<&str> = link.reasons.iter().map(|reason| reason.text.as_str()).collect();
    Row {
        record: "link",
        letters,
        kind: name(&link.kind),
        score: link.strength.get().to_string(),
        maybe: if link.chosen { "" } else { "not chosen" },
        sentences: Sides { a: ids(&link.a), b: ids(&link.b) },
        words: Sides { a: told(a, &link.a), b: told(b, &link.b) },
        why: reasons.join(" "),
        ..Row::default()
    }
}

/// What one article tells, as the first of two.
fn of_only(only: &Only, article: &Article, letter: String) -> Row {
    Row {
        record: "only",
        letters: Sides { a: letter, b: String::new() },
        score: only.weight.get().to_string(),
        sentences: Sides { a: ids(&only.sentences), b: String::new() },
        words: Sides { a: told(article, &only.sentences), b: String::new() },
        ..Row::default()
    }
}

fn ids(ids: &[SentenceId]) -> String {
    ids.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(" ")
}

/// The words of sentences.
fn told(article: &Article, ids: &[SentenceId]) -> String {
    let sentences = ids.iter().filter_map(|id| article.sentences.get(id.index()));
    sentences.map(|sentence| sentence.span.of(&article.text)).collect::<Vec<_>>().join(" ")
}

/// The name of a kind as it stands in the JSON report.
fn name(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

struct Table {
    out: String,
}

impl Table {
    fn row(&mut self, cells: &[&str]) {
        for (cell, index) in cells.iter().zip(0..) {
            if index > 0 {
                self.out.push(',');
            }
            self.out.push_str(&quoted(cell));
        }
        self.out.push_str("\r\n");
    }
}

/// A cell that stands for itself in every spreadsheet.
fn quoted(cell: &str) -> String {
    let line = visible::line(cell);
    let formula = if line.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
    if formula.is_empty() && !line.contains(['"', ',']) {
        return line;
    }
    format!("\"{formula}{}\"", line.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn cells_stand_for_themselves() {
        assert_eq!(quoted("two dozen"), "two dozen");
        assert_eq!(quoted("said \"no\", then\nleft"), "\"said \"\"no\"\", then left\"");
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(quoted("-5%"), "\"'-5%\"");
    }
}
