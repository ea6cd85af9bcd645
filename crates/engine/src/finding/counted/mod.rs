//! What an amount is an amount of, as far as its sentence tells.

mod reading;

use self::reading::{Turn, fate, head, is_crowd, kind, part, per, stuff, turn};
use super::context::Context;
use super::draft::span_with_counted;
use super::linked::tokens_in;
use crate::claim::Grammar;
use crate::lexicon::{are_related, common_start};
use crate::report::{Amount, Claim};
use crate::span::Span;
use crate::token::Token;

/// Stems with so many letters in common at their start are of one family.
const FAMILY: usize = 5;
/// The same for a noun and the verb of those counted, whose roots change more
/// ("abstain", "abstention").
const VERB_FAMILY: usize = 4;
/// How many words behind what is counted its verb may end ("have reported").
const VERB: usize = 3;
/// The class of words for anybody; those of some people begin with it.
const PERSON: &str = "person";

/// What an amount counts or measures.
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own that is asked apart")]
pub(super) struct Counted<'l> {
    /// Kind of its unit; `None` for a bare count.
    pub(super) kind: Option<&'l str>,
    /// The noun.
    head: Option<&'l Token>,
    /// Whether `head` is sure to be the noun, and no verb that follows.
    noun: bool,
    /// Class of the noun ("aircraft" for planes).
    class: Option<&'l str>,
    /// Whether it names people.
    person: bool,
    /// The word right behind the noun, by which it may be called elsewhere
    /// ("three members abstained", "three abstentions").
    verb: Option<&'l Token>,
    /// What a weight, volume or sum is of ("tons of grain").
    stuff: Vec<&'l Token>,
    /// What happened to those counted.
    fate: Option<&'l str>,
    /// What it is of a change.
    turn: Option<Turn>,
    /// The period that it is told of ("a week").
    pub(super) per: Option<&'l str>,
    /// Whether it counts some of those named before it ("19 of them").
    pub(super) part: bool,
    /// Whether it is the time between two events ("two days after").
    pub(super) parts: bool,
    /// The words of the amount, what it counts, and their fate when it follows.
    pub(super) words: Span,
    /// The words around.
    pub(super) context: Context<'l>,
}

impl<'l> Counted<'l> {
    /// What the amount of `claim` counts, by the tokens of its sentence.
    pub(super) fn of(tokens: &'l [Token], claim: &Claim, amount: &'l Amount, grammar: &'l Grammar) -> Self {
        let named = amount.of.as_ref().map(|of| tokens_in(tokens, of.span)).unwrap_or_default();
        let part = part(tokens, claim, grammar).filter(|_| amount.of.is_none() && amount.unit.is_none());
        let head = head(named, grammar).or(part.map(|(noun, _)| noun));
        let class = match (&amount.of, part) {
            (Some(of), _) => grammar.class(&of.text),
            (None, part) => part.and_then(|(noun, _)| grammar.class(&noun.norm)),
        };
        let whole = part.map_or(span_with_counted(claim), |(_, words)| words);
        let fate = if amount.unit.is_none() { fate(tokens, named, whole, grammar) } else { None };
        let ordinal = amount.unit.as_deref() == Some("ordinal");
        let end = tokens.partition_point(|token| token.span.start < whole.end);
        let after = tokens.get(end..).unwrap_or_default().iter();
        let verb =
            after.take(VERB).find(|word| !grammar.stops.holds(&word.norm)).filter(|word| word.is_word());
        let crowd = head.is_none() && amount.unit.is_none() && is_crowd(tokens, whole, grammar);
        let class = if crowd { Some(PERSON) } else { class };
        let noun = |head: &Token| ordinal || class.is_some() || grammar.is_plural(&head.norm);
        let kind = kind(claim, amount, grammar);
        Self {
            kind,
            stuff: kind.map(|kind| stuff(tokens, claim, kind, grammar)).unwrap_or_default(),
            head,
            noun: head.is_some_and(noun),
            class,
            verb: verb.filter(|_| head.is_some()),
            person: class.is_some_and(|class| class.starts_with(PERSON))
                || head.is_some_and(|head| grammar.names_people(&head.norm)),
            fate: fate.map(|(fate, _)| fate),
            turn: turn(tokens, whole, grammar),
            per: per(tokens, end, grammar),
            part: part.is_some(),
            parts: kind == Some("time")
                && tokens.get(end).is_some_and(|word| grammar.between.holds(&word.norm)),
            words: fate.and_then(|(_, told)| told).map_or(whole, |told| whole.join(told)),
            context: Context::of(tokens, whole, grammar),
        }
    }

