//! What one article quotes and the other tells without quotation marks.

use std::ops::Range;

use similar::DiffOp;

use super::REWORDED;
use super::entry::{Entry, place, words_of};
use crate::diff::script;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::lexicon::is_function_word;
use crate::report::{FindingKind, SentenceId};
use crate::span::Span;

/// A run of so many words is no chance, when as many as [`TELLING`] say something.
const RUN: usize = 5;
const TELLING: usize = 3;
/// So many words are no chance wherever they are cut off; fewer have to be half
/// of the quotation.
const LONG: usize = 8;
/// A whole quotation of so many words, when two say something.
const WHOLE: usize = 3;

/// Where the other article tells the words of a quotation.
struct Told {
    /// Of the words of the quotation, those that it tells.
    run: Range<usize>,
    sentence: SentenceId,
    span: Span,
}

/// The findings on quotations, those of each side that the other does not
/// quote, whose words the other tells without quoting them.
pub(super) fn find(linked: &Linked<'_>, a: &[&Entry<'_>], b: &[&Entry<'_>]) -> Vec<Draft> {
    if linked.link.strength < REWORDED {
        return Vec::new();
    }
    let told_by = |entry: &Entry<'_>, side: &Side<'_>| {
        let told = told(entry, side)?;
        let here = Words { sentence: told.sentence, span: told.span, claim: None };
        Some((words(entry, &told), here, told.run.len()))
    };
    let in_b = a.iter().filter_map(|x| told_by(x, &linked.sides.b));
    let in_a = b.iter().filter_map(|y| told_by(y, &linked.sides.a));
    in_b.chain(in_a.map(|(quoted, told, len)| (told, quoted, len)))
        .map(|(a, b, len)| {
            let mut draft = Draft::of_words(linked.link, FindingKind::Quote, a, b);
            draft.rule = "quote.indirect";
            draft.weigh(u32::try_from(len).unwrap_or(0).min(10) * 50);
            draft
        })
        .collect()
}

/// The words of a quotation that are told.
fn words(entry: &Entry<'_>, told: &Told) -> Words {
    let whole = told.run.len() == entry.words.len();
    let span = if whole { entry.claim.span } else { place(&entry.words[told.run.clone()], entry.claim.span) };
    Words { sentence: entry.claim.sentence, span, claim: Some(entry.claim.id) }
}

/// The longest run of a quotation's words that a side tells outside of its own
/// quotations; `None` when it is too short to mean anything.
fn told(entry: &Entry<'_>, side: &Side<'_>) -> Option<Told> {
    let runs = side.sentences.iter().filter_map(|id| {
        let (tokens, norms) = words_of(side, *id);
        let ops = script::of_words(entry.norms.iter().map(|norm| &**norm), norms.iter().map(|norm| &**norm));
        let equal = ops.into_iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
        let free = equal.filter(|op| {
            tokens[op.new_range()].iter().all(|token| !side.analysis.is_quoted(*id, token.span))
        });
        let longest =
            free.max_by_key(|op| (op.old_range().len(), std::cmp::Reverse(op.old_range().start)))?;
        let span = place(&tokens[longest.new_range()], Span::default());
        Some(Told { run: longest.old_range(), sentence: *id, span })
    });
    let best = runs.max_by_key(|told| (told.run.len(), std::cmp::Reverse(told.sentence)))?;
    let telling = entry.norms[best.run.clone()].iter().filter(|norm| !is_function_word(norm)).count();
    let whole = best.run.len() == entry.norms.len() && best.run.len() >= WHOLE && telling > 1;
    let part = best.run.len() >= LONG || best.run.len() * 2 >= entry.norms.len();
    let text = &side.analysis.article.text;
    // Capitals only: the title of a work or of a body.
    let is_title = best.span.of(text).split_whitespace().all(|word| {
        is_function_word(&word.to_lowercase()) || !word.chars().any(char::is_alphabetic) || starts_large(word)
    });
    let enough = whole || part && best.run.len() >= RUN && telling >= TELLING;
    (enough && !is_title).then_some(best)
}

/// Whether the first letter of a word is a capital.
fn starts_large(word: &str) -> bool {
    word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase)
}
