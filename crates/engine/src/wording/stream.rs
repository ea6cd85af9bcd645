//! An article as the sequence of its words.

use std::ops::Range;

use crate::analysis::Analysis;
use crate::fixed::ONE;
use crate::lexicon::{Lexicon, WordId, surprise};
use crate::order;
use crate::span::Span;

/// Stands where something is set aside: equal to no word, so no run goes over it.
pub(crate) const BREAK: WordId = WordId::MAX;

/// That both sides begin or end a sentence of so many words at the same place
/// tells something.
const SENTENCE: usize = 4;

/// The compared words of an article in order, by number.
#[derive(Debug)]
pub(crate) struct Stream {
    /// Numbers of the words, [`BREAK`] where sentences are set aside.
    pub(crate) words: Vec<WordId>,
    /// Whether a sentence of at least [`SENTENCE`] words begins, or the one
    /// before ended, at a word.
    first: Vec<bool>,
    /// First words of all sentences.
    starts: Vec<usize>,
    /// For each word its token in the article.
    pub(crate) tokens: Vec<usize>,
    spans: Vec<Span>,
}

impl Stream {
    /// The stream of `analysis`; `lexicon` holds its normal forms.
    pub(crate) fn new(analysis: &Analysis, lexicon: &Lexicon<'_>) -> Self {
        let mut stream = Self {
            words: Vec::new(),
            first: Vec::new(),
            starts: Vec::new(),
            tokens: Vec::new(),
            spans: Vec::new(),
        };
        let mut before = true;
        for (range, aside) in analysis.sentence_tokens.iter().zip(&analysis.aside) {
            stream.starts.push(stream.words.len());
            if *aside {
                stream.push(BREAK, true, range.start, Span::default());
                continue;
            }
            let words: Vec<usize> = range.clone().filter(|at| analysis.tokens[*at].is_word()).collect();
            let long = words.len() >= SENTENCE;
            let mut first = long || before;
            for at in words {
                let token = &analysis.tokens[at];
                stream.push(lexicon.id(&token.norm).unwrap_or(BREAK), first, at, token.span);
                first = false;
            }
            before = long;
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

    /// The sentence that holds word `at`.
    pub(crate) fn sentence(&self, at: usize) -> Range<usize> {
        let next = self.starts.partition_point(|start| *start <= at);
        let start = next.checked_sub(1).map_or(0, |own| self.starts[own]);
        start..self.starts.get(next).copied().unwrap_or(self.words.len())
    }

    /// Where the words `range` stand in the text; `range` is not empty.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.spans[range.start].join(self.spans[range.end - 1])
    }

    /// Each word, once for every word that follows it somewhere.
    fn followed(&self) -> impl Iterator<Item = WordId> {
        let next = self.words.iter().skip(1).chain([&BREAK]);
        let pairs = self.words.iter().copied().zip(next.copied()).filter(|(word, _)| *word != BREAK);
        order::distinct(pairs).into_iter().map(|(word, _)| word)
    }

    /// Whether a sentence begins or ends at `at`, or the article ends there.
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
    ///
    /// A word counts once in each article for every other word that follows
    /// it: a name that is everywhere counts often, a passage that is repeated
    /// does not make its words common (continuation counts, after Kneser and
    /// Ney 1995).
    pub(crate) fn new(lexicon: &Lexicon<'_>, a: (&Analysis, &Stream), b: (&Analysis, &Stream)) -> Self {
        let mut counts = vec![0u64; lexicon.len()];
        let mut stems = vec![""; lexicon.len()];
        for (analysis, stream) in [a, b] {
            for (word, token) in stream.words.iter().zip(&stream.tokens) {
                if *word != BREAK {
                    stems[*word as usize] = &analysis.tokens[*token].stem;
                }
            }
            for word in stream.followed() {
                counts[word as usize] += 1;
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
