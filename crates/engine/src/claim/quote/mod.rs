//! Quotations as claims: the words and who said them.

mod marks;
mod resolve;
mod speaker;

pub(super) use resolve::resolve;

use std::ops::Range;

use super::grammar::Grammar;
use super::lexeme::Lexeme;
use crate::report::{Article, Quote};
use crate::span::Span;

/// Fewer words than this are speech only with a speaker beside them.
const SPEECH: usize = 4;

/// The part of a quotation that stands in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// With its marks, as far as they stand in the sentence.
    pub(super) span: Span,
    /// The words and their speaker.
    pub(super) quote: Quote,
}

/// The quotations of each block of the article: with and without marks.
pub(super) struct Quotations(Vec<marks::Quoted>);

impl Quotations {
    /// All quotations of an article. Linear.
    pub(super) fn of(article: &Article) -> Self {
        let blocks = &article.blocks;
        let next_begins =
            |at: usize| blocks.get(at + 1).is_some_and(|next| marks::begins(&article.text, next.span));
        let all =
            (0..blocks.len()).flat_map(|at| marks::find(&article.text, blocks[at].span, next_begins(at)));
        Self(all.collect())
    }

    /// What is quoted in one sentence, in order.
    pub(super) fn in_sentence(
        &self,
        text: &str,
        sentence: Span,
        lexemes: &[Lexeme<'_>],
        grammar: Option<&Grammar>,
    ) -> Vec<Said> {
        let first = self.0.partition_point(|quoted| quoted.outer.end <= sentence.start);
        self.0[first..]
            .iter()
            .take_while(|quoted| quoted.outer.start < sentence.end)
            .filter_map(|quoted| said(text, sentence, quoted, lexemes, grammar))
            .collect()
    }
}

fn said(
    text: &str,
    sentence: Span,
    quoted: &marks::Quoted,
    lexemes: &[Lexeme<'_>],
    grammar: Option<&Grammar>,
) -> Option<Said> {
    let cut = |span: Span| Span { start: span.start.max(sentence.start), end: span.end.min(sentence.end) };
    let (span, inner) = (cut(quoted.outer), cut(quoted.inner));
    let words = inner.of(text).trim().trim_end_matches([',', ';']).trim_end();
    let start = lexemes.partition_point(|lexeme| lexeme.span.end <= span.start);
    let end = lexemes.partition_point(|lexeme| lexeme.span.start < span.end);
    let place = |range: Range<usize>| {
        let (first, last) = (lexemes.get(range.start)?, lexemes.get(range.end.checked_sub(1)?)?);
        Some(first.span.join(last.span))
    };
    let speaker = grammar.and_then(|grammar| speaker::find(lexemes, &(start..end), grammar)).and_then(place);
    let pronoun = || grammar.and_then(|grammar| speaker::pronoun(lexemes, &(start..end), grammar));
    let count = words.split_whitespace().count();
    let speech = count >= SPEECH || count >= 2 && speaker.is_some();
    speech.then(|| Said {
        span,
        quote: Quote {
            speaker: speaker.map(|span| span.of(text).to_owned()),
            // A pronoun is a place without a name, until it is resolved.
            speaker_span: speaker.or_else(|| pronoun().and_then(|at| place(at..at + 1))),
            words: words.to_owned(),
        },
    })
}
