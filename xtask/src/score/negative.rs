//! What the engine says of two articles about different events: nothing.

use std::collections::BTreeMap;

use crossread_engine::report::Relation;
use crossread_engine::{ArticleInput, Set, compare};
use serde::Deserialize;

use super::Folders;
use super::data::lines;
use super::row::{Row, count, share};
use crate::failure::Outcome;

/// Three reports of one event.
#[derive(Deserialize)]
struct Event {
    doc: String,
    articles: Vec<Told>,
}

/// One of them.
#[derive(Deserialize)]
struct Told {
    paragraphs: Vec<Vec<String>>,
}

/// Two events without a main actor in common.
#[derive(Deserialize)]
struct Apart {
    a: String,
    b: String,
}

/// Shown differences in 50 pairs of articles about different events, and
/// chosen links to 200 of their sentences.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(events) = lines::<Event>(&folders.data.join("basil.jsonl"))? else { return Ok(None) };
    let Some(pairs) = lines::<Apart>(&folders.data.join("basil_negative_pairs.jsonl"))? else {
        return Ok(None);
    };
    let events: BTreeMap<&str, &Event> = events.iter().map(|event| (event.doc.as_str(), event)).collect();
    let (mut compared, mut shown, mut links, mut sentences) = (0, 0, 0, 0);
    for pair in &pairs {
        let first = |doc: &str| events.get(doc).and_then(|event| event.articles.first());
        let (Some(a), Some(b)) = (first(&pair.a), first(&pair.b)) else { continue };
        let report = compare(&Set { articles: vec![article("a", a), article("b", b)], ..Set::default() });
        let findings = report.pairs.iter().flat_map(|pair| &pair.findings);
        let wrong = findings.filter(|finding| !finding.maybe && finding.relation != Relation::Agrees);
        for finding in wrong {
            shown += 1;
            if folders.misses {
                eprintln!("wrong {} {:?} {:?}", finding.rule, finding.a.text, finding.b.text);
            }
        }
        links += report.pairs.iter().flat_map(|pair| &pair.links).filter(|link| link.chosen).count();
        sentences += report.articles.iter().map(|article| article.sentences.len()).sum::<usize>();
        compared += 1;
    }
    let in_fifty = share(shown, compared) * count(50);
    let row = |metric, ours| Row::new("other events", metric, ours).less_is_better().goal(1.0);
    Ok(Some(vec![
        row("differences in 50 pairs", in_fifty),
        row("links in 200 sentences", share(links, sentences) * count(200)),
    ]))
}

fn article(id: &str, told: &Told) -> ArticleInput {
    let paragraphs: Vec<String> = told.paragraphs.iter().map(|paragraph| paragraph.join(" ")).collect();
    ArticleInput { id: id.to_owned(), text: paragraphs.join("\n\n"), ..ArticleInput::default() }
}
