//! Real sentences of articles that have nothing to do with each other.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use crate::failure::Outcome;
use crate::score::data::{analysed, lines};

/// An event with reports, of which the first is taken.
#[derive(Deserialize)]
struct Event {
    articles: Vec<Report>,
}

#[derive(Deserialize)]
struct Report {
    paragraphs: Vec<Vec<String>>,
}

/// An article in two versions, of which the first is taken.
#[derive(Deserialize)]
struct Versions {
    doc: String,
    a: String,
}

/// Two articles about an event as sentences, of which the first is taken.
#[derive(Deserialize)]
struct Listed {
    sub: String,
    a: Vec<String>,
}

/// A document with its sentences.
#[derive(Deserialize)]
struct Document {
    text: String,
    sents: Vec<(usize, usize)>,
}

/// Sentences, each once, and all words.
pub(crate) struct Corpus {
    /// The sentences as lists of words.
    pub(crate) sentences: Vec<Vec<String>>,
    /// The words in order, each as often as it stands there.
    pub(crate) words: Vec<String>,
}

/// Words of the shortest sentence that is taken. A sentence with so many words
/// in a row that stood in an earlier one is not: what the articles of the
/// corpus repeat would be a copy that is not known.
const SHORTEST: usize = 5;

impl Corpus {
    /// The corpus of the sets in `folder`: one article of each event. `None`
    /// when none of the sets is there.
    pub(crate) fn read(folder: &Path) -> Outcome<Option<Self>> {
        let mut articles: Vec<Vec<String>> = Vec::new();
        let events = lines::<Event>(&folder.join("basil.jsonl"))?.unwrap_or_default();
        let first = events.into_iter().filter_map(|event| event.articles.into_iter().next());
        articles.extend(first.map(|report| report.paragraphs.concat()));
        let versions = lines::<Versions>(&folder.join("align_ose.jsonl"))?.unwrap_or_default();
        articles.extend(each_once(versions, |one| one.doc.clone()).map(|one| split(&one.a)));
        let documents = lines::<Document>(&folder.join("seg_gum.jsonl"))?.unwrap_or_default();
        articles.extend(documents.iter().map(cut));
        let listed = lines::<Listed>(&folder.join("link_ecb.jsonl"))?.unwrap_or_default();
        articles.extend(each_once(listed, |one| one.sub.clone()).map(|one| one.a));
        let sentences = articles.concat();
        let sentences = each_once(sentences, Clone::clone).map(|sentence| words(&sentence));
        let mut sentences: Vec<Vec<String>> = sentences.filter(|words| words.len() >= SHORTEST).collect();
        let mut seen = BTreeSet::new();
        sentences.retain(|words| !repeats(words, &mut seen));
        let words = sentences.concat();
        Ok((!words.is_empty()).then_some(Self { sentences, words }))
    }
}

/// The first of the items of each key.
fn each_once<T>(items: Vec<T>, key: impl Fn(&T) -> String) -> impl Iterator<Item = T> {
    let mut seen = BTreeSet::new();
    items.into_iter().filter(move |item| seen.insert(key(item)))
}

/// Whether words in a row of a sentence are among those seen; adds them.
fn repeats(words: &[String], seen: &mut BTreeSet<String>) -> bool {
    let bare = |word: &String| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let bare: Vec<String> = words.iter().map(bare).collect();
    let rows: Vec<String> = bare.windows(SHORTEST).map(|row| row.join(" ")).collect();
    let repeats = rows.iter().any(|row| seen.contains(row));
    seen.extend(rows);
    repeats
}

fn words(sentence: &str) -> Vec<String> {
    sentence.split_whitespace().map(str::to_owned).collect()
}

/// The sentences of a text without known ones.
fn split(text: &str) -> Vec<String> {
    let analysis = analysed(text, Some("en"));
    analysis.article().sentences.iter().map(|sentence| sentence.span.of(text).to_owned()).collect()
}

/// The sentences of a document.
fn cut(document: &Document) -> Vec<String> {
    let sentences = document.sents.iter().filter_map(|(from, to)| document.text.get(*from..*to));
    sentences.map(str::to_owned).collect()
}
