//! What is a predicate, as far as its form and place tell, and what its form says.

use super::Frame;
use super::closed::{BE, OBJECTS, PARTICLES, PRONOUNS};
use crate::claim::Grammar;
use crate::claim::stance::Mark;
use crate::lexicon::is_function_word;

/// Verbs whose present form tells a plan when a day stands with it, as stems: such as
/// are rarely a noun in the plural.
const SCHEDULED: [&str; 10] =
    ["appear", "arriv", "begin", "come", "depart", "fli", "go", "meet", "open", "travel"];

impl Frame<'_> {
    /// Whether a word is a predicate, as far as its form tells: a helper, a mark or
    /// a form of the past makes it one, or an ending "-s" right behind its subject.
    /// "To" and a bare "-ing" do not.
    pub(in crate::finding) fn is_predicate(&self, head: usize) -> bool {
        let start = self.sentence(head).0;
        let group = self.group_start(head, start);
        let norm = &*self.words[head].token.norm;
        // "Stopped short of selling".
        let refused = self.marks_of(head).any(|mention| mention.mark == Mark::Refused && mention.end == head);
        let gerund = norm.ends_with("ing") && !refused && !(group..head).any(|at| self.is_one(at, &BE));
        // "Marn's defence" is no "Marn is defending".
        let verb_form = self.words[head].past || norm.ends_with("ing");
        let helped = (group..head).any(|at| self.words[at].helps && (verb_form || !self.is_one(at, &["'s"])));
        let subject = group.checked_sub(1).filter(|at| *at >= start);
        // "The council supports the mill", not "the flood gates".
        let goes_on = self.words.get(head + 1).is_some_and(|word| word.token.is_word());
        // Nor "would raise costs".
        let verb = |at: usize| self.words[at].past || at > start && self.words[at - 1].helps;
        let is_subject = |at: usize| self.words[at].content && !verb(at) || self.is_one(at, &PRONOUNS);
        let present = norm.ends_with('s') && goes_on && subject.is_some_and(is_subject);
        !self.is_infinitive(head) && !gerund && (helped || self.words[head].past || present)
    }

    /// The predicate of which the noun at `head` is the subject: the first behind its
    /// noun phrase in its clause.
    pub(in crate::finding) fn predicate_of(&self, head: usize) -> Option<usize> {
        self.predicates_of(head).first().copied()
    }

    /// All predicates behind the noun phrase at `head` in its clause: of "bakers asked by the
    /// paper expected rain" the second is said of the bakers.
    pub(in crate::finding) fn predicates_of(&self, head: usize) -> Vec<usize> {
        let (_, end) = self.sentence(head);
        let from = self.noun_phrase(head).last().map_or(head, |last| last + 1);
        let within = (from..end).take_while(|at| self.words[*at].clause == self.words[head].clause);
        let named = |at: &usize| !is_function_word(&self.words[*at].token.norm);
        within.into_iter().filter(named).filter(|at| self.is_predicate(*at)).collect()
    }

    /// Whether a word tells of what happened: a form of the past, or one with
    /// "have", and no infinitive.
    pub(in crate::finding) fn is_done(&self, head: usize) -> bool {
        let group = self.group_start(head, self.sentence(head).0);
        let perfect = (group..head).any(|at| self.is_one(at, &["has", "have", "had", "'ve"]));
        // "They want them extended".
        let wanted = head.checked_sub(1).is_some_and(|before| self.is_one(before, &OBJECTS));
        // "Built-in".
        let compound = self.is_one(head + 1, &["-"]);
        (self.words[head].past && !wanted || perfect) && !compound && !self.is_infinitive(head)
    }

    /// The months and years in the clause of a word.
    pub(in crate::finding) fn periods(&self, at: usize) -> Vec<&str> {
        let (start, end) = self.sentence(at);
        let clause = |near: &usize| self.words[*near].clause == self.words[at].clause;
        let norms = (start..end).filter(clause).map(|near| &*self.words[near].token.norm);
        let year = |norm: &str| {
            norm.len() == 4 && norm.starts_with(['1', '2']) && norm.bytes().all(|b| b.is_ascii_digit())
        };
        norms
            .filter(|norm| year(norm) || Grammar::of(None).is_some_and(|grammar| grammar.months.holds(norm)))
            .collect()
    }

    /// Whether the clauses of two words name days, months or years, and none in common.
    pub(in crate::finding) fn is_at_another_time(&self, at: usize, other: &Frame<'_>, there: usize) -> bool {
        let times = |frame: &Frame<'_>, at: usize| {
            let (start, end) = frame.sentence(at);
            let within = (start..end).filter(|near| frame.words[*near].clause == frame.words[at].clause);
            let day = |norm: &str| {
                Grammar::of(None)
                    .is_some_and(|grammar| grammar.weekdays.holds(norm) || grammar.near_days.holds(norm))
            };
            let days = within.map(|near| frame.words[near].token.norm.to_string()).filter(|norm| day(norm));
            let mut times: Vec<String> = days.collect();
            times.extend(frame.periods(at).into_iter().map(str::to_owned));
            times
        };
        let (one, two) = (times(self, at), times(other, there));
        !one.is_empty() && !two.is_empty() && !one.iter().any(|time| two.contains(time))
    }

    /// Whether "again" or "too" stands in the clause of a word.
    pub(in crate::finding) fn is_repeated(&self, at: usize) -> bool {
        let (start, end) = self.sentence(at);
        let clause = |near: &usize| self.words[*near].clause == self.words[at].clause;
        (start..end).filter(clause).any(|near| self.is_one(near, &["again", "too"]))
    }

    /// Whether a word in the present form stands with a day that is ahead: "she comes
    /// to Marn on Thursday" tells a plan.
    pub(in crate::finding) fn is_scheduled(&self, head: usize) -> bool {
        let word = &self.words[head];
        let present =
            word.token.norm.ends_with('s') && SCHEDULED.contains(&word.key) && self.is_predicate(head);
        let day = |at: &usize| {
            let norm = &self.words[*at].token.norm;
            Grammar::of(None).is_some_and(|grammar| {
                grammar.weekdays.holds(norm) || grammar.near_days.get(norm).is_some_and(|day| *day > 0)
            })
        };
        let (_, end) = self.sentence(head);
        present && (head + 1..end).take_while(|at| self.words[*at].clause == word.clause).any(|at| day(&at))
    }

    /// The particle that makes one verb with the word at `head`, if one follows.
    pub(in crate::finding) fn particle(&self, head: usize) -> Option<&str> {
        let next = self.words.get(head + 1).map(|word| &*word.token.norm)?;
        PARTICLES.contains(&next).then_some(next)
    }

    /// Whether a word is a form of "be".
    pub(in crate::finding) fn is_be(&self, at: usize) -> bool {
        self.is_one(at, &BE)
    }

    /// Whether a verb stands before a word in its clause.
    pub(in crate::finding) fn follows_verb(&self, at: usize) -> bool {
        self.verb_before(at).is_some()
    }

    /// The verb before a word in its clause.
    pub(in crate::finding) fn verb_before(&self, at: usize) -> Option<usize> {
        let (start, _) = self.sentence(at);
        let of_clause = |near: &usize| self.words[*near].clause == self.words[at].clause;
        (start..at).rev().take_while(of_clause).find(|near| self.is_verbal(*near))
    }
}
