//! Several days of one month, which is named once: "18 and 19 March", "from 18 to
//! 20 March", "March 18-20".

use super::{Place, absolute, day_of_month};
use crate::claim::lexeme::Kind;
use crate::claim::number::counts_something;
use crate::report::{Day, When};

/// More days than this are a table.
const MOST: usize = 6;

/// The days that begin at `at`, and where they end: all of a range, one of a list.
pub(super) fn at(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let lexeme = place.lexemes.get(at)?;
    if lexeme.kind != Kind::Figure {
        return range_after_month(place, at);
    }
    // "It cost $12 to 14 March": a price is no day.
    if place.grammar.unit_before.before(&place.lexemes[..at]).is_some() {
        return None;
    }
    range_before_month(place, at).or_else(|| listed(place, at)).or_else(|| listed_after_month(place, at))
}

/// "18 to 20 March".
fn range_before_month(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (first, len) = day(place, at)?;
    let (last, end) = named(place, spans(place, at, at + len)?)?;
    let (day, to) = (last.day.filter(|day| *day > first)?, last.from?);
    let from = to.plus_days(i32::try_from(first).ok()? - i32::try_from(day).ok()?);
    Some((When { from, to: Some(to), ..When::default() }, end))
}

/// "March 18-20".
fn range_after_month(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (first, end) = absolute::at(place, at)?;
    let (begin, from) = (first.day?, first.from?);
    let next = spans(place, at, end)?;
    let (last, len) = day_of_month(place, next).filter(|(last, _)| *last > begin)?;
    if counts_something(place.lexemes, next, place.grammar) {
        return None;
    }
    let to = from.plus_days(i32::try_from(last - begin).ok()?);
    Some((When { from: Some(from), to, ..When::default() }, next + len))
}

/// The first of some days before the month that they share: "18 and 19 March".
fn listed(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (first, len) = day(place, at)?;
    let mut next = joins(place, at + len)?;
    for _ in 0..MOST {
        if let Some((month, _)) = named(place, next) {
            return (month.day? > first).then(|| (of_month(&month, first), at + len));
        }
        next = joins(place, next + day(place, next)?.1)?;
    }
    None
}

/// One of some days behind the month that they share: "March 18 and 19".
fn listed_after_month(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (last, len) = day_of_month(place, at)?;
    let joint = |at: usize| place.lexemes.get(at).is_some_and(|word| place.grammar.joints.holds(&word.norm));
    if at == 0 || !joint(at - 1) || counts_something(place.lexemes, at, place.grammar) {
        return None;
    }
    let month = (at.saturating_sub(2 * MOST)..at).find_map(|start| {
        let (when, mut end) = absolute::at(place, start)?;
        while end < at {
            end = joins(place, end)?;
            if end < at {
                end += day(place, end)?.1;
            }
        }
        let led = place.lexemes[start].kind == Kind::Word;
        (led && end == at && when.day.is_some_and(|first| first < last)).then_some(when)
    })?;
    Some((of_month(&month, last), at + len))
}

/// A day with its month at `at`: "20 March".
fn named(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let figure = place.lexemes.get(at).is_some_and(|first| first.kind == Kind::Figure);
    absolute::at(place, at).filter(|(when, _)| figure && when.day.is_some() && when.month.is_some())
}

/// Another day of the month of a date.
fn of_month(of: &When, day: u32) -> When {
    let other = of.from.and_then(|from| {
        let (year, month, _) = from.date();
        Day::new(year, month, day)
    });
    When { from: other, to: other, month: of.month, day: Some(day), ..When::default() }
}

/// A day of the month and its length, with the full stop that makes it an ordinal
/// ("18. und 19. März").
fn day(place: Place<'_>, at: usize) -> Option<(u32, usize)> {
    let (day, len) = day_of_month(place, at)?;
    let dot = place.lexemes.get(at + len).is_some_and(|dot| dot.is(".") && dot.glued);
    Some((day, len + usize::from(dot)))
}

/// The place after a word or dash that spans a range which begins at `start`: "and"
/// does behind "between".
fn spans(place: Place<'_>, start: usize, at: usize) -> Option<usize> {
    let (joint, grammar) = (place.lexemes.get(at)?, place.grammar);
    let is_and = grammar.joints.holds(&joint.norm);
    let opens = || grammar.range_open.len_before(&place.lexemes[..start]).is_some();
    let spans = joint.is_dash() || grammar.range_joint.holds(&joint.norm) && (!is_and || opens());
    spans.then_some(at + 1)
}

/// The place after a comma or "and".
fn joins(place: Place<'_>, at: usize) -> Option<usize> {
    let joint = place.lexemes.get(at)?;
    (joint.is(",") || place.grammar.joints.holds(&joint.norm)).then_some(at + 1)
}
