//! An article as the sequence of its words.

use std::ops::Range;

use crate::analysis::Analysis;
use crate::fixed::ONE;
use crate::lexicon::{Lexicon, WordId, surprise};
use crate::span::Span;

/// Stands where something is set aside: equal to no word, so no run goes over it.
pub(crate) const BREAK: WordId = WordId::MAX;

/// The compared words of an article in order, by number.
#[derive(Debug)]
pub(crate) struct Stream {
    /// Numbers of the words, [`BREAK`] where sentences are set aside.
    pub(crate) words: Vec<WordId>,
    /// Whether a word begins its sentence.
    pub(crate) first: Vec<bool>,
    /// For each word its token in the article.
    pub(crate) tokens: Vec<usize>,
    spans: Vec<Span>,
}

impl Stream {
    /// The stream of `analysis`; `lexicon` holds its normal forms.
    pub(crate) fn new(analysis: &Analysis, lexicon: &Lexicon<'_>) -> Self {
        let mut stream = Self { words: Vec::new(), first: Vec::new(), tokens: Vec::new(), spans: Vec::new() };
        for (range, aside) in analysis.sentence_tokens.iter().zip(&analysis.aside) {
            if *aside {
                stream.push(BREAK, true, range.start, Span::default());
                continue;
            }
            let mut first = true;
            for at in range.clone().filter(|at| analysis.tokens[*at].is_word()) {
                let token = &analysis.tokens[at];
                stream.push(lexicon.id(&token.norm).unwrap_or(BREAK), first, at, token.span);
                first = false;
            }
        }
        stream
    }

    fn push(&mut self, word: WordId, first: bool, token: usize, span: Span) {
        self.words.push(word);
        self.first.push(first);
        self.tokens.push(token);
        self.spans.push(span);
    }

    /// How many words it has.
    pub(crate) fn count(&self) -> usize {
        self.words.iter().filter(|word| **word != BREAK).count()
    }

    /// Where the words `range` stand in the text; `range` is not empty.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.spans[range.start].join(self.spans[range.end - 1])
    }

    /// Whether a sentence begins at `at`, or the article ends there.
    pub(crate) fn begins(&self, at: usize) -> bool {
        self.first.get(at).copied().unwrap_or(true)
    }
}

/// What each word of a lexicon tells, in fixed point bits above [`COMMON`].
#[derive(Debug)]
pub(crate) struct Weights(Vec<i64>);

/// Words that tell no more bits than this (one word in 64) weigh nothing.
const COMMON: i64 = 6 * ONE;

/// No word weighs more bits than this, however rare.
const MOST: i64 = 8 * ONE;

impl Weights {
    /// The weights of the words of `lexicon`, which are those of `a` and `b`.
    pub(crate) fn new(lexicon: &Lexicon<'_>, a: (&Analysis, &Stream), b: (&Analysis, &Stream)) -> Self {
        let mut counts = vec![0u64; lexicon.len()];
        let mut stems = vec![""; lexicon.len()];
        for (analysis, stream) in [a, b] {
            for (word, token) in stream.words.iter().zip(&stream.tokens) {
                if *word != BREAK {
                    counts[*word as usize] += 1;
                    stems[*word as usize] = &analysis.tokens[*token].stem;
                }
            }
        }
        let all = counts.iter().sum();
        let weigh = |(stem, count): (&&str, &u64)| (surprise(stem, *count, all) - COMMON).clamp(0, MOST);
        Self(stems.iter().zip(&counts).map(weigh).collect())
    }

    /// The weight of `word`; 0 for [`BREAK`].
    pub(crate) fn of(&self, word: WordId) -> i64 {
        self.0.get(word as usize).copied().unwrap_or(0)
    }
}
