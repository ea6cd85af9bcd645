//! Prose that is set aside by mistake: texts without furniture.

use serde::Deserialize;

use super::Folders;
use super::data::{analysed, lines};
use super::row::{Row, share};
use crate::failure::Outcome;

/// An event of BASIL: articles of paragraphs of sentences.
#[derive(Deserialize)]
struct Event {
    articles: Vec<EventArticle>,
}

#[derive(Deserialize)]
struct EventArticle {
    paragraphs: Vec<Vec<String>>,
}

/// A document of GUM.
#[derive(Deserialize)]
struct Document {
    genre: String,
    text: String,
    sents: Vec<(usize, usize)>,
}

/// Words from which a sentence counts as prose.
const PROSE: usize = 8;

/// The share of prose sentences that are set aside, in the articles of BASIL
/// and the documents of GUM.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let events = lines::<Event>(&folders.data.join("basil.jsonl"))?;
    let documents = lines::<Document>(&folders.data.join("seg_gum.jsonl"))?;
    let mut rows = Vec::new();
    if let Some(events) = events {
        let texts = events.iter().flat_map(|event| &event.articles).map(|article| {
            let paragraphs: Vec<String> =
                article.paragraphs.iter().map(|sentences| sentences.join(" ")).collect();
            let sentences = article.paragraphs.iter().flatten().map(String::as_str).collect::<Vec<_>>();
            lost(&paragraphs.join("\n\n"), &sentences, folders.misses)
        });
        rows.push(row("prose basil", texts));
    }
    if let Some(documents) = documents {
        for (name, news) in [("prose gum news", true), ("prose gum other", false)] {
            let texts =
                documents.iter().filter(|document| (document.genre == "news") == news).map(|document| {
                    let words =
                        |range: &(usize, usize)| document.text.get(range.0..range.1).unwrap_or_default();
                    lost(
                        &document.text,
                        &document.sents.iter().map(words).collect::<Vec<_>>(),
                        folders.misses,
                    )
                });
            rows.push(row(name, texts));
        }
    }
    Ok((!rows.is_empty()).then_some(rows))
}

/// The row over all texts, each given as lost and all prose sentences.
fn row(name: &str, texts: impl Iterator<Item = (usize, usize)>) -> Row {
    let (lost, all) = texts.fold((0, 0), |sum, text| (sum.0 + text.0, sum.1 + text.1));
    Row::new(name, "share of prose set aside", share(lost, all)).less_is_better()
}

/// How many of the prose sentences of `text` lie in blocks set aside, and how many there are.
fn lost(text: &str, sentences: &[&str], misses: bool) -> (usize, usize) {
    let analysis = analysed(text, None);
    let mut aside = analysis
        .article()
        .blocks
        .iter()
        .filter(|block| block.aside)
        .map(|block| block.span.of(text))
        .collect::<Vec<_>>();
    aside.retain(|block| !block.is_empty());
    let prose = sentences.iter().filter(|sentence| {
        sentence.split_whitespace().count() >= PROSE
            && sentence.trim_end_matches(['"', '”', '’', '\'', ')']).ends_with(['.', '!', '?'])
    });
    let (mut lost, mut all) = (0, 0);
    for sentence in prose {
        all += 1;
        if aside.iter().any(|block| block.contains(sentence.trim())) {
            lost += 1;
            if misses {
                eprintln!("aside {sentence:?}");
            }
        }
    }
    (lost, all)
}
