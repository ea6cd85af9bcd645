//! Copies made by rule, of which every copied word is known.
//!
//! An article of real sentences, and another in which half of them stand again,
//! shuffled among as many words of unrelated articles; words of the copies are
//! replaced by random words of all articles. A copied word is one that kept
//! its place in a copied sentence.

mod corpus;
mod random;
mod texts;

use crossread_engine::Span;
use crossread_engine::report::{Edit, EditKind, Finding, Pair, Passage, WordingOf};

use super::Folders;
use super::agreements;
use super::row::{Hits, Row};
use super::told::{compared, pair};
use crate::failure::Outcome;
use corpus::Corpus;
use random::Random;
use texts::{Text, Texts};

/// Words of an article, and how many articles of that size are made.
const SIZES: [(&str, usize, u64); 3] = [("1k", 1_000, 10), ("10k", 10_000, 3), ("100k", 100_000, 1)];

/// One word in so many is replaced, and the recall that is wanted.
const CHANGES: [(&str, Option<usize>, f64); 3] =
    [("exact", None, 0.995), ("one in six", Some(6), 0.97), ("one in four", Some(4), 0.90)];

/// Recall and precision of the copied words of both articles, by size and by
/// how many words are replaced.
pub(crate) fn measure(folders: &Folders) -> Outcome<Option<Vec<Row>>> {
    let Some(corpus) = Corpus::read(&folders.data)? else { return Ok(None) };
    let mut rows = Vec::new();
    for (change, one_in, recall) in CHANGES {
        for (size, words, times) in SIZES {
            let mut hits = Hits::default();
            for time in 0..times {
                let texts = Texts::make(&corpus, words, one_in, &mut Random::new(time));
                hits += judge(&texts, folders.misses);
            }
            let row = |metric, ours| Row::new(format!("copies {change} {size}"), metric, ours);
            // 1.00 in two places for exact copies.
            let precision = if one_in.is_none() { 0.995 } else { 0.95 };
            rows.push(row("recall", hits.recall()).goal(recall));
            rows.push(row("precision", hits.precision()).goal(precision));
        }
    }
    Ok(Some(rows))
}

/// Agreements inside of copied words, and whether they are told to be in the same
/// words; in the texts of the first size, one word in six replaced.
pub(super) fn agreements(folders: &Folders) -> Outcome<Option<Hits>> {
    let Some(corpus) = Corpus::read(&folders.data)? else { return Ok(None) };
    let (_, words, times) = SIZES[0];
    let mut hits = Hits::default();
    for time in 0..times {
        let texts = Texts::make(&corpus, words, Some(6), &mut Random::new(time));
        let pair = pair(&compared(&texts.a.text, &texts.b.text));
        let copied =
            |finding: &Finding| texts.a.is_copied(finding.a.span) && texts.b.is_copied(finding.b.span);
        agreements::judge(&pair, WordingOf::Same, &copied, &mut hits);
    }
    Ok(Some(hits))
}

/// The words of both texts that stand in a shared passage without being marked
/// as changed in it, against those that are copied.
fn judge(texts: &Texts, misses: bool) -> Hits {
    let pair = pair(&compared(&texts.a.text, &texts.b.text));
    let mut hits = count(&texts.a, &same(&pair, |passage| passage.a, |edit| edit.a));
    let found = same(&pair, |passage| passage.b, |edit| edit.b);
    hits += count(&texts.b, &found);
    if misses {
        texts.b.print_misses(&found);
    }
    hits
}

/// One side of a passage.
struct Same {
    /// Where it stands.
    passage: Span,
    /// The changed words in it.
    changed: Vec<Span>,
}

/// One side of every passage.
fn same(pair: &Pair, side: impl Fn(&Passage) -> Span, changed: impl Fn(&Edit) -> Option<Span>) -> Vec<Same> {
    let is_change = |edit: &&Edit| !matches!(edit.kind, EditKind::Same | EditKind::Moved);
    let of_passage = |passage: &Passage| Same {
        passage: side(passage),
        changed: passage.edits.iter().filter(is_change).filter_map(&changed).collect(),
    };
    pair.passages.iter().map(of_passage).collect()
}

fn count(text: &Text, same: &[Same]) -> Hits {
    let mut hits = Hits::default();
    let found = text.found(same);
    for (word, found) in text.words.iter().zip(found) {
        hits.right += usize::from(word.copied && found);
        hits.wrong += usize::from(!word.copied && found);
        hits.missed += usize::from(word.copied && !found);
    }
    hits
}
