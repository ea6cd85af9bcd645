//! The smallest case that shows a finding or a link, as text to hand on: what
//! was found, and the two sentences alone as a set that can be compared again.

use crossread_engine::report::{Article, Finding, Link, Relation, SentenceId};
use crossread_engine::{Report, Sides};

use super::{Reading, kind_name};

/// The case of a link, and of the finding on it when one is named; `None` when
/// the report does not hold them. Nothing but the sentences of the link is in
/// it, and the languages and dates by which they were read.
#[must_use]
pub fn case(report: &Report, reading: &Reading, link: &Link, finding: Option<&Finding>) -> Option<String> {
    let texts = reading.texts(report)?;
    let words = Sides { a: words(texts.a, &link.a), b: words(texts.b, &link.b) };
    let mut out = String::new();
    let mut tell = |name: &str, value: &str| {
        out.push_str(name);
        out.push_str(": ");
        out.push_str(value);
        out.push('\n');
    };
    tell("Crossread", &report.engine);
    if let Some(finding) = finding {
        let sides = [("A", &finding.a.text), ("B", &finding.b.text)];
        tell("finding", &format!("{}, {}", kind_name(finding.kind), relation(finding.relation)));
        tell("rule", &finding.rule);
        for (letter, value) in sides {
            tell(letter, value);
        }
        tell("why", &finding.why);
    }
    let score = link.strength.get();
    tell("link", &format!("strength {}.{:03}", score / 1000, score % 1000));
    for reason in &link.reasons {
        tell("because", &format!("{} {}: {}", reason.code, reason.score.get(), reason.text));
    }
    out.push_str("\n{\"articles\":[");
    for (n, (article, text)) in [(texts.a, &words.a), (texts.b, &words.b)].into_iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        article_json(&mut out, ["a", "b"][n], article, text);
    }
    out.push_str("]}\n");
    Some(out)
}

fn words(article: &Article, sentences: &[SentenceId]) -> String {
    let spans = sentences.iter().filter_map(|id| article.sentences.get(id.index()));
    let words: Vec<&str> = spans.map(|sentence| sentence.span.of(&article.text)).collect();
    words.join(" ")
}

const fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Agrees => "agrees",
        Relation::Differs => "differs",
        Relation::Compatible => "both may hold",
    }
}

fn article_json(out: &mut String, id: &str, article: &Article, text: &str) {
    let date = article.date.as_ref().map(|date| date.value.as_str());
    let fields =
        [("id", Some(id)), ("text", Some(text)), ("language", article.language.as_deref()), ("date", date)];
    let mut sign = '{';
    for (name, value) in fields {
        if let Some(value) = value {
            out.push(sign);
            sign = ',';
            string_json(out, name);
            out.push(':');
            string_json(out, value);
        }
    }
    out.push('}');
}

/// Writes a string of JSON (RFC 8259).
fn string_json(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => {
                let code = u32::from(c);
                out.push_str("\\u00");
                out.extend(
                    [code / 16, code % 16].into_iter().filter_map(|digit| char::from_digit(digit, 16)),
                );
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
