//! Dates with what is needed to pair them.

use crate::claim::{Grammar, date_in};
use crate::finding::context::Context;
use crate::finding::linked::{Side, tokens_in};
use crate::report::{Claim, ClaimValue, Day, When};
use crate::span::Span;
use crate::token::Token;

/// How many words away from a date a verb of saying dates the saying.
const NEAR: usize = 4;

/// A date with what is needed to pair it.
pub(super) struct Entry<'l> {
    pub(super) claim: &'l Claim,
    pub(super) when: &'l When,
    /// What it stands for if its article, which has no date, is of the same
    /// day as the other.
    pub(super) lent: Option<When>,
    pub(super) context: Context<'l>,
    /// The word before it that makes it the first or last day of a time ("since").
    pub(super) end: Option<End>,
    /// The part of the day that it names.
    pub(super) part: Option<i64>,
    /// Whether it is a time that says which half of the day it means.
    pub(super) half: bool,
    /// Whether it lies after its article's date; `None` when one of them is not known.
    pub(super) ahead: Option<bool>,
    /// Whether it is shortly before or after the time that it names.
    pub(super) shifted: bool,
    /// Whether it may be the date on which somebody said something.
    pub(super) said: bool,
}

/// Which end of a time a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    /// Whether it is the first day ("since"), and not the last ("until").
    pub(super) first: bool,
    /// The word that says so.
    pub(super) span: Span,
}

impl Entry<'_> {
    /// Whether it is a time of day.
    pub(super) const fn is_time(&self) -> bool {
        self.when.time.is_some()
    }

    /// Whether it counts from the day of its article ("yesterday", "last year").
    pub(super) fn is_relative(&self) -> bool {
        !self.is_time() && self.when.weekday.is_none() && self.when.month.is_none()
    }
}

/// The dates of one side, which `other` is set against.
pub(super) fn entries<'l>(side: &Side<'l>, other: &Side<'l>) -> Vec<Entry<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let (today, sibling) = (side.today(), other.today());
    // What only makes sense from a day that the article does not give, from
    // that of the other; two articles without a date count as of one day.
    let lent = |claim: &Claim, when: &When| {
        let named = when.weekday.is_some() || when.month.is_some();
        let open = when.from.is_none() && when.time.is_none() && today.is_none();
        let day = sibling.or_else(|| Day::new(2000, 6, 15).filter(|_| !named));
        day.filter(|_| open).and_then(|day| date_in(&claim.text, grammar, day))
    };
    side.claims(|claim| {
        let ClaimValue::Date(when) = &claim.value else { return None };
        let tokens = side.tokens(claim);
        Some(Entry {
            claim,
            when,
            lent: lent(claim, when),
            context: Context::of(tokens, claim.span, grammar),
            end: end(tokens, claim.span, grammar),
            part: tokens_in(tokens, claim.span)
                .iter()
                .find_map(|token| grammar.day_parts.get(&token.norm).copied()),
            half: when.time.is_some_and(|time| time.minutes() >= 13 * 60) || grammar.tells_half(&claim.text),
            ahead: today.and_then(|today| Some(when.from? > today)),
            shifted: grammar.is_shifted(&claim.text),
            said: is_said(tokens, claim.span, grammar),
        })
    })
}

/// Which end of a time the date at `span` is, by the word before it.
fn end(tokens: &[Token], span: Span, grammar: &Grammar) -> Option<End> {
    let start = tokens.partition_point(|token| token.span.end <= span.start);
    let lead = start.checked_sub(1).and_then(|before| tokens.get(before))?;
    let first = grammar.since.holds(&lead.norm);
    (first || grammar.until.holds(&lead.norm)).then_some(End { first, span: lead.span })
}

/// Whether a verb of saying stands close to the date at `span`.
fn is_said(tokens: &[Token], span: Span, grammar: &Grammar) -> bool {
    let start = tokens.partition_point(|token| token.span.end <= span.start);
    let end = tokens.partition_point(|token| token.span.start < span.end);
    let around = start.saturating_sub(NEAR)..tokens.len().min(end + NEAR);
    tokens[around].iter().any(|token| grammar.said.holds(&token.norm))
}
