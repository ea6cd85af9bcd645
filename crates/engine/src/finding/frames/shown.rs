//! The words of a side that a finding shows.

use super::Frame;
use crate::finding::draft::Words;
use crate::span::Span;

/// So many words behind a predicate are shown with it.
const BEHIND: usize = 7;

impl Frame<'_> {
    /// The words from the helpers before `from` to the last content word that belongs to
    /// the predicate `head`, at most [`BEHIND`] words behind it.
    pub(in crate::finding) fn phrase(&self, from: usize, head: usize) -> Words {
        let (first, end) = self.sentence(head);
        let clause = self.words[head].clause;
        let mut start = from.min(head);
        while start > first
            && self.words[start - 1].helps
            && self.words[start - 1].clause == self.words[start].clause
            && self.owner(start).is_none()
        {
            start -= 1;
        }
        start = self.owner(start).unwrap_or(start);
        let mut told = false;
        let goes_on = |at: &usize| {
            // Behind "never went to the dairy school", "runs the mill" and "and sang" are
            // other predicates.
            let joint = self.is_one(*at, &["and", "or"]) || told && self.is_verbal(*at);
            let ends = self.words[*at].clause != clause || joint;
            told |= self.words[*at].content;
            !ends
        };
        let after = (head + 1..end).take_while(goes_on).take(BEHIND);
        let last = after.filter(|at| self.words[*at].content).last().unwrap_or(head).max(from);
        let joined = (last + 1..end).take_while(|at| self.words[*at].joined).count();
        // "At Wednesday's parade".
        let owned = if self.is_one(last + 1, &["'s"]) { 2 } else { 0 };
        self.words_at(start, (last + joined + owned).min(end - 1))
    }

    /// The clause of a word, as far as it goes to [`BEHIND`] words on each side.
    pub(in crate::finding) fn statement(&self, at: usize) -> Words {
        let (start, end) = self.sentence(at);
        let same = |near: &usize| {
            self.words[*near].clause == self.words[at].clause && self.words[*near].token.is_word()
        };
        let first = (start..=at).rev().take_while(same).take(BEHIND).last().unwrap_or(at);
        let last = (at..end).take_while(same).take(BEHIND).last().unwrap_or(at);
        self.words_at(first, last)
    }

    /// The words from one to the end of its clause.
    pub(in crate::finding) fn clause(&self, from: usize) -> Words {
        let same = |at: &usize| self.words[*at].clause == self.words[from].clause;
        let last = (from..self.sentence(from).1)
            .take_while(same)
            .filter(|at| self.words[*at].token.is_word())
            .last();
        self.words_at(from, last.unwrap_or(from))
    }

    /// The words from one to another, both included.
    pub(in crate::finding) fn words_at(&self, first: usize, last: usize) -> Words {
        let next = self.sentences.partition_point(|(start, _)| *start <= first);
        let sentence = next.checked_sub(1).and_then(|n| self.sentences.get(n)).map(|(_, id)| *id);
        let span = |at: usize| self.words.get(at).map_or(Span::default(), |word| word.token.span);
        Words { sentence: sentence.unwrap_or_default(), span: span(first).join(span(last)), claim: None }
    }
}
