//! What stands before and after a predicate in its clause: its parties.
//!
//! No parser: the subject of an English verb stands before it in its clause,
//! or, where the clause has none, in the one before (of a relative clause: at
//! its end), and what the verb is about stands after it.

use super::frames::Frame;
use crate::lexicon::is_function_word;

/// So many content words of a side are its parties.
const MOST: usize = 6;

/// So many content words make a noun phrase.
const PHRASE: usize = 3;

/// Nouns that say nothing by themselves: what follows names it ("the first time
/// that …").
const LIGHT: [&str; 3] = ["time", "occasion", "opportunity"];

/// Forms of "be": with a participle they exchange subject and object.
const BE: [&str; 8] = ["am", "are", "be", "been", "being", "is", "was", "were"];

/// Helpers after which a participle is none of what is done to the subject.
const OTHER: [&str; 6] = ["have", "has", "had", "having", "to", "of"];

/// Words that stand for somebody named elsewhere.
const PRONOUNS: [&str; 9] = ["he", "she", "it", "they", "i", "we", "you", "him", "them"];

/// Words that open a relative clause.
const RELATIVE: [&str; 4] = ["who", "which", "that", "whom"];

/// Words of direction that make one verb with the word before ("rule out").
const PARTICLES: [&str; 10] = ["out", "up", "down", "off", "over", "on", "in", "away", "back", "aside"];

/// Words that open a noun phrase on nobody in particular.
const INDEFINITE: [&str; 8] = ["a", "an", "any", "every", "no", "some", "anyone", "another"];

/// A predicate and its parties, as indices of words.
pub(super) struct Clause {
    /// Content words of the subject.
    pub(super) before: Vec<usize>,
    /// Content words of what it is about.
    pub(super) after: Vec<usize>,
    /// Whether the subject is what it is done to.
    pub(super) passive: bool,
    /// Whether the subject is a pronoun, so that it may be anybody.
    pub(super) pronoun: bool,
    /// Whether the subject is nobody in particular ("a farmer who …").
    pub(super) indefinite: bool,
}

