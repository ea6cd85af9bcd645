//! From sentences to tokens with normal forms, and units over them.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::report::{Article, TokenView, UnitView};
use crate::span::Span;

/// A word, number or symbol by Unicode rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it stands.
    pub(crate) span: Span,
    /// Its normal form, by which it is compared.
    pub(crate) norm: Box<str>,
    /// Its stem; the normal form where no stemmer covers the language.
    pub(crate) stem: Box<str>,
    /// What it is.
    pub(crate) kind: TokenKind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, maybe with digits.
    Word,
    /// Digits.
    Number,
    /// Punctuation and signs.
    Symbol,
}

impl Token {
    /// Whether it counts as a word of the article.
    pub(crate) fn is_word(&self) -> bool {
        self.kind != TokenKind::Symbol
    }

    pub(crate) fn view(&self) -> TokenView {
        TokenView { span: self.span, norm: self.norm.to_string() }
    }
}

/// A span of tokens that belongs together and is never cut by diff or display.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// What it is.
    pub(crate) kind: UnitKind,
    /// Its tokens, as indices into the article's tokens.
    pub(crate) tokens: Range<usize>,
    /// Where it stands.
    pub(crate) span: Span,
}

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitKind {
    /// "$35,000,000", "95%".
    Amount,
}

impl Unit {
    pub(crate) fn view(&self) -> UnitView {
        let kind = match self.kind {
            UnitKind::Amount => "amount",
        };
        UnitView { kind: kind.to_owned(), span: self.span }
    }
}

/// An article's tokens.
pub(crate) struct Tokenised {
    /// All tokens in order.
    pub(crate) tokens: Vec<Token>,
    /// Units over them.
    pub(crate) units: Vec<Unit>,
    /// For each sentence its tokens.
    pub(crate) by_sentence: Vec<Range<usize>>,
}

/// The tokens of all sentences.
pub(crate) fn tokenise(article: &Article) -> Tokenised {
    let mut tokens = Vec::new();
    let mut by_sentence = Vec::new();
    for sentence in &article.sentences {
        let first = tokens.len();
        let base = sentence.span.start as usize;
        for (offset, part) in sentence.span.of(&article.text).split_word_bound_indices() {
            if part.trim().is_empty() {
                continue;
            }
            let norm: Box<str> = part.to_lowercase().into();
            let kind = match part.chars().next() {
                Some(c) if c.is_numeric() => TokenKind::Number,
                Some(c) if c.is_alphabetic() => TokenKind::Word,
                _ => TokenKind::Symbol,
            };
            let start = base + offset;
            tokens.push(Token { span: Span::new(start, start + part.len()), stem: norm.clone(), norm, kind });
        }
        by_sentence.push(first..tokens.len());
    }
    Tokenised { tokens, units: Vec::new(), by_sentence }
}
