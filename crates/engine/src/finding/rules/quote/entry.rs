//! Quotations with their words, as they are compared.

use std::borrow::Cow;
use std::ops::Range;

use crate::analysis::Analysis;
use crate::claim::Grammar;
use crate::finding::linked::{Side, tokens_in};
use crate::report::{Claim, ClaimValue, Quote, SentenceId};
use crate::span::Span;
use crate::token::Token;

/// So many words can be a title.
const TITLE: usize = 6;
/// Longer quotations are compared by this many words.
const LONGEST: usize = 300;

/// Words that join clauses of one rank.
const JOINTS: [&str; 6] = ["and", "but", "nor", "or", "so", "yet"];

/// A quotation with its words.
pub(super) struct Entry<'l> {
    pub(super) claim: &'l Claim,
    pub(super) quote: &'l Quote,
    pub(super) words: Vec<&'l Token>,
    pub(super) norms: Vec<Cow<'l, str>>,
    grammar: Option<&'static Grammar>,
}

/// The quotation that a claim makes; `None` when it makes another claim.
pub(super) fn entry<'l>(side: &Side<'l>, claim: &'l Claim) -> Option<Entry<'l>> {
    let ClaimValue::Quote(quote) = &claim.value else { return None };
    let grammar = Grammar::of(side.analysis.article.language.as_deref());
    let (words, norms) = spoken_words(tokens_in(side.tokens(claim), claim.span), grammar);
    Some(Entry { claim, quote, words, norms, grammar })
}

/// The words of one sentence, with their forms as they are compared.
pub(super) fn words_of<'l>(side: &Side<'l>, id: SentenceId) -> (Vec<&'l Token>, Vec<Cow<'l, str>>) {
    let analysis: &'l Analysis = side.analysis;
    let grammar = Grammar::of(analysis.article.language.as_deref());
    spoken_words(analysis.sentence(id.index()), grammar)
}

/// The words that were said with their forms: two for a word that is drawn together
/// from two ("they're").
fn spoken_words<'l>(
    tokens: &'l [Token],
    grammar: Option<&'static Grammar>,
) -> (Vec<&'l Token>, Vec<Cow<'l, str>>) {
    let (mut words, mut norms) = (Vec::new(), Vec::new());
    for token in said(tokens) {
        words.push(token);
        match drawn_together(&token.norm) {
            Some((first, second)) => {
                words.push(token);
                norms.extend([first, second].map(Cow::Borrowed));
            }
            None => norms.push(spoken(token, grammar)),
        }
    }
    (words, norms)
}

/// The two words that an English one is drawn together from.
fn drawn_together(norm: &str) -> Option<(&str, &str)> {
    match norm {
        "won't" => return Some(("will", "not")),
        "can't" | "cannot" => return Some(("can", "not")),
        _ => {}
    }
    let ends =
        [("n't", "not"), ("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'m", "am"), ("'d", "would")];
    ends.into_iter().find_map(|(end, second)| Some((norm.strip_suffix(end)?, second)))
}

/// The words that were said: what stands in square brackets was put in.
fn said(tokens: &[Token]) -> Vec<&Token> {
    let mut depth = 0_u32;
    let mut words = Vec::new();
    for token in tokens {
        match &*token.norm {
            "[" => depth += 1,
            "]" => depth = depth.saturating_sub(1),
            norm if depth == 0 && (token.is_word() || norm == "&") && words.len() < LONGEST => {
                words.push(token);
            }
            _ => {}
        }
    }
    words
}

/// A word as it is spoken: "40" and "forty" are one, and so are "U.N." and
/// "UN", "Sen." and "Senator", "&" and "and".
fn spoken<'t>(token: &'t Token, grammar: Option<&'t Grammar>) -> Cow<'t, str> {
    let Some(grammar) = grammar else { return Cow::Borrowed(&*token.norm) };
    let number = grammar.small.get(&token.norm).or_else(|| grammar.tens.get(&token.norm));
    let start = |len: usize| token.norm.get(..len).filter(|start| grammar.titles.holds(start));
    match number {
        Some(number) => Cow::Owned(number.to_string()),
        None if &*token.norm == "&" => {
            grammar.joints.words().next().map_or(Cow::Borrowed("&"), Cow::Borrowed)
        }
        None if token.norm.contains('.') => Cow::Owned(token.norm.replace('.', "")),
        None if grammar.roles.holds(&token.norm) || grammar.titles.holds(&token.norm) => {
            Cow::Borrowed(start(3).or_else(|| start(4)).unwrap_or(&token.norm))
        }
        None => Cow::Borrowed(&*token.norm),
    }
}

impl Entry<'_> {
    /// Whether somebody is named as its speaker, or it is too long for a title.
    pub(super) fn is_speech(&self) -> bool {
        self.quote.speaker.is_some() || self.norms.len() > TITLE
    }

    /// Whether it leaves something out, or puts other words in, and says so.
    pub(super) fn leaves_out(&self) -> bool {
        self.quote.words.contains(['…', '['])
            || self.quote.words.contains("..")
            || self.quote.words.contains(". .")
    }

    /// Whether a word is one that speech is quoted with and without.
    pub(super) fn is_small(&self, norm: &str) -> bool {
        self.grammar.is_some_and(|grammar| grammar.small_words.holds(norm))
    }

    /// Whether its word at `at` joins clauses ("but").
    pub(super) fn is_joint(&self, at: usize) -> bool {
        self.norms.get(at).is_some_and(|norm| JOINTS.contains(&&**norm))
    }

    /// Whether its word at `at` is "the" or "a".
    pub(super) fn is_article(&self, at: usize) -> bool {
        let (Some(grammar), Some(norm)) = (self.grammar, self.norms.get(at)) else { return false };
        grammar.articles.holds(norm) || grammar.definite.holds(norm)
    }

    /// Where all its words stand in `longer`, in one run.
    pub(super) fn run_in(&self, longer: &Self) -> Option<Range<usize>> {
        let len = self.norms.len();
        let at = longer.norms.windows(len.max(1)).position(|run| *run == *self.norms)?;
        Some(at..at + len)
    }
}

/// The place from the first to the last of some words.
pub(super) fn place(words: &[&Token], whole: Span) -> Span {
    match (words.first(), words.last()) {
        (Some(first), Some(last)) => first.span.join(last.span),
        _ => whole,
    }
}
