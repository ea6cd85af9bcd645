//! How an article writes its words: which it also writes small, which it
//! writes with a capital where a sentence goes on.

use std::collections::BTreeSet;

use crate::analysis::Analysis;
use crate::order;
use crate::report::{Role, Sentence};
use crate::token::Token;

/// The words of an article by the case of their first letter, in normal form.
pub(in crate::claim) struct Usage {
    /// Written without a capital somewhere.
    small: BTreeSet<Box<str>>,
    /// Written with a capital right behind a small word, outside of headings.
    proper: BTreeSet<Box<str>>,
}

impl Usage {
    /// How `analysis` writes its words. Time: n log n in its tokens.
    pub(in crate::claim) fn of(analysis: &Analysis) -> Self {
        let text = &analysis.article.text;
        let first = |token: &Token| token.span.of(text).chars().next();
        let is_small = |token: &Token| first(token).is_some_and(char::is_lowercase);
        let is_capital = |token: &Token| first(token).is_some_and(char::is_uppercase);
        let small = analysis.tokens.iter().filter(|token| is_small(token)).map(|token| token.norm.clone());
        let sentences = analysis.article.sentences.iter().zip(&analysis.sentence_tokens);
        let running = sentences.filter(|(sentence, _)| !is_heading(analysis, sentence));
        let proper = running
            .flat_map(|(_, range)| analysis.tokens[range.clone()].windows(2))
            .filter(|two| is_small(&two[0]) && is_capital(&two[1]))
            .map(|two| two[1].norm.clone());
        Self { small: order::set(small), proper: order::set(proper) }
    }

    /// Whether the article also writes the word without a capital.
    pub(super) fn is_small(&self, norm: &str) -> bool {
        self.small.contains(norm)
    }

    /// Whether the article writes the word with a capital inside of a sentence.
    pub(super) fn is_proper(&self, norm: &str) -> bool {
        self.proper.contains(norm)
    }
}

fn is_heading(analysis: &Analysis, sentence: &Sentence) -> bool {
    let block = analysis.article.blocks.get(sentence.block as usize);
    block.is_none_or(|block| matches!(block.role, Role::Headline | Role::Heading))
}
