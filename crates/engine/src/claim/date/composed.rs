//! Dates told by way of others: "two weeks before May 13", "Monday of last
//! week", "the end of the year", "late 2024", "the last three months", "the
//! third quarter of 2025".

use super::{Place, absolute, relative, year};
use crate::claim::number::{day_at, whole_at};
use crate::report::{Day, When};

/// The date that begins at `at`, and where it ends.
pub(super) fn at(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    counted(place, at)
        .or_else(|| of_week(place, at))
        .or_else(|| part(place, at))
        .or_else(|| several(place, at))
        .or_else(|| quarter(place, at))
}

/// The plain date at `at`: one that is not told by way of another.
fn plain(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let dated = absolute::at(place, at).or_else(|| relative::at(place, at))?;
    (dated.0.time.is_none() && dated.1 > at).then_some(dated)
}

/// The day `count` units later.
fn shifted(day: Day, unit: &str, count: i32) -> Option<Day> {
    match unit {
        "d" => day.plus_days(count),
        "wk" => day.plus_days(count.checked_mul(7)?),
        "mo" => day.plus_months(count),
        _ => day.plus_months(count.checked_mul(12)?),
    }
}

/// A number and a unit of time: "two weeks".
fn duration(place: Place<'_>, at: usize) -> Option<(i32, &str, usize)> {
    let (count, len) = whole_at(place.lexemes.get(at..)?, place.grammar)?;
    let (unit, more) = place.grammar.periods.at(place.lexemes.get(at + len..)?)?;
    let count = i32::try_from(count).ok().filter(|count| *count < 500)?;
    Some((count, unit, at + len + more))
}

/// "two weeks before May 13", "three days after Monday".
fn counted(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (count, unit, end) = duration(place, at)?;
    let (way, len) = place.grammar.date_ways.at(place.lexemes.get(end..)?)?;
    let (when, end) = plain(place, end + len)?;
    let way = i32::try_from(*way).ok()?;
    let from = when.from.filter(|_| when.from == when.to);
    // "Two years after 2011": of that year only as much as a year can be.
    let day = from.and_then(|day| shifted(day, unit, count.checked_mul(way)?));
    day.map(|day| (When { from: Some(day), to: Some(day), ..When::default() }, end))
}

/// "Monday of last week", "Monday next week".
fn of_week(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (number, len) = place.grammar.weekdays.at(place.lexemes.get(at..)?)?;
    let of = at + len;
    let of =
        of + usize::from(place.lexemes.get(of).is_some_and(|of| place.grammar.date_joints.holds(&of.norm)));
    let (shift, more) = place.grammar.shifts.at(place.lexemes.get(of..)?)?;
    let (unit, last) = place.grammar.periods.at(place.lexemes.get(of + more..)?)?;
    if &**unit != "wk" || !place.may_name(at) {
        return None;
    }
    let (weekday, shift) = (u32::try_from(*number).ok()?, i32::try_from(*shift).ok()?);
    let day = place.today.and_then(|today| {
        today.plus_days(weekday.cast_signed() - today.weekday().cast_signed() + shift.checked_mul(7)?)
    });
    Some((When { from: day, to: day, weekday: Some(weekday), ..When::default() }, of + more + last))
}

/// "late 2024", "the end of the year", "mid-July": a third of the period, more
/// or less.
fn part(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (part, len) = place.grammar.period_parts.at(place.lexemes.get(at..)?)?;
    let of =
        at + len + usize::from(place.lexemes.get(at + len).is_some_and(|dash| dash.is_dash() && dash.glued));
    let (when, end) = plain(place, of).or_else(|| this(place, of))?;
    let (Some(from), Some(to)) = (when.from, when.to) else {
        return when.month.filter(|_| when.day.is_none()).map(|_| (When { approximate: true, ..when }, end));
    };
    let days = i32::try_from(from.distance(to)).ok()? + 1;
    let third = days / 3;
    let (first, last) = match part {
        0 => (0, third),
        1 => (third, days - third),
        _ => (days - third, days),
    };
    // A day is no period, nor is a week.
    let part = (days > 7).then_some((from.plus_days(first)?, from.plus_days(last - 1)?))?;
    Some((When { from: Some(part.0), to: Some(part.1), month: None, approximate: true, ..when }, end))
}

/// "the year", in "the end of the year": the present one.
fn this(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    place.lexemes.get(at).filter(|the| place.grammar.definite.holds(&the.norm))?;
    let (unit, len) = place.grammar.periods.at(place.lexemes.get(at + 1..)?)?;
    Some((relative::period(place.today?, unit, 0)?, at + 1 + len))
}

/// "the last three months", "the next two days": up to today, or from tomorrow.
fn several(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (shift, len) = place.grammar.shifts.at(place.lexemes.get(at..)?).filter(|(shift, _)| **shift != 0)?;
    let (count, unit, end) = duration(place, at + len).filter(|(count, ..)| *count > 1)?;
    let span = |today: Day| {
        let ahead = *shift > 0;
        let other = shifted(today, unit, if ahead { count } else { -count })?;
        Some(if ahead { (today.plus_days(1)?, other) } else { (other, today) })
    };
    let (from, to) = place.today.and_then(span).unzip();
    Some((When { from, to, approximate: true, ..When::default() }, end))
}

/// "the third quarter of 2025", "the first half of the year".
fn quarter(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (nth, len) = day_at(place.lexemes.get(at..)?, place.grammar)?;
    let (months, more) = place.grammar.year_parts.at(place.lexemes.get(at + len..)?)?;
    let end = at + len + more;
    // "im dritten Quartal 2025" has no "of".
    let joined = place.lexemes.get(end).is_some_and(|of| place.grammar.date_joints.holds(&of.norm));
    let of = end + usize::from(joined);
    let months = i32::try_from(*months).ok()?;
    let nth = i32::try_from(nth).ok().filter(|nth| (1..=12 / months).contains(nth))?;
    let named = || year(place, of).and_then(|year| Some((Day::new(year, 1, 1)?, of + 1)));
    let (first, end) = named().or_else(|| {
        let (when, end) = relative::at(place, of).or_else(|| this(place, of))?;
        when.from.filter(|from| when.to.is_some_and(|to| from.distance(to) > 360)).map(|from| (from, end))
    })?;
    let from = first.plus_months(months * (nth - 1))?;
    let to = from.plus_months(months)?.plus_days(-1);
    Some((When { from: Some(from), to, ..When::default() }, end))
}
