//! What stands before and after a predicate in its clause: its parties.
//!
//! No parser: the subject of an English verb stands before it in its clause,
//! or, where the clause has none, in the one before (of a relative clause: at
//! its end), and what the verb is about stands after it.

use super::Frame;
use super::closed::{BE, GENERIC, INDEFINITE, OTHER, PRONOUNS, RELATIVE};

/// So many content words of a side are its parties.
const MOST: usize = 6;

/// A predicate and its parties, as indices of words.
pub(in crate::finding) struct Clause {
    /// Content words of the subject.
    pub(in crate::finding) before: Vec<usize>,
    /// Content words of what it is about.
    pub(in crate::finding) after: Vec<usize>,
    /// Whether the subject is what it is done to.
    pub(in crate::finding) passive: bool,
    /// The word right before the predicate and its helpers.
    pub(in crate::finding) subject: Option<usize>,
    /// Whether the subject is a pronoun, so that it may be anybody.
    pub(in crate::finding) pronoun: bool,
    /// Whether the subject is nobody in particular ("a farmer who …").
    pub(in crate::finding) indefinite: bool,
}

impl Frame<'_> {
    /// The clause of the predicate at `head`. Linear in its sentence.
    pub(in crate::finding) fn clause_of(&self, head: usize) -> Clause {
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
        let pronoun = before_group.into_iter().chain(opening).any(|at| self.is_one(at, &PRONOUNS))
            // "The man", "the company": somebody named before.
            || before_group.is_some_and(|at| {
                self.is_one(at, &GENERIC) && at.checked_sub(1).is_some_and(|the| self.is_one(the, &["the"]))
            });
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
        // "Flew in by helicopter" says how, "was sold by the mayor" who.
        let manner = |at: &usize| !passive && self.is_one(*at, &["by"]);
        let behind = (head + 1..end).take_while(|at| self.words[*at].clause == number && !manner(at));
        let after = self.parties(behind);
        Clause { before, after, passive, subject: before_group, pronoun, indefinite }
    }

    /// Whether the subject is one of some pronouns.
    pub(super) fn is_told_of(&self, clause: &Clause, pronouns: &[&str]) -> bool {
        clause.subject.is_some_and(|at| self.is_one(at, pronouns))
    }

    /// Whether the subject is told to be somebody's ("his partner").
    pub(super) fn is_owned_by_pronoun(&self, clause: &Clause) -> bool {
        let owner = |at: usize| self.is_one(at, &["his", "her", "their", "its", "my", "our"]);
        clause.before.last().is_some_and(|at| at.checked_sub(1).is_some_and(owner))
    }

    /// Where the helpers and adverbs before a predicate begin.
    pub(in crate::finding) fn group_start(&self, head: usize, first: usize) -> usize {
        let helps = |at: &usize| {
            let word = &self.words[*at];
            word.helps || word.token.norm.len() > 4 && word.token.norm.ends_with("ly")
        };
        (first..head).rev().take_while(helps).last().unwrap_or(head)
    }

    /// The first content words along a way through the sentence that are no figures,
    /// days or periods: "for four years" names no party.
    fn parties(&self, way: impl Iterator<Item = usize>) -> Vec<usize> {
        let party = |at: &usize| {
            let word = &self.words[*at];
            word.content && !word.measures && !self.is_speech(*at)
        };
        way.filter(party).take(MOST).collect()
    }

    /// The content words before one in its clause.
    pub(in crate::finding) fn led_by(&self, at: usize) -> Vec<usize> {
        let (start, _) = self.sentence(at);
        let before = (start..at).rev().take_while(|near| self.words[*near].clause == self.words[at].clause);
        before.filter(|near| self.words[*near].content && !self.words[*near].measures).collect()
    }
}
