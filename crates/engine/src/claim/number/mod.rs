//! Numbers as claims: intervals with a unit and what they count.

mod amount;
mod counted;
mod decade;
mod exclusion;
mod figure;
mod fraction;
pub(crate) mod unit;
mod value;
mod words;

use std::ops::Range;

use super::grammar::{Grammar, Setting};
use super::lexeme::{Kind, Lexeme};
use crate::order;
use crate::report::{Amount, Claim, ClaimValue, Decimal};

/// A number of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its value; [`Amount::of`] is still empty.
    pub(super) amount: Amount,
    /// Its words, as lexemes.
    pub(super) words: Range<usize>,
    /// What it counts, as lexemes.
    pub(super) of: Option<Range<usize>>,
}

/// The numbers of a sentence, in order, not overlapping; `taken` lexemes
/// belong to something else. Linear.
pub(super) fn read(lexemes: &[Lexeme<'_>], grammar: &Grammar, taken: &[bool]) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    let titled = exclusion::is_titled(lexemes);
    let mut at = 0;
    while at < lexemes.len() {
        if taken[at] {
            at += 1;
            continue;
        }
        let age = decade::at(lexemes, at, grammar);
        if let Some(len) = exclusion::at(lexemes, at, grammar, titled).filter(|_| age.is_none()) {
            at += len;
            continue;
        }
        match age.or_else(|| amount::found(lexemes, at, grammar)) {
            Some(mut found) if found.words.end > at => {
                at = found.words.end;
                inherit(lexemes, numbers.last(), &mut found, grammar);
                if !repeats(lexemes, numbers.last(), &found) {
                    numbers.push(Number { amount: found.amount, words: found.words, of: found.of });
                }
            }
            _ => at += 1,
        }
    }
    numbers
}

/// Whether the figure at `at` counts or measures something, and so is no year.
pub(super) fn counts_something(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> bool {
    exclusion::counts(lexemes, at, grammar)
}

/// The whole number that `lexemes` begins with, and its length.
pub(super) fn whole_at(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<(i64, usize)> {
    if let Some(len) = grammar.articles.len_at(lexemes) {
        return Some((1, len));
    }
    let value = value::read(lexemes, grammar, value::Reading { money: false, joint: true })?;
    let whole = value.size.millionths() / Decimal::ONE.millionths();
    let kind = matches!(value.kind, value::ValueKind::Cardinal | value::ValueKind::Rough);
    if kind && whole > 0 { Some((i64::try_from(whole).ok()?, value.len)) } else { None }
}

/// Gives amounts in pounds the currency that the article uses elsewhere.
pub(super) fn settle(claims: &mut [Claim], grammar: &Grammar) {
    let units = order::set(claims.iter().filter_map(|claim| match &claim.value {
        ClaimValue::Number(amount) => amount.unit.clone(),
        _ => None,
    }));
    for claim in claims {
        let ClaimValue::Number(amount) = &mut claim.value else { continue };
        let word = claim.text.rsplit(' ').next().unwrap_or_default();
        if let Some(code) = grammar.large_money.get(word).filter(|code| units.contains(&***code)) {
            amount.unit = Some(code.to_string());
        }
    }
}

/// The day of a month in words that `lexemes` begins with: an ordinal, or a
/// number before "de", and its length.
pub(super) fn day_at(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<(i64, usize)> {
    let value = value::read(lexemes, grammar, value::Reading { money: false, joint: false })?;
    let joined = lexemes.get(value.len).is_some_and(|next| grammar.date_joints.holds(&next.norm));
    let counts = value.kind == value::ValueKind::Cardinal && joined && grammar.has(Setting::BareHundred);
    let day = value.size.millionths() / Decimal::ONE.millionths();
    let whole = value.kind == value::ValueKind::Ordinal || counts;
    whole.then_some((i64::try_from(day).ok()?, value.len))
}

/// So many lexemes may stand between a value and what it is set against.
const AGAINST: usize = 6;

/// "4.1 per cent, up from 3.9": a bare figure that another value is set
/// against has its unit.
fn inherit(lexemes: &[Lexeme<'_>], last: Option<&Number>, found: &mut amount::Found, grammar: &Grammar) {
    let Some(last) = last.filter(|last| last.amount.unit.as_deref() != Some("ordinal")) else { return };
    let start = found.words.start;
    let set = start.checked_sub(1).is_some_and(|before| grammar.set_against.holds(&lexemes[before].norm));
    let bare = found.amount.unit.is_none() && found.of.is_none() && found.words.len() == 1;
    if bare && set && start - last.words.end <= AGAINST && lexemes[start].kind == Kind::Figure {
        found.amount.unit.clone_from(&last.amount.unit);
    }
}

/// Whether a number in parentheses only converts the one before it.
fn repeats(lexemes: &[Lexeme<'_>], last: Option<&Number>, found: &amount::Found) -> bool {
    let Some(last) = last else { return false };
    let between = lexemes.get(last.words.end..found.words.start);
    let opens = matches!(between, Some([sign]) if sign.is("(") || sign.is("["));
    opens && amount::converts(&last.amount, &found.amount)
}