impl Frame<'_> {
    /// The clause of the predicate at `head`. Linear in its sentence.
    pub(super) fn clause_of(&self, head: usize) -> Clause {
        let (start, end) = self.sentence(head);
        let number = self.words[head].clause;
        let first = (start..=head).rev().take_while(|at| self.words[*at].clause == number).last();
        let first = first.unwrap_or(head);
        let group = self.group_start(head, first);
        let last = (group..head).rev().find(|at| self.is_one(*at, &BE) || self.is_one(*at, &OTHER));
        let passive = self.words[head].past && last.is_some_and(|at| self.is_one(at, &BE));
        let before_group = group.checked_sub(1).filter(|at| *at >= first);
        // "He came to the mill and asked": the subject opens the clause.
        let joined = before_group.is_some_and(|at| self.is_one(at, &["and", "or"]));
        let opening = (first..group).find(|at| self.words[*at].token.is_word()).filter(|_| joined);
        let pronoun = before_group.into_iter().chain(opening).any(|at| self.is_one(at, &PRONOUNS));
        let mut before = self.parties((first..group).rev());
        let relative = self.is_one(first, &RELATIVE);
        if before.is_empty() && !pronoun {
            before = self.parties((start..first).rev());
            before.truncate(2);
            if !relative {
                // "Ada Brenner, who had come from Lund, sang": what opens the sentence.
                before.extend(self.parties(start..first).into_iter().take(MOST));
            }
        }
        let subject = before.last().copied().unwrap_or(group);
        let indefinite = !passive && (start..=subject).rev().take(3).any(|at| self.is_one(at, &INDEFINITE));
        let after = self.parties((head + 1..end).take_while(|at| self.words[*at].clause == number));
        Clause { before, after, passive, pronoun, indefinite }
    }

    /// Where the helpers and adverbs before a predicate begin.
    fn group_start(&self, head: usize, first: usize) -> usize {
        let helps = |at: &usize| {
            let word = &self.words[*at];
            word.helps || word.token.norm.len() > 4 && word.token.norm.ends_with("ly")
        };
        (first..head).rev().take_while(helps).last().unwrap_or(head)
    }

    /// The first content words along a way through the sentence.
    fn parties(&self, way: impl Iterator<Item = usize>) -> Vec<usize> {
        way.filter(|at| self.words[*at].content && !self.is_speech(*at)).take(MOST).collect()
    }

    /// The content words of the noun phrase that `head` opens: up to a helper, a
    /// form of the past or the end of its clause.
    pub(super) fn noun_phrase(&self, head: usize) -> Vec<usize> {
        let (_, end) = self.sentence(head);
        let goes_on = |at: &usize| {
            let word = &self.words[*at];
            // "Unpaid bills", but "bakers asked for more".
            let adjective = self.words.get(at + 1).is_some_and(|next| next.content);
            word.clause == self.words[head].clause && !word.helps && (*at == head || !word.past || adjective)
        };
        let within = (head..end).take_while(goes_on).filter(|at| self.words[*at].content);
        let phrase: Vec<usize> = within.take(PHRASE).collect();
        if self.is_one(head, &LIGHT) { self.told_of(head, &[head]) } else { phrase }
    }

    /// The words of the clause after the noun phrase `phrase` that `head` opens,
    /// verbs of expecting and the like included: what is told of it.
    pub(super) fn told_of(&self, head: usize, phrase: &[usize]) -> Vec<usize> {
        let (_, end) = self.sentence(head);
        let from = phrase.last().map_or(head, |last| last + 1);
        let told = |at: &usize| {
            let word = &self.words[*at];
            word.content || word.helps && !is_function_word(&word.token.norm)
        };
        (from..end).filter(told).take(MOST).collect()
    }

    /// Whether a word is one of `words`.
    pub(super) fn is_one(&self, at: usize, words: &[&str]) -> bool {
        self.words.get(at).is_some_and(|word| words.contains(&&*word.token.norm))
    }

    /// The particle that makes one verb with the word at `head`, if one follows.
    pub(super) fn particle(&self, head: usize) -> Option<&str> {
        let next = self.words.get(head + 1).map(|word| &*word.token.norm)?;
        PARTICLES.contains(&next).then_some(next)
    }

    /// Whether a word is a predicate, as far as its form tells: a helper, a mark or
    /// a form of the past makes it one, or an ending "-s" right behind its subject.
    /// "To" and a bare "-ing" do not.
    pub(super) fn is_predicate(&self, head: usize) -> bool {
        let start = self.sentence(head).0;
        let group = self.group_start(head, start);
        let norm = &*self.words[head].token.norm;
        let gerund = norm.ends_with("ing") && !(group..head).any(|at| self.is_one(at, &BE));
        let helped = (group..head).any(|at| self.words[at].helps);
        let subject = group.checked_sub(1).filter(|at| *at >= start);
        // "The council supports the mill", not "the flood gates".
        let goes_on = self.words.get(head + 1).is_some_and(|word| word.token.is_word());
        // Nor "would raise costs".
        let verb = |at: usize| self.words[at].past || at > start && self.words[at - 1].helps;
        let is_subject = |at: usize| self.words[at].content && !verb(at) || self.is_one(at, &PRONOUNS);
        let present = norm.ends_with('s') && goes_on && subject.is_some_and(is_subject);
        !self.is_infinitive(head) && !gerund && (helped || self.words[head].past || present)
    }

    /// Whether a word tells of what happened: a form of the past, or one with
    /// "have", and no infinitive.
    pub(super) fn is_done(&self, head: usize) -> bool {
        let group = self.group_start(head, self.sentence(head).0);
        let perfect = (group..head).any(|at| self.is_one(at, &["has", "have", "had", "'ve"]));
        (self.words[head].past || perfect) && !self.is_infinitive(head)
    }
}
