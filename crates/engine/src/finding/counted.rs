//! What an amount is an amount of, as far as its sentence tells.

use super::context::Context;
use super::draft::span_with_counted;
use super::linked::tokens_in;
use crate::claim::{Grammar, unit};
use crate::lexicon::{are_related, common_start};
use crate::report::{Amount, Claim};
use crate::span::Span;
use crate::token::Token;

/// How many words after what is counted may tell its fate ("people were killed").
const AFTER: usize = 4;
/// How many words before the amount may tell it ("killing at least three").
const BEFORE: usize = 2;
/// Stems with so many letters in common at their start are of one family.
const FAMILY: usize = 5;
/// The same for a noun and the verb of those counted, whose roots change more
/// ("abstain", "abstention").
const VERB_FAMILY: usize = 4;
/// How many words before an amount may say that something changes.
const CHANGES: usize = 14;
/// How many words behind what is counted its verb may end ("have reported").
const VERB: usize = 3;
/// The class of words for anybody; those of some people begin with it.
const PERSON: &str = "person";

/// What an amount is of something that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// What it was.
    From,
    /// What it becomes.
    To,
    /// The difference.
    By,
}

/// What an amount counts or measures.
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
    stuff: Option<&'l Token>,
    /// What happened to those counted.
    fate: Option<&'l str>,
    /// What it is of a change.
    turn: Option<Turn>,
    /// The period that it is told of ("a week").
    pub(super) per: Option<&'l str>,
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
        let head = head(named, grammar);
        let class = amount.of.as_ref().and_then(|of| grammar.class(&of.text));
        let whole = span_with_counted(claim);
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
            stuff: kind.and_then(|kind| stuff(tokens, claim, kind, grammar)),
            head,
            noun: head.is_some_and(noun),
            class,
            verb: verb.filter(|_| head.is_some()),
            person: class.is_some_and(|class| class.starts_with(PERSON))
                || head.is_some_and(|head| grammar.names_people(&head.norm)),
            fate: fate.map(|(fate, _)| fate),
            turn: turn(tokens, whole, grammar),
            per: per(tokens, end, grammar),
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
        matches!((self.stuff, other.stuff), (Some(m), Some(n)) if m.stem != n.stem && !are_related(&m.stem, &n.stem))
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

/// The period of a rate whose amount ends before the token at `end`: "a week",
/// "per year".
fn per<'g>(tokens: &[Token], end: usize, grammar: &'g Grammar) -> Option<&'g str> {
    let [lead, period] = tokens.get(end..end + 2)? else { return None };
    let is_rate = grammar.articles.holds(&lead.norm) || grammar.rates.holds(&lead.norm);
    grammar.periods.get(&period.norm).filter(|_| is_rate).map(|unit| &**unit)
}

/// What an amount at `whole` is of a change: "rose by", "rose to", "up from".
fn turn(tokens: &[Token], whole: Span, grammar: &Grammar) -> Option<Turn> {
    let start = tokens.partition_point(|token| token.span.end <= whole.start);
    let (mut lead, mut before) = tokens.get(..start)?.split_last()?;
    if grammar.definite.holds(&lead.norm) {
        (lead, before) = before.split_last()?;
    }
    let changes = before.iter().rev().take(CHANGES).any(|token| grammar.changes.holds(&token.norm));
    if !changes {
        None
    } else if grammar.range_alone.holds(&lead.norm) {
        Some(Turn::To)
    } else if grammar.change_by.holds(&lead.norm) {
        Some(Turn::By)
    } else {
        grammar.range_open.holds(&lead.norm).then_some(Turn::From)
    }
}

/// The kind of the unit: ages are no durations.
fn kind<'l>(claim: &Claim, amount: &'l Amount, grammar: &Grammar) -> Option<&'l str> {
    let unit = amount.unit.as_deref()?;
    Some(if grammar.is_age(&claim.text, unit) { "age" } else { unit::kind(unit) })
}

/// What an amount of a unit of `kind` is of, when that is said right behind it.
/// Of stretches and durations the noun says little: a "mile of track" is one
/// "of line".
fn stuff<'t>(tokens: &'t [Token], claim: &Claim, kind: &str, grammar: &Grammar) -> Option<&'t Token> {
    let end = tokens.partition_point(|token| token.span.start < claim.span.end);
    let (of, behind) = tokens.get(end..)?.split_first()?;
    let other = matches!(kind, "percent" | "time" | "age" | "length" | "ordinal");
    let mut named =
        behind.iter().take(2).filter(|token| token.is_word() && !grammar.stops.holds(&token.norm));
    named.next().filter(|_| !other && grammar.share_joints.holds(&of.norm))
}

/// Whether a word names those counted by what they do.
fn is_verb_of(counted: &Counted<'_>, noun: &Token) -> bool {
    counted.verb.is_some_and(|verb| common_start(&verb.stem, &noun.stem) >= VERB_FAMILY)
}

/// Whether "a crowd of" stands before an amount at `whole`.
fn is_crowd(tokens: &[Token], whole: Span, grammar: &Grammar) -> bool {
    let start = tokens.partition_point(|token| token.span.end <= whole.start);
    let before = |back: usize| start.checked_sub(back).and_then(|at| tokens.get(at));
    before(1).is_some_and(|of| grammar.share_joints.holds(&of.norm))
        && before(2).is_some_and(|noun| grammar.collectives.holds(&noun.norm))
}

/// Whether two words begin alike ("abstained", "abstentions").
fn are_family(m: &Token, n: &Token) -> bool {
    common_start(&m.stem, &n.stem) >= FAMILY
}

/// The word that names what is counted: the last before an "of", else the last.
fn head<'t>(named: &'t [Token], grammar: &Grammar) -> Option<&'t Token> {
    let end = named.iter().position(|token| grammar.share_joints.holds(&token.norm)).unwrap_or(named.len());
    named[..end].iter().rev().find(|token| token.is_word())
}

/// What the sentence says of those counted: in the noun itself or in the words
/// right after it, and where; or right before the amount.
fn fate<'g>(
    tokens: &[Token],
    named: &[Token],
    whole: Span,
    grammar: &'g Grammar,
) -> Option<(&'g str, Option<Span>)> {
    let start = tokens.partition_point(|token| token.span.end <= whole.start);
    let end = tokens.partition_point(|token| token.span.start < whole.end);
    let known = |token: &Token| grammar.fates.get(&token.norm).map(|fate| (&**fate, Some(token.span)));
    let after = tokens
        .get(end..)?
        .iter()
        .take(AFTER)
        .take_while(|token| token.is_word() && !grammar.joints.holds(&token.norm));
    let before = tokens.get(..start)?.iter().rev().take(BEFORE).take_while(|token| token.is_word());
    named
        .iter()
        .chain(after)
        .find_map(known)
        .or_else(|| before.into_iter().find_map(known).map(|(fate, _)| (fate, None)))
}
