//! What the tokens around an amount tell of what it counts.

use crate::claim::{Grammar, unit};
use crate::report::{Amount, Claim};
use crate::span::Span;
use crate::token::Token;

/// How many words after what is counted may tell its fate ("people were killed").
const AFTER: usize = 4;
/// How many words before the amount may tell it ("killing at least three").
const BEFORE: usize = 2;
/// How many words before an amount may say that something changes.
const CHANGES: usize = 14;

/// So many words before "19 of them" those may be named.
const WHOLE: usize = 8;
/// Words for those named before.
const THOSE: [&str; 3] = ["them", "which", "whom"];

/// What an amount is of something that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// What it was.
    From,
    /// What it becomes.
    To,
    /// The difference.
    By,
}

/// The period of a rate whose amount ends before the token at `end`: "a week",
/// "per year".
pub(super) fn per<'g>(tokens: &[Token], end: usize, grammar: &'g Grammar) -> Option<&'g str> {
    let [lead, period] = tokens.get(end..end + 2)? else { return None };
    let is_rate = grammar.articles.holds(&lead.norm) || grammar.rates.holds(&lead.norm);
    grammar.periods.get(&period.norm).filter(|_| is_rate).map(|unit| &**unit)
}

/// What an amount at `whole` is of a change: "rose by", "rose to", "up from".
pub(super) fn turn(tokens: &[Token], whole: Span, grammar: &Grammar) -> Option<Turn> {
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
pub(super) fn kind<'l>(claim: &Claim, amount: &'l Amount, grammar: &Grammar) -> Option<&'l str> {
    let unit = amount.unit.as_deref()?;
    Some(if grammar.is_age(&claim.text, unit) { "age" } else { unit::kind(unit) })
}

/// What an amount of a unit of `kind` is of, when that is said right behind it, as its
/// first two words ("heavy oil"). Of stretches and durations the noun says little: a
/// "mile of track" is one "of line".
pub(super) fn stuff<'t>(tokens: &'t [Token], claim: &Claim, kind: &str, grammar: &Grammar) -> Vec<&'t Token> {
    let end = tokens.partition_point(|token| token.span.start < claim.span.end);
    let Some((of, behind)) = tokens.get(end..).and_then(|behind| behind.split_first()) else {
        return Vec::new();
    };
    let other = matches!(kind, "percent" | "time" | "age" | "length" | "ordinal");
    if other || !grammar.share_joints.holds(&of.norm) {
        return Vec::new();
    }
    let says = |token: &&Token| token.is_word() && !grammar.stops.holds(&token.norm);
    // "Of the heavy oil".
    let start = usize::from(behind.first().is_some_and(|first| !says(&first)));
    behind.iter().skip(start).take_while(says).take(2).collect()
}

/// Whether "a crowd of" stands before an amount at `whole`.
pub(super) fn is_crowd(tokens: &[Token], whole: Span, grammar: &Grammar) -> bool {
    let start = tokens.partition_point(|token| token.span.end <= whole.start);
    let before = |back: usize| start.checked_sub(back).and_then(|at| tokens.get(at));
    before(1).is_some_and(|of| grammar.share_joints.holds(&of.norm))
        && before(2).is_some_and(|noun| grammar.collectives.holds(&noun.norm))
}

/// Those of whom an amount counts some, and its words with that: "20 boats, 19 of
/// them". The nearest plural before it.
pub(super) fn part<'t>(tokens: &'t [Token], claim: &Claim, grammar: &Grammar) -> Option<(&'t Token, Span)> {
    let end = tokens.partition_point(|token| token.span.start < claim.span.end);
    let [of, whom] = tokens.get(end..end + 2)? else { return None };
    let start = tokens.partition_point(|token| token.span.end <= claim.span.start);
    let points = grammar.share_joints.holds(&of.norm) && THOSE.contains(&&*whom.norm);
    let noun = tokens[..start].iter().rev().take(WHOLE).find(|token| grammar.is_plural(&token.norm))?;
    points.then(|| (noun, claim.span.join(whom.span)))
}

/// The word that names what is counted: the last before an "of", else the last.
pub(super) fn head<'t>(named: &'t [Token], grammar: &Grammar) -> Option<&'t Token> {
    let end = named.iter().position(|token| grammar.share_joints.holds(&token.norm)).unwrap_or(named.len());
    named[..end].iter().rev().find(|token| token.is_word())
}

/// What the sentence says of those counted: in the noun itself or in the words
/// right after it, and where; or right before the amount.
pub(super) fn fate<'g>(
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
