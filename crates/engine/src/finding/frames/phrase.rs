//! Nouns with what belongs to them.

use super::Frame;
use super::closed::{DEFINITE, INDEFINITE, LIGHT, PRONOUNS, RELATIVE};
use crate::lexicon::is_function_word;

/// So many words behind a noun phrase are told of it.
const TOLD: usize = 6;

/// So many content words make a noun phrase.
const PHRASE: usize = 3;

impl Frame<'_> {
    /// The content words of the noun phrase that `head` opens: up to a helper, a
    /// form of the past or the end of its clause.
    pub(in crate::finding) fn noun_phrase(&self, head: usize) -> Vec<usize> {
        let (_, end) = self.sentence(head);
        let goes_on = |at: &usize| {
            let of_clause = self.words[*at].clause == self.words[head].clause;
            of_clause && (*at == head || !self.is_verbal(*at))
        };
        let within = (head..end).take_while(goes_on).filter(|at| self.words[*at].content);
        let phrase: Vec<usize> = within.take(PHRASE).collect();
        if self.is_light(head) { self.told_of(head, &[head]) } else { phrase }
    }

    /// The words of the clause after the noun phrase `phrase` that `head` opens,
    /// verbs of expecting and the like included: what is told of it.
    pub(in crate::finding) fn told_of(&self, head: usize, phrase: &[usize]) -> Vec<usize> {
        let (_, end) = self.sentence(head);
        let from = phrase.last().map_or(head, |last| last + 1);
        let told = |at: &usize| {
            let word = &self.words[*at];
            word.content || word.helps && !is_function_word(&word.token.norm)
        };
        (from..end).filter(told).take(TOLD).collect()
    }

    /// Whether a word is one of `words`.
    pub(in crate::finding) fn is_one(&self, at: usize, words: &[&str]) -> bool {
        self.words.get(at).is_some_and(|word| words.contains(&&*word.token.norm))
    }

    /// Whether a word belongs to the noun it stands in or before: a content word that
    /// is no verb.
    pub(in crate::finding) fn names(&self, at: usize) -> bool {
        self.words[at].content && !self.is_verbal(at)
    }

    /// Whether a noun phrase ends before a word: a helper, or a form of the past that
    /// does not stand before a noun. "Unpaid bills", but "bakers asked for more" and
    /// "bakers lost bread": of irregular forms only those in "-n" are taken for
    /// adjectives.
    pub(in crate::finding) fn is_verbal(&self, at: usize) -> bool {
        let word = &self.words[at];
        let before_noun = || self.words.get(at + 1).is_some_and(|next| next.content);
        let adjective = word.token.norm.ends_with("ed") || word.token.norm.ends_with('n');
        word.helps || word.past && !(adjective && before_noun())
    }

    /// Whether a noun says nothing by itself ("the first time").
    pub(in crate::finding) fn is_light(&self, at: usize) -> bool {
        self.is_one(at, &LIGHT)
    }

    /// Whether a word opens a noun phrase: an article or whose it is.
    pub(in crate::finding) fn opens_phrase(&self, at: usize) -> bool {
        self.is_one(at, &INDEFINITE) || self.is_one(at, &DEFINITE)
    }

    /// Whether what begins at a word is said of something named before: "it was …",
    /// "this is …".
    pub(in crate::finding) fn points_back(&self, at: usize) -> bool {
        let (start, _) = self.sentence(at);
        let opening = (start..at).find(|near| self.words[*near].token.is_word());
        opening.is_some_and(|near| self.is_one(near, &PRONOUNS) || self.is_one(near, &["this", "that"]))
            && (start..at).all(|near| !self.words[near].content)
    }

    /// Whether a figure or a period begins at a word: "two years", "the 4th of May".
    pub(in crate::finding) fn measures(&self, at: usize) -> bool {
        let word = |at: usize| self.words.get(at);
        let number = |at: usize| word(at).is_some_and(|word| word.measures);
        number(at) || word(at).is_some_and(|word| !word.content) && number(at + 1)
    }

    /// Whether a word is no noun ("Marn's defence"), and neither a noun nor what opens one
    /// follows at once, so that it is no attribute of it and does nothing to it.
    pub(in crate::finding) fn ends_phrase(&self, at: usize) -> bool {
        // Words that say together what one says hold the others.
        let named = at.checked_sub(1).is_some_and(|before| self.opening(before).is_some());
        let behind = (at + 1..self.sentence(at).1).find(|near| !self.words[*near].joined);
        !named && behind.is_none_or(|near| !self.words[near].content && !self.opens_phrase(near))
    }

    /// Where the noun phrase begins of which a word is the article or tells whose it is
    /// ("its", "Marn's"); `None` when it is neither.
    pub(in crate::finding) fn opening(&self, at: usize) -> Option<usize> {
        let owner = || self.is_one(at, &["'s"]).then(|| at.saturating_sub(1));
        if self.opens_phrase(at) { Some(at) } else { owner() }
    }

    /// Whether a word tells where something is: "in Marn".
    pub(in crate::finding) fn is_place(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_one(before, &["in", "at", "near", "from"]))
    }

    /// Whether a word that does not begin its sentence has a capital letter.
    pub(in crate::finding) fn is_capital(&self, at: usize) -> bool {
        self.capitals.get(at) == Some(&true) && self.content_before(at).is_some()
    }

    /// Whether one of some words has a capital letter.
    pub(in crate::finding) fn is_any_capital(&self, words: &[usize]) -> bool {
        words.iter().any(|at| self.capitals.get(*at) == Some(&true))
    }

    /// Whether a word opens a relative clause ("which", "that").
    pub(in crate::finding) fn opens_relative(&self, at: usize) -> bool {
        self.is_one(at, &RELATIVE)
    }

    /// Whose a noun is: "Marn" of "Marn's defence". Before a form of a verb "'s" is "is".
    pub(in crate::finding) fn owner(&self, at: usize) -> Option<usize> {
        let word = &self.words[at];
        let verb = word.past || word.helps || word.token.norm.ends_with("ing");
        let owner = at.checked_sub(2).filter(|_| !verb && self.is_one(at - 1, &["'s"]))?;
        self.words[owner].content.then_some(owner)
    }
}
