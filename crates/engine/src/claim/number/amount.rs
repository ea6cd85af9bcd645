//! A number with all that belongs to it: bounds, unit, the other end of a
//! range, and what it counts.

use std::ops::Range;

use super::counted;
use super::unit;
use super::value::{Reading, Value, ValueKind, read};
use crate::claim::grammar::{Bound, Grammar};
use crate::claim::lexeme::{Kind, Lexeme};
use crate::report::{Amount, Decimal};

/// An amount and where it stands, in lexemes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The amount; [`Amount::of`] is still empty.
    pub(super) amount: Amount,
    /// Its words, bounds and unit included.
    pub(super) words: Range<usize>,
    /// What it counts.
    pub(super) of: Option<Range<usize>>,
}

/// One number with its unit.
struct Measured {
    value: Value,
    unit: Option<Box<str>>,
    end: usize,
}

/// How far before a number a word for a change still governs it.
const GOVERNS: usize = 6;

/// The amount whose number begins at `at`.
pub(super) fn found(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> Option<Found> {
    let opens_range = grammar.range_open.len_before(&lexemes[..at]);
    let mut first = measured(lexemes, at, grammar, opens_range.is_none())?;
    if is_age(lexemes, at, &first, grammar) {
        first.unit = Some("a".into());
    }
    let mut first = with_smaller_unit(lexemes, first, grammar);
    let start = opens_range.map_or(at, |len| at - len);
    let second = range(lexemes, &first, grammar, opens_range.is_some());
    let changes = opens_range.is_some() && is_change(lexemes, start, first.end, grammar);
    let both = second.filter(|(second, _)| {
        if changes && first.unit.is_none() {
            first.unit.clone_from(&second.unit);
        }
        !changes
    });
    let both = both.and_then(|(second, end)| ends(&first, &second, start..end));
    let mut found = both.unwrap_or_else(|| bounded(lexemes, &first, at, grammar));
    let unit = found.amount.unit.as_deref();
    if unit.is_none() || unit == Some("ordinal") {
        let one = found.amount.high == Some(Decimal::ONE) || unit.is_some();
        found.of = counted::read(lexemes, found.words.end, grammar, one);
        as_anniversary(lexemes, &mut found, grammar);
    } else if unit == Some("percent") {
        found.of = share_of(lexemes, found.words.end, grammar);
    }
    Some(found)
}

/// Whether the number that stands from `start` to `end` is the old value of
/// something that changes: "rose from 5 to 5.25 percent".
fn is_change(lexemes: &[Lexeme<'_>], start: usize, end: usize, grammar: &Grammar) -> bool {
    let to = lexemes.get(end).is_some_and(|to| grammar.range_alone.holds(&to.norm));
    to && changes_before(lexemes, start, grammar)
}

/// Whether a word for a change stands shortly before `at`.
fn changes_before(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> bool {
    lexemes[at.saturating_sub(GOVERNS)..at].iter().any(|word| grammar.changes.holds(&word.norm))
}

/// "the 80th anniversary": so many years.
fn as_anniversary(lexemes: &[Lexeme<'_>], found: &mut Found, grammar: &Grammar) {
    let named = found.of.as_ref().map(|of| of.start);
    let Some(named) = named.filter(|at| grammar.anniversaries.holds(&lexemes[*at].norm)) else { return };
    if found.amount.unit.is_some() {
        found.amount.unit = Some("a".to_owned());
        found.words.end = named + 1;
        found.of = None;
    }
}

/// The number at `at`, a currency before it and a unit after it.
fn measured(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar, joint: bool) -> Option<Measured> {
    let before = grammar.unit_before.at(&lexemes[at..]);
    let lead = before.map_or(0, |(_, len)| len);
    let money = before.is_some();
    let mut value = read(lexemes.get(at + lead..)?, grammar, Reading { money, joint })?;
    let mut end = at + lead + value.len;
    let mut unit = before.map(|(code, _)| code.clone());
    if value.kind == ValueKind::Ordinal {
        return (!money).then(|| Measured { value, unit: Some("ordinal".into()), end });
    }
    if unit.is_none() {
        let hyphen = usize::from(lexemes.get(end).is_some_and(|l| l.is_dash() && l.glued));
        let part = value.kind == ValueKind::Part;
        let part_unit = grammar.part_units.at(lexemes.get(end..)?).filter(|_| part);
        let part_unit = part_unit.map(|(code, len)| (code.clone(), len));
        if let Some((code, len)) = unit_at(lexemes, end + hyphen, grammar).or(part_unit) {
            if value.kind == ValueKind::Share && &*code != "percent" {
                value.size = value.size.checked_div(Decimal::whole(100))?;
            }
            let money = grammar.large_money.get(&lexemes[end + hyphen].norm);
            unit =
                Some(money.filter(|_| value.magnitude >= Decimal::whole(1_000_000)).cloned().unwrap_or(code));
            end += hyphen + len;
            end += magnitude_after(lexemes, end, grammar, &mut value);
        } else {
            unit = match value.kind {
                ValueKind::Times => Some("times".into()),
                ValueKind::Share => Some("percent".into()),
                _ => None,
            };
        }
    }
    Some(Measured { value, unit, end })
}

/// "75 USD million": the magnitude behind the unit, taken into `value`.
fn magnitude_after(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar, value: &mut Value) -> usize {
    let Some((size, len)) = lexemes.get(at..).and_then(|rest| grammar.magnitudes.at(rest)) else { return 0 };
    let letter = lexemes[at].norm.chars().count() == 1;
    match value.size.checked_mul(*size) {
        Some(product) if !letter && value.magnitude == Decimal::ONE => {
            value.size = product;
            value.magnitude = *size;
            len
        }
        _ => 0,
    }
}

/// "5 feet 2 inches", "3 dollars 50 cents": both as one number of the first unit.
fn with_smaller_unit(lexemes: &[Lexeme<'_>], first: Measured, grammar: &Grammar) -> Measured {
    let joined = || -> Option<(Decimal, usize)> {
        let large = first.unit.as_deref()?;
        let at =
            first.end + lexemes.get(first.end..).and_then(|rest| grammar.joints.len_at(rest)).unwrap_or(0);
        let second = measured(lexemes, at, grammar, false)?;
        let part = unit::part_of(second.value.size, second.unit.as_deref()?, large)?;
        let whole = second.value.kind == ValueKind::Cardinal && part < Decimal::ONE;
        whole.then_some((first.value.size.checked_add(part)?, second.end))
    };
    match joined() {
        Some((size, end)) => Measured { value: Value { size, ..first.value }, unit: first.unit, end },
        None => first,
    }
}

/// The unit at `at`; one of a single letter only when glued to its number.
fn unit_at(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> Option<(Box<str>, usize)> {
    let rest = lexemes.get(at..)?;
    let (code, len) = grammar.units.at(rest)?;
    let letter = len == 1 && rest[0].kind == Kind::Word && rest[0].norm.chars().count() == 1;
    let after_figure = at.checked_sub(1).is_some_and(|before| lexemes[before].kind == Kind::Figure);
    (!letter || rest[0].glued && after_figure).then(|| (code.clone(), len))
}

/// "Ana Duarte, 54, said", "the baker, 54,": a figure between commas behind a
/// name or a word for somebody is an age.
fn is_age(lexemes: &[Lexeme<'_>], at: usize, number: &Measured, grammar: &Grammar) -> bool {
    let between =
        |at: usize| lexemes.get(at).is_some_and(|mark| mark.is(",") || mark.is("(") || mark.is(")"));
    let years = lexemes[at].text.parse::<u32>().is_ok_and(|years| (1..115).contains(&years));
    let alone = number.unit.is_none() && number.end == at + 1 && years;
    let aged = at > 0 && grammar.aged.holds(&lexemes[at - 1].norm);
    let somebody = |lexeme: &Lexeme<'_>| {
        lexeme.is_capitalised()
            || grammar.roles.holds(&lexeme.norm)
            || grammar.names_people(&format!("{}s", lexeme.norm))
    };
    alone && (aged || at > 1 && between(at - 1) && between(number.end) && somebody(&lexemes[at - 2]))
}

/// The second end of a range that began with `first`, and where it ends.
fn range(
    lexemes: &[Lexeme<'_>],
    first: &Measured,
    grammar: &Grammar,
    opened: bool,
) -> Option<(Measured, usize)> {
    let rest = lexemes.get(first.end..)?;
    let glued_dash = matches!(rest, [dash, next, ..] if dash.is_dash() && (dash.glued == next.glued));
    let joint = if glued_dash {
        1
    } else {
        let len = grammar.range_joint.len_at(rest)?;
        let word = &rest[0].norm;
        if !opened && !grammar.range_alone.holds(word) {
            return None;
        }
        len
    };
    let second = measured(lexemes, first.end + joint, grammar, true)?;
    let kinds = [first.value.kind, second.value.kind];
    let end = second.end;
    (kinds == [ValueKind::Cardinal; 2]).then_some((second, end))
}

/// A range as one amount; `None` when its ends do not fit ("3-2").
fn ends(first: &Measured, second: &Measured, words: Range<usize>) -> Option<Found> {
    let unit = second.unit.clone().or_else(|| first.unit.clone());
    if first.unit.is_some() && first.unit != unit {
        return None;
    }
    let mut low = first.value.size;
    let high = second.value.size;
    if first.value.magnitude == Decimal::ONE && second.value.magnitude != Decimal::ONE {
        let scaled = low.checked_mul(second.value.magnitude)?;
        low = if scaled < high { scaled } else { low };
    }
    let amount =
        Amount { low: Some(low), high: Some(high), unit: unit.map(String::from), ..Amount::default() };
    (low < high).then_some(Found { amount, words, of: None })
}

/// A single number with what bounds it.
fn bounded(lexemes: &[Lexeme<'_>], number: &Measured, at: usize, grammar: &Grammar) -> Found {
    let before = bound_before(lexemes, at, grammar);
    let after = lexemes.get(number.end..).and_then(|rest| grammar.bounds_after.at(rest));
    let start = at - before.map_or(0, |(_, len)| len);
    let end = number.end + after.map_or(0, |(_, len)| len);
    let bounds = [before.map(|(bound, _)| bound), after.map(|(bound, _)| *bound)];
    let limit = bounds.iter().flatten().find(|bound| **bound != Bound::About);
    let mut amount = interval(number.value, limit.copied());
    amount.approximate |= bounds.contains(&Some(Bound::About));
    amount.unit = number.unit.as_deref().map(str::to_owned);
    Found { amount, words: start..end, of: None }
}

/// The words before `at` that bound the number, with an article between them.
fn bound_before(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> Option<(Bound, usize)> {
    let direct = grammar.bounds.before(&lexemes[..at]).map(|(bound, len)| (*bound, len));
    let skip = at.checked_sub(1).filter(|before| grammar.definite.holds(&lexemes[*before].norm));
    let found = direct.or_else(|| {
        // "over the 40 days" is no bound, "more than the 40 days" is one.
        let loose = |bound: Bound, len: usize| len > 1 || matches!(bound, Bound::About | Bound::Nearly);
        let (bound, len) = grammar.bounds.before(&lexemes[..skip?])?;
        loose(*bound, len).then_some((*bound, len + 1))
    });
    // "goes up to 5 percent" is a change, "up to 5 percent" a bound.
    found.filter(|(bound, len)| *bound != Bound::AtMost || !changes_before(lexemes, at - len, grammar))
}

/// The interval of a value under a bound.
fn interval(value: Value, bound: Option<Bound>) -> Amount {
    let exact = Some(value.size);
    let both = Amount { low: exact, high: exact, ..Amount::default() };
    let mut amount = match bound {
        Some(Bound::AtLeast) => Amount { high: None, ..both },
        Some(Bound::MoreThan) => Amount { high: None, low_open: true, ..both },
        Some(Bound::AtMost) => Amount { low: None, ..both },
        Some(Bound::LessThan) => Amount { low: None, high_open: true, ..both },
        Some(Bound::Nearly) => Amount { low: None, high_open: true, approximate: true, ..both },
        Some(Bound::JustOver) => Amount { high: None, low_open: true, approximate: true, ..both },
        Some(Bound::About | Bound::Exactly) | None => both,
    };
    match value.kind {
        ValueKind::Vague => amount = Amount { low: exact, low_open: true, ..Amount::default() },
        ValueKind::Rough if value.size <= Decimal::whole(2) => amount.approximate = true,
        _ => {}
    }
    amount
}

/// What a percentage or share is a share of.
fn share_of(lexemes: &[Lexeme<'_>], from: usize, grammar: &Grammar) -> Option<Range<usize>> {
    let of = lexemes.get(from)?;
    if grammar.share_joints.holds(&of.norm) { counted::read(lexemes, from, grammar, false) } else { None }
}

/// Whether `second`, right after `first` in parentheses, says the same in
/// another unit: "60 kilometers (37 miles)".
pub(super) fn converts(first: &Amount, second: &Amount) -> bool {
    let base = |amount: &Amount| {
        let code = amount.unit.as_deref()?;
        let value = unit::in_base(amount.low.or(amount.high)?, code)?;
        Some((unit::kind(code).to_owned(), value.millionths()))
    };
    match (base(first), base(second)) {
        (Some((kind, a)), Some((other, b))) => {
            kind == other && first.unit != second.unit && (a - b).abs() <= a.abs().max(b.abs()) / 20
        }
        _ => false,
    }
}