    /// How sure it is that two amounts count the same: 0 to 450; `None` when
    /// they name different things.
    pub(super) fn alike(&self, other: &Self) -> Option<u32> {
        let turns = [self.turn, other.turn].map(|turn| turn.unwrap_or(Turn::By));
        if self.kind != other.kind || turns == [Turn::From, Turn::To] || turns == [Turn::To, Turn::From] {
            return None;
        }
        if self.fate.is_some() && other.fate.is_some() {
            return (self.fate == other.fate).then_some(450);
        }
        let anybody = [self, other].iter().any(|one| one.class == Some(PERSON));
        match (self.head, other.head) {
            (Some(m), Some(n)) if m.stem == n.stem => Some(450),
            (Some(m), Some(n)) if is_verb_of(self, n) || is_verb_of(other, m) => Some(400),
            (None, Some(_)) | (Some(_), None) if self.person && other.person => Some(240),
            (Some(_), Some(_)) if self.class.is_some() && self.class == other.class => Some(400),
            (Some(_), Some(_)) if anybody && self.person && other.person => Some(240),
            (Some(m), Some(n)) if are_family(m, n) => Some(200),
            (Some(_), Some(_)) if self.noun && other.noun => None,
            _ => match self.kind {
                Some("percent") if self.head.is_some() && other.head.is_some() => Some(150),
                Some("percent") => Some(250),
                Some(_) => Some(300),
                None if self.head.is_none() && other.head.is_none() => Some(200),
                None => Some(150),
            },
        }
    }

    /// Whether both say what they are of, and it is not the same.
    pub(super) fn is_of_other_stuff(&self, other: &Self) -> bool {
        let same = |m: &Token, n: &Token| m.stem == n.stem || are_related(&m.stem, &n.stem);
        let meets = |m: &&Token| other.stuff.iter().any(|n| same(m, n));
        !self.stuff.is_empty() && !other.stuff.is_empty() && !self.stuff.iter().any(meets)
    }

    /// Whether both tell of the same fate ("killed").
    pub(super) fn shares_fate(&self, other: &Self) -> bool {
        self.fate.is_some() && self.fate == other.fate
    }

    /// Whether both name what they count, by the same noun.
    pub(super) fn counts_same(&self, other: &Self) -> bool {
        matches!((self.head, other.head), (Some(m), Some(n)) if m.stem == n.stem)
    }

    /// Whether it does not say what it counts.
    pub(super) const fn is_bare(&self) -> bool {
        self.head.is_none() && self.kind.is_none()
    }

    /// Whether nothing is said of a change.
    pub(super) const fn is_steady(&self) -> bool {
        self.turn.is_none()
    }

    /// Whether it is the size of a change.
    pub(super) fn is_change(&self) -> bool {
        self.turn == Some(Turn::By)
    }

    /// Whether it is what something was before a change.
    pub(super) fn is_outset(&self) -> bool {
        self.turn == Some(Turn::From)
    }

    /// Whether it is what something becomes.
    pub(super) fn is_outcome(&self) -> bool {
        self.turn == Some(Turn::To)
    }

    /// Whether one is the size of a change and the other its outcome.
    pub(super) fn turns_otherwise(&self, other: &Self) -> bool {
        self.turn.is_some() && other.turn.is_some() && self.turn != other.turn
    }

    /// Whether more than the unit says that two amounts, as `alike` as given,
    /// are of one thing: what they count, the words around, or, of sums of
    /// money and lengths, that they are `close`.
    pub(super) fn is_told_like(&self, other: &Self, alike: Option<u32>, close: bool) -> bool {
        let (one, two) = (&self.context, &other.context);
        let context = one.slot(two) >= 2 || one.shared(two).get() >= 250;
        // "The first time" is said of anything.
        if self.kind == Some("ordinal") && !close {
            return one.is_anchored(two) && one.shared(two).get() >= 400;
        }
        match alike {
            Some(..=199) | None => context && self.kind.is_none(),
            // Shares and durations are told of many things in one sentence.
            Some(200..=300) if matches!(self.kind, Some("percent" | "time" | "age")) => {
                context || self.turns_alike(other)
            }
            Some(200..=300) => context || one.is_anchored(two) || close,
            Some(_) => true,
        }
    }

    /// Whether both are the old value, the new one or the size of a change.
    pub(super) fn turns_alike(&self, other: &Self) -> bool {
        self.turn.is_some() && self.turn == other.turn
    }
}

/// Whether a word names those counted by what they do.
fn is_verb_of(counted: &Counted<'_>, noun: &Token) -> bool {
    counted.verb.is_some_and(|verb| common_start(&verb.stem, &noun.stem) >= VERB_FAMILY)
}

/// Whether two words begin alike ("abstained", "abstentions").
fn are_family(m: &Token, n: &Token) -> bool {
    common_start(&m.stem, &n.stem) >= FAMILY
}
