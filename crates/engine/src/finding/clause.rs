//! What stands before and after a predicate in its clause: its parties.
//!
//! No parser: the subject of an English verb stands before it in its clause,
//! or, where the clause has none, in the one before (of a relative clause: at
//! its end), and what the verb is about stands after it.

use super::frames::Frame;
use crate::claim::Grammar;
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

/// Those of them that are no subject.
const OBJECTS: [&str; 5] = ["them", "him", "her", "me", "us"];

/// Words that open a relative clause.
const RELATIVE: [&str; 4] = ["who", "which", "that", "whom"];

/// Words of direction that make one verb with the word before ("rule out").
const PARTICLES: [&str; 10] = ["out", "up", "down", "off", "over", "on", "in", "away", "back", "aside"];

/// Words that open a noun phrase on nobody in particular.
const INDEFINITE: [&str; 8] = ["a", "an", "any", "every", "no", "some", "anyone", "another"];

/// Words that open a noun phrase on somebody or something in particular.
const DEFINITE: [&str; 8] = ["the", "his", "her", "its", "their", "our", "this", "that"];

/// Verbs whose present form tells a plan when a day stands with it, as stems: such as
/// are rarely a noun in the plural.
const SCHEDULED: [&str; 10] =
    ["appear", "arriv", "begin", "come", "depart", "fli", "go", "meet", "open", "travel"];

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
        // "Flew in by helicopter" says how, "was sold by the mayor" who.
        let manner = |at: &usize| !passive && self.is_one(*at, &["by"]);
        let behind = (head + 1..end).take_while(|at| self.words[*at].clause == number && !manner(at));
        let after = self.parties(behind);
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

    /// The first content words along a way through the sentence that are no figures,
    /// days or periods: "for four years" names no party.
    fn parties(&self, way: impl Iterator<Item = usize>) -> Vec<usize> {
        let party = |at: &usize| {
            let word = &self.words[*at];
            word.content && !word.measures && !self.is_speech(*at)
        };
        way.filter(party).take(MOST).collect()
    }

    /// The content words of the noun phrase that `head` opens: up to a helper, a
    /// form of the past or the end of its clause.
    pub(super) fn noun_phrase(&self, head: usize) -> Vec<usize> {
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
    pub(super) fn predicate_of(&self, head: usize) -> Option<usize> {
        let (_, end) = self.sentence(head);
        let from = self.noun_phrase(head).last().map_or(head, |last| last + 1);
        let within = (from..end).take_while(|at| self.words[*at].clause == self.words[head].clause);
        let named = |at: &usize| !is_function_word(&self.words[*at].token.norm);
        within.into_iter().filter(named).find(|at| self.is_predicate(*at))
    }

    /// Whether a word tells of what happened: a form of the past, or one with
    /// "have", and no infinitive.
    pub(super) fn is_done(&self, head: usize) -> bool {
        let group = self.group_start(head, self.sentence(head).0);
        let perfect = (group..head).any(|at| self.is_one(at, &["has", "have", "had", "'ve"]));
        // "They want them extended".
        let wanted = head.checked_sub(1).is_some_and(|before| self.is_one(before, &OBJECTS));
        (self.words[head].past && !wanted || perfect) && !self.is_infinitive(head)
    }

    /// Whether a word in the present form stands with a day that is ahead: "she comes
    /// to Marn on Thursday" tells a plan.
    pub(super) fn is_scheduled(&self, head: usize) -> bool {
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

    /// Whether a word belongs to the noun it stands in or before: a content word that
    /// is no verb.
    pub(super) fn names(&self, at: usize) -> bool {
        self.words[at].content && !self.is_verbal(at)
    }

    /// Whether a noun phrase ends before a word: a helper, or a form of the past that
    /// does not stand before a noun. "Unpaid bills", but "bakers asked for more" and
    /// "bakers lost bread": of irregular forms only those in "-n" are taken for
    /// adjectives.
    pub(super) fn is_verbal(&self, at: usize) -> bool {
        let word = &self.words[at];
        let before_noun = || self.words.get(at + 1).is_some_and(|next| next.content);
        let adjective = word.token.norm.ends_with("ed") || word.token.norm.ends_with('n');
        word.helps || word.past && !(adjective && before_noun())
    }

    /// Whether a noun says nothing by itself ("the first time").
    pub(super) fn is_light(&self, at: usize) -> bool {
        self.is_one(at, &LIGHT)
    }

    /// Whether a word opens a noun phrase: an article or whose it is.
    pub(super) fn opens_phrase(&self, at: usize) -> bool {
        self.is_one(at, &INDEFINITE) || self.is_one(at, &DEFINITE)
    }

    /// Whether what begins at a word is said of something named before: "it was …",
    /// "this is …".
    pub(super) fn points_back(&self, at: usize) -> bool {
        let (start, _) = self.sentence(at);
        let opening = (start..at).find(|near| self.words[*near].token.is_word());
        opening.is_some_and(|near| self.is_one(near, &PRONOUNS) || self.is_one(near, &["this", "that"]))
            && (start..at).all(|near| !self.words[near].content)
    }

    /// Whether a word is a form of "be".
    pub(super) fn is_be(&self, at: usize) -> bool {
        self.is_one(at, &BE)
    }

    /// Whether a figure or a period begins at a word: "two years", "the 4th of May".
    pub(super) fn measures(&self, at: usize) -> bool {
        let word = |at: usize| self.words.get(at);
        let number = |at: usize| word(at).is_some_and(|word| word.measures);
        number(at) || word(at).is_some_and(|word| !word.content) && number(at + 1)
    }

    /// Whether a verb stands before a word in its clause.
    pub(super) fn follows_verb(&self, at: usize) -> bool {
        self.verb_before(at).is_some()
    }

    /// The content words before one in its clause.
    pub(super) fn led_by(&self, at: usize) -> Vec<usize> {
        let (start, _) = self.sentence(at);
        let before = (start..at).rev().take_while(|near| self.words[*near].clause == self.words[at].clause);
        before.filter(|near| self.words[*near].content && !self.words[*near].measures).collect()
    }

    /// Whether a word is no noun ("Marn's defence"), and neither a noun nor what opens one
    /// follows at once, so that it is no attribute of it and does nothing to it.
    pub(super) fn ends_phrase(&self, at: usize) -> bool {
        // Words that say together what one says hold the others.
        let named = at.checked_sub(1).is_some_and(|before| self.opening(before).is_some());
        let behind = (at + 1..self.sentence(at).1).find(|near| !self.words[*near].joined);
        !named && behind.is_none_or(|near| !self.words[near].content && !self.opens_phrase(near))
    }

    /// Where the noun phrase begins of which a word is the article or tells whose it is
    /// ("its", "Marn's"); `None` when it is neither.
    pub(super) fn opening(&self, at: usize) -> Option<usize> {
        let owner = || self.is_one(at, &["'s"]).then(|| at.saturating_sub(1));
        if self.opens_phrase(at) { Some(at) } else { owner() }
    }

    /// The verb before a word in its clause.
    pub(super) fn verb_before(&self, at: usize) -> Option<usize> {
        let (start, _) = self.sentence(at);
        let of_clause = |near: &usize| self.words[*near].clause == self.words[at].clause;
        (start..at).rev().take_while(of_clause).find(|near| self.is_verbal(*near))
    }

    /// Whether a sentence opens with a pronoun.
    pub(super) fn points_to(&self, start: usize) -> bool {
        self.is_one(start, &PRONOUNS)
    }

    /// Whether a word that does not begin its sentence has a capital letter.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.capitals.get(at) == Some(&true) && self.content_before(at).is_some()
    }

    /// Whether a word opens a relative clause ("which", "that").
    pub(super) fn opens_relative(&self, at: usize) -> bool {
        self.is_one(at, &RELATIVE)
    }
}
