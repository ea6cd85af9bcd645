//! How alike the surroundings of two claims are.

use crate::claim::Grammar;
use crate::order;
use crate::span::{Permille, Span};
use crate::token::Token;

/// How many tokens to each side are the surroundings.
const WINDOW: usize = 8;

/// The words around a claim.
pub(super) struct Context<'t> {
    /// Tokens before it, the nearest first.
    before: Vec<&'t Token>,
    /// Tokens after it, the nearest first.
    after: Vec<&'t Token>,
    /// Stems of the content words on both sides, sorted, each once.
    words: Vec<&'t str>,
}

impl<'t> Context<'t> {
    /// The surroundings of `span` among the tokens of its sentence.
    pub(super) fn of(tokens: &'t [Token], span: Span, grammar: &Grammar) -> Self {
        let start = tokens.partition_point(|token| token.span.end <= span.start);
        let end = tokens.partition_point(|token| token.span.start < span.end);
        let before: Vec<&Token> = tokens[..start].iter().rev().take(WINDOW).collect();
        let after: Vec<&Token> = tokens[end.max(start)..].iter().take(WINDOW).collect();
        let content = |token: &&&Token| token.is_word() && !grammar.stops.holds(&token.norm);
        let words = order::distinct(before.iter().chain(&after).filter(content).map(|token| &*token.stem));
        Self { before, after, words }
    }

    /// The share of content words in common, of those of the poorer side.
    pub(super) fn shared(&self, other: &Self) -> Permille {
        let common = self.words.iter().filter(|word| other.words.binary_search(word).is_ok()).count();
        let fewer = self.words.len().min(other.words.len());
        Permille::ratio(common as u64, fewer.max(2) as u64)
    }

    /// How many of the nearest four neighbours are the same words in the same
    /// places: two before, two after. Where a text begins or ends on both
    /// sides counts as the same.
    pub(super) fn slot(&self, other: &Self) -> usize {
        same(&self.before, &other.before) + same(&self.after, &other.after)
    }
}

fn same(x: &[&Token], y: &[&Token]) -> usize {
    (0..2).take_while(|at| x.get(*at).map(|token| &token.norm) == y.get(*at).map(|token| &token.norm)).count()
}
