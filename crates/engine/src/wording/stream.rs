//! An article as the sequence of its words.

use std::ops::Range;

use crate::analysis::Analysis;
use crate::lexicon::{Lexicon, WordId, is_function_word};
use crate::span::Span;

/// Stands where something is set aside: equal to no word, so no run goes over it.
pub(crate) const BREAK: WordId = WordId::MAX;

/// The compared words of an article in order, by number.
#[derive(Debug)]
pub(crate) struct Stream {
    /// Numbers of the words, [`BREAK`] where sentences are set aside.
    pub(crate) words: Vec<WordId>,
    spans: Vec<Span>,
}

impl Stream {
    /// The stream of `analysis`; `lexicon` holds its normal forms.
    pub(crate) fn new(analysis: &Analysis, lexicon: &Lexicon<'_>) -> Self {
        let (mut words, mut spans) = (Vec::new(), Vec::new());
        for (range, aside) in analysis.sentence_tokens.iter().zip(&analysis.aside) {
            if *aside {
                words.push(BREAK);
                spans.push(Span::default());
                continue;
            }
            for token in analysis.tokens[range.clone()].iter().filter(|token| token.is_word()) {
                words.push(lexicon.id(&token.norm).unwrap_or(BREAK));
                spans.push(token.span);
            }
        }
        Self { words, spans }
    }

    /// How many words it has.
    pub(crate) fn count(&self) -> usize {
        self.words.iter().filter(|word| **word != BREAK).count()
    }

    /// Where the words `range` stand in the text; `range` is not empty.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.spans[range.start].join(self.spans[range.end - 1])
    }

    /// What the words `range` weigh together.
    pub(crate) fn weight(&self, range: Range<usize>, weights: &[u64]) -> u64 {
        self.words[range].iter().map(|word| weights[*word as usize]).sum()
    }
}

/// The weight of each word of `lexicon`.
pub(crate) fn weights(lexicon: &Lexicon<'_>) -> Vec<u64> {
    lexicon.words().iter().map(|word| if is_function_word(word) { 1 } else { 4 }).collect()
}
