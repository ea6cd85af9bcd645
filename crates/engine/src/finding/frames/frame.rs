//! One side of a link as words with marks.

use super::WINDOW;
use crate::claim::stance::{self, Family, Mark, Mention, Word};
use crate::finding::linked::Side;
use crate::report::{Claim, ClaimValue, SentenceId};
use crate::span::Span;

/// Words of a side that are read; more are a table.
const MOST: usize = 240;

/// A denial stands so many words before what it denies, at most.
const DENIAL: usize = 3;

/// The words and marks of one side.
pub(in crate::finding) struct Frame<'l> {
    /// The words of all its sentences.
    pub(in crate::finding) words: Vec<Word<'l>>,
    /// The marks, by place.
    pub(in crate::finding) mentions: Vec<Mention>,
    /// For each word its counterpart on the other side.
    pub(in crate::finding) other: Vec<Option<usize>>,
    /// Whether each word has a capital letter.
    pub(in crate::finding) capitals: Vec<bool>,
    /// For each sentence the index of its first word.
    pub(super) sentences: Vec<(usize, SentenceId)>,
}

/// Whether a word stands in a name.
fn is_name(claims: &[Claim], word: Span) -> bool {
    claims.iter().any(|claim| matches!(claim.value, ClaimValue::Name(_)) && claim.span.contains(word))
}

impl<'l> Frame<'l> {
    /// One side; `None` when it is not in English.
    pub(super) fn of(side: &Side<'l>) -> Option<Self> {
        let analysis = side.analysis;
        if !analysis.article.is_english() {
            return None;
        }
        let mut frame = Self {
            words: Vec::new(),
            mentions: Vec::new(),
            other: Vec::new(),
            capitals: Vec::new(),
            sentences: Vec::new(),
        };
        let mut clause = 0;
        for id in side.sentences {
            let from = frame.words.len();
            let tokens = analysis.sentence(id.index());
            let (words, mut mentions) =
                stance::read(&tokens[..tokens.len().min(MOST.saturating_sub(from))], &mut clause);
            // "Will Harper", a name, tells no plan.
            mentions.retain(|mention| !is_name(analysis.claims(*id), words[mention.start].token.span));
            frame.sentences.push((from, *id));
            frame.words.extend(words);
            frame.mentions.extend(mentions.into_iter().map(|mention| Mention {
                start: mention.start + from,
                end: mention.end + from,
                head: mention.head + from,
                ..mention
            }));
        }
        frame.other = vec![None; frame.words.len()];
        let capital = |word: &Word<'_>| {
            word.token.span.of(&analysis.article.text).chars().next().is_some_and(char::is_uppercase)
        };
        frame.capitals = frame.words.iter().map(capital).collect();
        let scheduled: Vec<usize> = (0..frame.words.len()).filter(|at| frame.is_scheduled(*at)).collect();
        frame.mentions.extend(scheduled.into_iter().map(|at| Mention {
            mark: Mark::Planned,
            start: at,
            end: at,
            head: at,
        }));
        Some(frame)
    }

    /// The words around one, itself included, of its sentence.
    pub(in crate::finding) fn around(&self, at: usize) -> impl Iterator<Item = usize> {
        let (start, end) = self.sentence(at);
        start.max(at.saturating_sub(WINDOW))..end.min(at + WINDOW + 1)
    }

    /// The words without a counterpart.
    pub(in crate::finding) fn open(&self) -> impl Iterator<Item = usize> {
        (0..self.words.len()).filter(|at| self.other[*at].is_none() && self.words[*at].token.is_word())
    }

    /// How many content words around one stand around `there` of the other too.
    pub(in crate::finding) fn echoes(&self, at: usize, other: &Frame<'_>, there: usize) -> usize {
        self.around(at)
            .filter(|near| *near != at && self.words[*near].content)
            .filter(|near| {
                other.around(there).any(|far| far != there && other.words[far].key == self.words[*near].key)
            })
            .count()
    }

    /// The words of the sentence that holds a word.
    pub(in crate::finding) fn sentence(&self, at: usize) -> (usize, usize) {
        let next = self.sentences.partition_point(|(first, _)| *first <= at);
        let start = next.checked_sub(1).and_then(|n| self.sentences.get(n)).map_or(0, |(first, _)| *first);
        (start, self.sentences.get(next).map_or(self.words.len(), |(first, _)| *first))
    }

    /// The two content words before one and the two after, in its sentence.
    pub(in crate::finding) fn nearest(&self, at: usize) -> Vec<usize> {
        let (start, end) = self.sentence(at);
        let content = |near: &usize| self.words[*near].content;
        let before = (start..at).rev().filter(content).take(2);
        before.chain((at + 1..end).filter(content).take(2)).collect()
    }

    /// Whether two words stand in one sentence.
    pub(in crate::finding) fn same_sentence(&self, one: usize, other: usize) -> bool {
        self.sentence(one) == self.sentence(other)
    }

    /// The content word before one, in its sentence.
    pub(in crate::finding) fn content_before(&self, at: usize) -> Option<usize> {
        (self.sentence(at).0..at).rev().find(|near| self.words[*near].content)
    }

    /// The content word after one, in its sentence.
    pub(in crate::finding) fn content_after(&self, at: usize) -> Option<usize> {
        (at + 1..self.sentence(at).1).find(|near| self.words[*near].content)
    }

    /// The marks that govern a word.
    pub(in crate::finding) fn marks_of(&self, head: usize) -> impl Iterator<Item = &Mention> {
        self.mentions.iter().filter(move |mention| mention.head == head)
    }

    /// Whether a mark that governs a word denies it.
    pub(in crate::finding) fn is_denied(&self, head: usize) -> bool {
        self.marks_of(head).any(|mention| mention.mark.family() == Some(Family::Polarity))
    }

    /// The denial that stands right before a word: one that governs another word counts
    /// too ("not suspected of theft").
    pub(in crate::finding) fn denial_before(&self, at: usize) -> Option<&Mention> {
        self.mentions.iter().find(|mention| {
            mention.mark.family() == Some(Family::Polarity) && mention.end <= at && at - mention.end < DENIAL
        })
    }

    /// Whether a word is an infinitive that no mark explains ("to visit").
    pub(in crate::finding) fn is_infinitive(&self, at: usize) -> bool {
        let before = (0..at).rev().take_while(|near| !self.words[*near].content && self.words[*near].helps);
        before.into_iter().any(|near| {
            &*self.words[near].token.norm == "to"
                && !self.marks_of(at).any(|mention| (mention.start..mention.end).contains(&near))
        })
    }
}
