//! The words of two articles as numbers, and what each word weighs.

mod background;
mod function;
mod related;

use std::collections::HashMap;

use crate::analysis::Analysis;
use crate::order;
use crate::span::Span;
use crate::token::Token;

pub(crate) use background::{bits, surprise};
pub(crate) use function::{is_function_stem, is_function_word};
pub(crate) use related::{are_grouped, are_related, begin_alike, common_start, related};

/// Number of a word in a [`Lexicon`].
pub(crate) type WordId = u32;

/// Numbers words by their place in sorted order, so that the numbers do not
/// depend on which article comes first.
#[derive(Debug, Default)]
pub(crate) struct Lexicon<'t> {
    words: Vec<&'t str>,
    ids: HashMap<&'t str, WordId>,
}

impl<'t> Lexicon<'t> {
    /// The lexicon of `words`. Time and space linear in their number, but for
    /// the sorting of the distinct ones.
    pub(crate) fn new(words: impl Iterator<Item = &'t str>) -> Self {
        let mut ids: HashMap<&'t str, WordId> = words.map(|word| (word, 0)).collect();
        let mut words: Vec<&'t str> = ids.keys().copied().collect();
        order::sort(&mut words);
        for (word, id) in words.iter().zip(0..) {
            ids.insert(word, id);
        }
        Self { words, ids }
    }

    /// The number of `word`; `None` when the lexicon does not hold it.
    pub(crate) fn id(&self, word: &str) -> Option<WordId> {
        self.ids.get(word).copied()
    }

    /// The words of `analysis` inside of `span` as they are matched, in order,
    /// without those that the lexicon does not hold.
    pub(crate) fn words_in(&self, analysis: &Analysis, span: Span) -> Vec<WordId> {
        let tokens = &analysis.tokens;
        let first = tokens.partition_point(|token| token.span.start < span.start);
        let inside = tokens[first..].iter().take_while(|token| token.span.end <= span.end);
        inside.filter(|token| token.is_word()).filter_map(|token| self.id(&token.stem)).collect()
    }

    /// All words, sorted; the place of a word is its number.
    pub(crate) fn words(&self) -> &[&'t str] {
        &self.words
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }
}

/// The words (no symbols) of the sentences that are not set aside.
pub(crate) fn compared_words(analysis: &Analysis) -> impl Iterator<Item = &Token> {
    analysis
        .sentence_tokens
        .iter()
        .zip(&analysis.aside)
        .filter(|(_, aside)| !**aside)
        .flat_map(|(range, _)| &analysis.tokens[range.clone()])
        .filter(|token| token.is_word())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_do_not_depend_on_order() {
        let one = Lexicon::new(["ferry", "storm", "ferry", "quay"].into_iter());
        let two = Lexicon::new(["quay", "storm", "ferry"].into_iter());
        assert_eq!(one.words(), two.words());
        assert_eq!(one.len(), 3);
        assert_eq!(one.id("quay"), Some(1));
        assert_eq!(one.words()[1], "quay");
        assert_eq!(one.id("boat"), None);
    }
}
