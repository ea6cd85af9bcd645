//! From sentences to tokens with normal forms, and units over them.
//!
//! A token is a word, number or sign by Unicode rules (UAX 29), cut further
//! where the rules keep together what must be compared apart: "China's" is
//! "China" and "'s", "11km" is "11" and "km", "Jong-un" is "Jong", "-", "un".
//! A [`Unit`] joins tokens again for diff and display.
//!
//! Every token has two keys. Its *norm* keeps diacritics and is what wording
//! compares; its *stem* is cut to the root where a stemmer covers the language
//! and has its diacritics folded, so that "Vučić" and "Vucic" have one stem.

mod norm;
mod split;
mod stem;
mod unit;

use std::ops::Range;

use crate::report::{Article, TokenView, UnitView};
use crate::span::Span;

pub(crate) use norm::{is_ignored, normalise, primary};
pub(crate) use split::is_spaceless;
pub(crate) use unit::calendar::is_zone;

/// A word, number or symbol by Unicode rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it stands.
    pub(crate) span: Span,
    /// Its normal form, by which wording is compared: lower case, width and
    /// compatibility forms unified (NFKC), quotation marks and dashes unified,
    /// soft hyphens and zero-width characters gone, digits without grouping.
    /// Diacritics are kept.
    pub(crate) norm: Box<str>,
    /// What it is matched by: the stem where a stemmer covers the language,
    /// else the norm, in both cases with diacritics folded. In scripts without
    /// spaces the character with the one after it.
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
        self.kind != TokenKind::Symbol && &*self.norm != "'s"
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
    /// Its tokens, as indices into the article's tokens; they lie in one sentence.
    pub(crate) tokens: Range<usize>,
    /// Where it stands.
    pub(crate) span: Span,
}

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitKind {
    /// "$35,000,000", "95%", "60 km/h".
    Amount,
    /// "October 17, 2023", "2025-08-28".
    Date,
    /// "10:30 p.m.", "16.42 BST".
    Time,
    /// "U.S.", "Dr.".
    Abbreviation,
    /// "Jong-un", "AT&T", an address of the web.
    Compound,
    /// "China's".
    Possessive,
}

impl UnitKind {
    /// The name in the report.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Amount => "amount",
            Self::Date => "date",
            Self::Time => "time",
            Self::Abbreviation => "abbreviation",
            Self::Compound => "compound",
            Self::Possessive => "possessive",
        }
    }
}

impl Unit {
    pub(crate) fn view(&self) -> UnitView {
        UnitView { kind: self.kind.name().to_owned(), span: self.span }
    }
}

/// An article's tokens.
pub(crate) struct Tokenised {
    /// All tokens in order.
    pub(crate) tokens: Vec<Token>,
    /// Units over them, in order, not overlapping.
    pub(crate) units: Vec<Unit>,
    /// For each sentence its tokens.
    pub(crate) by_sentence: Vec<Range<usize>>,
}

/// The tokens of all sentences and the units over them. Linear in the text.
pub(crate) fn tokenise(article: &Article) -> Tokenised {
    let language = article.language.as_deref().unwrap_or_default();
    let stemmer = stem::Stemmer::of(language);
    let mut tokens = Vec::new();
    let mut by_sentence = Vec::with_capacity(article.sentences.len());
    let mut units = Vec::new();
    for sentence in &article.sentences {
        let first = tokens.len();
        let words = sentence.span.of(&article.text);
        let base = sentence.span.start as usize;
        for piece in split::pieces(words, language) {
            let part = &words[piece.clone()];
            let norm = norm::of_token(part, language);
            if norm.is_empty() {
                continue;
            }
            let kind = kind_of(&norm);
            let stem = stemmer.stem(&norm, kind);
            let span = Span::new(base + piece.start, base + piece.end);
            tokens.push(Token { span, norm: norm.into(), stem, kind });
        }
        stem::pair_up(&mut tokens[first..]);
        by_sentence.push(first..tokens.len());
        unit::find(&article.text, &mut tokens, first, language, &mut units);
    }
    Tokenised { tokens, units, by_sentence }
}

/// What the word with the normal form `norm` is matched by, in `language` (BCP 47).
pub(crate) fn stem_of(norm: &str, language: &str) -> Box<str> {
    stem::Stemmer::of(language).stem(norm, kind_of(norm))
}

/// What a token with this normal form is.
fn kind_of(norm: &str) -> TokenKind {
    let mut kind = TokenKind::Symbol;
    for c in norm.chars() {
        if c.is_numeric() {
            return if kind == TokenKind::Word { TokenKind::Word } else { TokenKind::Number };
        }
        if c.is_alphabetic() {
            kind = TokenKind::Word;
        }
    }
    kind
}
