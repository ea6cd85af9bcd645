//! Whether two words that stand for one another belong to the same statement,
//! so that a difference in how they are told is one between the articles.

use super::clause::Clause;
use super::{Frame, Frames};
use crate::claim::Grammar;
use crate::claim::stance::{Sense, sense};
use crate::lexicon::{are_grouped, bits};
use crate::span::Sides;

/// Whose word two statements are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::finding) enum Voice {
    /// Both are the article's own, or of the same people.
    Same,
    /// One is the article's own, the other is reported: of the first side or not.
    Reported {
        /// Whether the first side reports it.
        first: bool,
    },
    /// They are reported of two people.
    Other,
}

/// Whether two stems are the same, are related, or say much the same.
pub(in crate::finding) fn same_sense(one: &str, two: &str) -> bool {
    one == two || are_grouped(one, two) || sense(one, two) == Some(Sense::Alike)
}

/// From so many bits on, a predicate says by itself what it is about.
const RARE: u32 = 11;

/// From so many bits on, a word of the subject says by itself who it is.
const NAMING: u32 = 13;

/// So many content words name who says something.
const SPEAKER: usize = 4;

/// So many words around both must stand for one another, or all there are.
const SHARED: usize = 3;

impl Frames<'_> {
    /// Whether word `i` of the first and word `j` of the second side tell of the
    /// same, closely enough to show a difference without "maybe". In a near-copy
    /// they do. In reworded sentences they are the predicates of one statement, or
    /// the same is said before and after them, by the same voice. Questions state
    /// nothing.
    pub(in crate::finding) fn same_statement(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        self.near || !a.asks(i) && !b.asks(j) && (self.same_predicate(i, j) || self.same_place(i, j))
    }

    /// Whether the noun phrases that two words open name the same, and more is
    /// said alike around them, by nobody else.
    pub(in crate::finding) fn same_phrase(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let (x, y) = (a.noun_phrase(i), b.noun_phrase(j));
        let named = self.in_common(&x, &y);
        let around = self.near_by(i, j).saturating_sub(named);
        let told = self.in_common(&a.told_of(i, &x), &b.told_of(j, &y));
        named > 0
            && named + around + told >= 2
            && (told > 0 || !self.loose)
            && self.voice(i, j) != Voice::Other
            && !a.asks(i)
            && !b.asks(j)
    }

    /// Whether two words that stand behind no noun of theirs ("relations are cordial",
    /// "burns out of control") end clauses that tell of the same: two words before
    /// them or more stand for one another.
    pub(in crate::finding) fn same_complement(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let (x, y) = (a.led_by(i), b.led_by(j));
        a.ends_phrase(i)
            && b.ends_phrase(j)
            && self.in_common(&x, &y) >= 2
            && self.voice(i, j) != Voice::Other
    }

    /// Whether two nouns that say much the same are the subjects of predicates that do
    /// too: "all bakers signed", "most of the bakers have signed".
    pub(in crate::finding) fn same_subject(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let (here, there) = (a.predicates_of(i), b.predicates_of(j));
        self.stand_for(i, j)
            && here.iter().any(|m| there.iter().any(|n| self.same_deed(*m, *n)))
            && self.voice(i, j) != Voice::Other
            && a.asks(i) == b.asks(j)
    }

    /// Whether two predicates say the same of what they are about, as far as both name it.
    pub(in crate::finding) fn same_deed(&self, m: usize, n: usize) -> bool {
        let (x, y) = (self.sides.a.clause_of(m).after, self.sides.b.clause_of(n).after);
        self.stand_for(m, n) && (x.is_empty() || y.is_empty() || self.in_common(&x, &y) > 0)
    }

    /// Whether the same is said before and after two words, by the same voice.
    /// Sentences that are only on the same matter never get there.
    fn same_place(&self, i: usize, j: usize) -> bool {
        !self.loose
            && (self.near_by(i, j) >= SHARED || self.support(i, j) == 1000)
            && self.share_argument(i, j, true)
            && self.share_argument(i, j, false)
            && self.voice(i, j) == Voice::Same
            && !self.is_of_another(&self.sides.a.clause_of(i), &self.sides.b.clause_of(j))
    }

    /// Whether one of two subjects is a pronoun and the other is told to be somebody's
    /// ("he", "his partner"), or they are two pronouns for two people.
    fn is_of_another(&self, x: &Clause, y: &Clause) -> bool {
        let Sides { a, b } = &self.sides;
        let (he, she) = (["he"], ["she"]);
        let apart = |one: &[&str], other: &[&str]| a.is_told_of(x, one) && b.is_told_of(y, other);
        x.pronoun && b.is_owned_by_pronoun(y)
            || y.pronoun && a.is_owned_by_pronoun(x)
            || apart(&he, &she)
            || apart(&she, &he)
    }

    /// Whether two words are predicates that are said of the same parties: the
    /// subject is the same or may be, so is what it is about, and together they
    /// are told by two words or, of a rare predicate, by one.
    pub(in crate::finding) fn same_predicate(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        if !a.is_predicate(i) || !b.is_predicate(j) || self.voice(i, j) == Voice::Other {
            return false;
        }
        let (x, y) = (a.clause_of(i), b.clause_of(j));
        let turned = x.passive != y.passive;
        let (before, after) = if turned { (&y.after, &y.before) } else { (&y.before, &y.after) };
        let subject = self.in_common(&x.before, before);
        let object = self.in_common(&x.after, after);
        let open = !turned
            && (x.pronoun || y.pronoun)
            && !self.is_of_another(&x, &y)
            && !x.indefinite
            && !y.indefinite;
        let subject_fits = subject > 0 || open || turned && (x.before.is_empty() || before.is_empty());
        let called = || subject > 1 && !turned && self.may_be_called(&x.after, &y.after);
        let object_fits = object > 0 || x.after.is_empty() || after.is_empty() || called();
        let particle = a.particle(i).is_some_and(|particle| b.particle(j) == Some(particle));
        // "Asked to leave", "visited Tarn": the predicate with what follows it.
        let bound =
            !turned && self.in_common(&x.after[..x.after.len().min(1)], &y.after[..y.after.len().min(1)]) > 0;
        let rare = bits(a.words[i].key).min(bits(b.words[j].key)) >= RARE;
        let named =
            x.before.iter().any(|at| bits(a.words[*at].key) >= NAMING && self.in_common(&[*at], before) > 0);
        let whole = !turned && !self.loose && self.same_parties(i, j);
        let told = [bound, particle, rare, named, whole].into_iter().filter(|told| *told).count();
        // "Brenner will leave the bank", "Brenner, second in the bank, has left": what
        // it is about may stand beside the subject.
        let beside = subject > 0 && self.near_by(i, j) >= 2;
        subject_fits && object_fits && (subject + object + told >= 2 || beside)
    }

    /// Whether one of two objects is a name and the other what it may be called by: "visited
    /// Port Marn", "visited the town".
    fn may_be_called(&self, here: &[usize], there: &[usize]) -> bool {
        let Sides { a, b } = &self.sides;
        let (Some(i), Some(j)) = (here.first(), there.first()) else { return false };
        let the = |frame: &Frame<'_>, at: usize| {
            !frame.is_capital(at) && at.checked_sub(1).is_some_and(|before| frame.is_one(before, &["the"]))
        };
        a.is_capital(*i) && the(b, *j) || the(a, *i) && b.is_capital(*j)
    }

    /// Whether two predicates are said of one subject and of nothing else: all words of the
    /// shorter subject stand for some of the other.
    pub(in crate::finding) fn same_parties(&self, i: usize, j: usize) -> bool {
        let (x, y) = (self.sides.a.clause_of(i), self.sides.b.clause_of(j));
        let fewer = x.before.len().min(y.before.len());
        x.after.is_empty() && y.after.is_empty() && fewer > 0 && self.in_common(&x.before, &y.before) >= fewer
    }

    /// Whether word `i` of the first side stands for word `j` of the second, or says much
    /// the same.
    pub(in crate::finding) fn stand_for(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        a.other[i] == Some(j) || same_sense(a.words[i].key, b.words[j].key)
    }

    /// How many words of some of the first side stand for one of some of the second.
    pub(in crate::finding) fn in_common(&self, here: &[usize], there: &[usize]) -> usize {
        let meets = |at: usize| there.iter().any(|other| self.stand_for(at, *other));
        here.iter().filter(|at| meets(**at)).count()
    }

    /// Whether one of the two content words before (or after) stands for one of
    /// the two on the same side of the other word. Where a sentence has none there
    /// ("nobody was hurt"), nothing speaks against it.
    fn share_argument(&self, i: usize, j: usize, before: bool) -> bool {
        let Sides { a, b } = &self.sides;
        let beside = |frame: &Frame<'_>, head: usize| {
            let mut near = frame.nearest(head);
            near.retain(|at| (*at < head) == before);
            near
        };
        let (here, there) = (beside(a, i), beside(b, j));
        here.is_empty()
            || there.is_empty()
            || here.iter().any(|at| a.other[*at].is_some_and(|other| there.contains(&other)))
    }

    /// Whose word two words are: that of the articles themselves or of somebody
    /// who is named alike, of one of both, or of two people.
    pub(in crate::finding) fn voice(&self, i: usize, j: usize) -> Voice {
        let Sides { a, b } = &self.sides;
        match (a.verb_of_saying(i), b.verb_of_saying(j)) {
            (None, None) => Voice::Same,
            (Some(m), Some(n)) if self.in_common(&a.who_says(m), &b.who_says(n)) > 0 => Voice::Same,
            (Some(_), Some(_)) => Voice::Other,
            (said, _) => Voice::Reported { first: said.is_some() },
        }
    }
}

