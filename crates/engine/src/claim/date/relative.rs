//! Dates told from the article's own: "yesterday", "on Thursday", "last
//! week", "two years ago".

use super::Place;
use crate::claim::number::whole_at;
use crate::report::{Day, When, days_in};

/// The date that begins at `at`, and where it ends.
pub(super) fn at(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    named_day(place, at)
        .or_else(|| shifted(place, at))
        .or_else(|| weekday(place, at, at, None))
        .or_else(|| ago(place, at))
        .or_else(|| ahead(place, at))
}

/// "yesterday", "last night".
fn named_day(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (days, len) = place.grammar.near_days.at(&place.lexemes[at..])?;
    let day = place.today.and_then(|today| today.plus_days(i32::try_from(*days).ok()?));
    Some((When { from: day, to: day, ..When::default() }, day_part(place, at + len)))
}

/// "last Thursday", "next month", "this year".
fn shifted(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (shift, len) = place.grammar.shifts.at(&place.lexemes[at..])?;
    let shift = i32::try_from(*shift).ok()?;
    let after = at + len;
    let Some((unit, len)) = place.grammar.periods.at(place.lexemes.get(after..)?) else {
        return weekday(place, at, after, Some(shift));
    };
    // "The next day" counts from the story, not from the article's date.
    if at > 0 && shift > 0 && place.grammar.definite.holds(&place.lexemes[at - 1].norm) {
        return None;
    }
    let when = place.today.and_then(|today| period(today, unit, shift)).unwrap_or_default();
    Some((when, after + len))
}

/// The week, month or year that is `shift` away from that of `today`.
pub(super) fn period(today: Day, unit: &str, shift: i32) -> Option<When> {
    let (year, month, _) = today.date();
    let (from, to) = match unit {
        "d" => (today.plus_days(shift)?, today.plus_days(shift)?),
        "wk" => {
            let monday = today.plus_days(1 - today.weekday().cast_signed() + shift.checked_mul(7)?)?;
            (monday, monday.plus_days(6)?)
        }
        "mo" => {
            let first = Day::new(year, month, 1)?.plus_months(shift)?;
            let (year, month, _) = first.date();
            (first, Day::new(year, month, days_in(year, month))?)
        }
        _ => {
            let year = year.checked_add(shift)?;
            (Day::new(year, 1, 1)?, Day::new(year, 12, 31)?)
        }
    };
    Some(When { from: Some(from), to: Some(to), ..When::default() })
}

/// "Thursday", "next Thursday evening": without a word for the future the last
/// one, the article's own day included; with it the next.
fn weekday(place: Place<'_>, start: usize, at: usize, shift: Option<i32>) -> Option<(When, usize)> {
    let (number, len) = place.grammar.weekdays.at(place.lexemes.get(at..)?)?;
    if !place.may_name(at) {
        return None;
    }
    let weekday = u32::try_from(*number).ok()?;
    let ahead = |today: Day| (weekday + 7 - today.weekday()) % 7;
    let day = place.today.and_then(|today| {
        let ahead = ahead(today).cast_signed();
        let days = match shift {
            Some(shift) if shift < 0 => {
                if ahead == 0 {
                    -7
                } else {
                    ahead - 7
                }
            }
            Some(shift) if shift > 0 => {
                if ahead == 0 {
                    7
                } else {
                    ahead
                }
            }
            _ if place.is_future(start) => ahead,
            _ => {
                if ahead == 0 {
                    0
                } else {
                    ahead - 7
                }
            }
        };
        today.plus_days(days)
    });
    let when = When { from: day, to: day, weekday: Some(weekday), ..When::default() };
    Some((when, day_part(place, at + len)))
}

/// "two years ago", "a week ago".
fn ago(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let lead = place.grammar.ago_before.len_at(&place.lexemes[at..]);
    let (count, len) = whole_at(place.lexemes.get(at + lead.unwrap_or(0)..)?, place.grammar)?;
    let mut end = at + lead.unwrap_or(0) + len;
    let (unit, len) = place.grammar.periods.at(place.lexemes.get(end..)?)?;
    end += len;
    if lead.is_none() {
        end += place.grammar.ago.len_at(place.lexemes.get(end..)?)?;
    }
    let count = i32::try_from(count).ok().filter(|count| *count < 5000)?;
    let when = place.today.and_then(|today| period(today, unit, -count)).unwrap_or_default();
    Some((when, end))
}

/// "in two weeks", of what is to come: a day, or the month or year around it.
fn ahead(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let lead = place.grammar.ahead.len_at(&place.lexemes[at..]).filter(|_| place.is_future(at))?;
    let (count, len) = whole_at(place.lexemes.get(at + lead..)?, place.grammar)?;
    let end = at + lead + len;
    let (unit, len) = place.grammar.periods.at(place.lexemes.get(end..)?)?;
    let count = i32::try_from(count).ok().filter(|count| *count < 500)?;
    let day = |days: i32| {
        let day = place.today?.plus_days(days)?;
        Some(When { from: Some(day), to: Some(day), ..When::default() })
    };
    let when = match &**unit {
        "d" => day(count),
        "wk" => day(count * 7),
        unit => place.today.and_then(|today| period(today, unit, count)),
    };
    Some((when.unwrap_or_default(), end + len))
}

/// The end of a date with the part of the day after it.
fn day_part(place: Place<'_>, at: usize) -> usize {
    at + place.lexemes.get(at..).and_then(|rest| place.grammar.day_parts.at(rest)).map_or(0, |(_, len)| len)
}
