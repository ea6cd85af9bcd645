//! Dates and times set against each other.

use super::interval::Comparison;
use crate::report::{Day, Reading, Relation, When};

/// Minutes that "about" allows a time of day to be off.
const ABOUT: u16 = 20;

/// A time of so many whole minutes may be rounded, by so many at most.
const ROUND: u16 = 30;
const ROUNDED: u16 = 5;

/// A day and a year say too little of one another.
const WHOLE: u32 = 100;

/// A period so many times longer than another is no other word for it.
const COARSER: u32 = 8;

/// Compares two dates or two times of day; `None` when they have nothing that
/// can be compared. Symmetric.
pub(super) fn compare(x: &When, y: &When) -> Option<Comparison> {
    match (x.time, y.time) {
        (Some(m), Some(n)) => {
            let apart = m.minutes().abs_diff(n.minutes());
            let near = (x.approximate || y.approximate) && apart <= ABOUT;
            let round = [m, n].iter().any(|time| time.minutes() % ROUND == 0) && apart <= ROUNDED;
            let reading = if near { Reading::Approximation } else { Reading::Rounding };
            Some(told(apart == 0, near || round, reading))
        }
        (None, None) if x.from.is_some() && y.from.is_some() => days(x, y),
        (None, None) => names(x, y),
        _ => None,
    }
}

/// Two dates that are both resolved: the same days, days within a longer
/// period, or different days.
fn days(x: &When, y: &When) -> Option<Comparison> {
    let (x_from, x_to, y_from, y_to) = (x.from?, x.to?, y.from?, y.to?);
    let (x_days, y_days) = (x_from.distance(x_to) + 1, y_from.distance(y_to) + 1);
    // A weekday is dated by a guess of its tense: a week apart is the guess.
    let guessed = x.weekday.is_some() && x.weekday == y.weekday && x_from.distance(y_from) == 7;
    let same = (x_from, x_to) == (y_from, y_to) || guessed;
    let within = x_from <= y_from && y_to <= x_to || y_from <= x_from && x_to <= y_to;
    let overlap = within || x_from <= y_to && y_from <= x_to && (x.approximate || y.approximate);
    if x_days.max(y_days) > WHOLE * x_days.min(y_days) {
        return None;
    }
    if !overlap && x_days.max(y_days) > COARSER * x_days.min(y_days) {
        return None;
    }
    let near = (x.approximate || y.approximate) && x_from.distance(y_from) <= 3;
    let reading = if overlap { Reading::Rounding } else { Reading::Approximation };
    Some(told(same, overlap || near, reading))
}

/// Two dates of which one is not resolved: what the words name; and where the
/// words name different things (a weekday, a day of the month), whether the
/// calendar calls the days the same.
fn names(x: &When, y: &When) -> Option<Comparison> {
    let same = |m: [Option<u32>; 3], n: [Option<u32>; 3]| {
        let mut both = m.into_iter().zip(n).filter(|(m, n)| m.is_some() && n.is_some()).peekable();
        both.peek()?;
        Some(both.all(|(m, n)| m == n))
    };
    let named = |when: &When| [when.weekday, when.month, when.day];
    same(named(x), named(y))
        .or_else(|| same(called(x), called(y)).filter(|same| *same))
        .map(|same| told(same, false, Reading::Time))
}

/// Weekday, month and day of the month of a date: as its words say, else by
/// the calendar when it is a single day.
fn called(when: &When) -> [Option<u32>; 3] {
    let single = when.from.filter(|_| when.from == when.to);
    let date = single.map(Day::date);
    [
        when.weekday.or(single.map(Day::weekday)),
        when.month.or(date.map(|(_, month, _)| month)),
        when.day.or(date.map(|(_, _, day)| day)),
    ]
}

const fn told(same: bool, compatible: bool, reading: Reading) -> Comparison {
    let (relation, reading) = if same {
        (Relation::Agrees, None)
    } else if compatible {
        (Relation::Compatible, Some(reading))
    } else {
        (Relation::Differs, None)
    };
    Comparison { relation, reading, far: false }
}