impl Frame<'_> {
    /// The first verb of saying in the sentence of a word, other than the word.
    pub(in crate::finding) fn verb_of_saying(&self, head: usize) -> Option<usize> {
        let (start, end) = self.sentence(head);
        (start..end).find(|at| *at != head && self.is_speech(*at))
    }

    /// Whether a word is a verb of saying.
    pub(in crate::finding) fn is_speech(&self, at: usize) -> bool {
        Grammar::of(None).is_some_and(|grammar| grammar.said.holds(&self.words[at].token.norm))
    }

    /// The content words nearest before a verb of saying in its clause, or where it
    /// begins one ("…, said the mayor") those after.
    pub(in crate::finding) fn who_says(&self, verb: usize) -> Vec<usize> {
        let (start, end) = self.sentence(verb);
        let of_clause = |at: &usize| self.words[*at].clause == self.words[verb].clause;
        let content = |at: &usize| self.words[*at].content;
        let before: Vec<usize> =
            (start..verb).rev().take_while(of_clause).filter(content).take(SPEAKER).collect();
        // "Ada Brenner, who leads the guild, said".
        let relative = (start..verb).find(|at| self.opens_relative(*at));
        if let Some(relative) = relative.filter(|_| before.is_empty()) {
            (start..relative).rev().filter(content).take(SPEAKER).collect()
        } else if before.is_empty() {
            (verb + 1..end).take_while(of_clause).filter(content).take(SPEAKER).collect()
        } else {
            before
        }
    }

    /// Whether a word is asked and not stated: its sentence is a question, or "whether"
    /// opens its clause ("whether to" says that it is not settled, which is a mark). What
    /// "should" be is no more stated: it is wished for, or expected.
    pub(in crate::finding) fn asks(&self, head: usize) -> bool {
        let (start, end) = self.sentence(head);
        let asked = |at: &usize| {
            self.is_one(*at, &["whether"]) && !self.is_one(at + 1, &["to"]) || self.is_one(*at, &["should"])
        };
        let of_clause = |at: &usize| self.words[*at].clause == self.words[head].clause;
        (start..end).any(|at| self.is_one(at, &["?"]))
            || (start..head).rev().take_while(of_clause).any(|at| asked(&at))
    }
}
