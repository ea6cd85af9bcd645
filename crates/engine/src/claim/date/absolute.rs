//! Dates that name their day, month or year: "12 March 2025", "March 12",
//! "2025-03-12", "the 1990s".

use super::{Place, day_of_month, year};
use crate::claim::grammar::Setting;
use crate::claim::lexeme::{Kind, Lexeme};
use crate::report::{Day, When, days_in};

/// The date that begins at `at`, and where it ends.
pub(super) fn at(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (weekday, start) = weekday(place, at);
    let named = iso(place, start)
        .or_else(|| numeric(place, start))
        .or_else(|| day_month(place, start))
        .or_else(|| month_day(place, start))
        .or_else(|| feast(place, start));
    let found = match named {
        Some((when, end)) => Some((When { weekday, ..when }, end)),
        None if weekday.is_none() => season(place, at).or_else(|| years(place, at)),
        None => None,
    };
    found.map(|(when, end)| (resolved(place, when), end))
}

/// A weekday with its comma before a date.
fn weekday(place: Place<'_>, at: usize) -> (Option<u32>, usize) {
    match place.grammar.weekdays.at(&place.lexemes[at..]) {
        Some((day, len)) if place.may_name(at) => {
            let comma =
                usize::from(place.lexemes.get(at + len).is_some_and(|next| next.is(",") || next.is(".")));
            (u32::try_from(*day).ok(), at + len + comma)
        }
        _ => (None, at),
    }
}

/// "2025-03-12".
fn iso(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let parts = place.lexemes.get(at..at + 5)?;
    let joined = parts[1].is("-") && parts[3].is("-") && parts[1..].iter().all(|part| part.glued);
    let day = Day::parse(&format!("{}-{}-{}", parts[0].text, parts[2].text, parts[4].text))?;
    (joined && parts[2].text.len() == 2 && parts[4].text.len() == 2).then(|| (exactly(day), at + 5))
}

/// "17/5/2018", "17.5.2018"; day or month first as the language writes it, and
/// as the figures allow.
fn numeric(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let first = place.lexemes.get(at)?;
    let slashes =
        |run: &&[Lexeme<'_>]| run[1].is("/") && run[3].is("/") && run[1..].iter().all(|part| part.glued);
    let (parts, end): (Vec<&str>, usize) = match place.lexemes.get(at..at + 5).filter(slashes) {
        Some(run) => (run.iter().step_by(2).map(|part| part.text).collect(), at + 5),
        None => (first.text.split('.').collect(), at + 1),
    };
    let [one, two, year] = parts[..] else { return without_year(place, at) };
    let (one, two): (u32, u32) = (one.parse().ok()?, two.parse().ok()?);
    let year: i32 = year.parse().ok().filter(|_| year.len() == 4)?;
    let ambiguous = place.grammar.has(Setting::MonthFirst) && one <= 12 && two <= 12 && one != two;
    let day = if two > 12 { Day::new(year, one, two) } else { Day::new(year, two, one) };
    day.filter(|_| !ambiguous && first.kind == Kind::Figure).map(|day| (exactly(day), end))
}

/// "am 28.10.", "el 12/05": a day and month where the language writes the day
/// first and a word before says that it is a date.
fn without_year(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let first = place.lexemes.get(at)?;
    let (day, month, end) = match place.lexemes.get(at + 1..at + 3) {
        Some([slash, month]) if slash.is("/") && slash.glued && month.glued => {
            (first.text, month.text, at + 3)
        }
        _ => {
            let (day, month) = first.text.split_once('.')?;
            (day, month, at + 1)
        }
    };
    let led = at > 0 && place.grammar.day_lead.holds(&place.lexemes[at - 1].norm);
    let (day, month): (u32, u32) = (day.parse().ok()?, month.parse().ok()?);
    let valid = led && Day::new(2000, month, day).is_some() && first.kind == Kind::Figure;
    let dot =
        place.lexemes.get(end).is_some_and(|dot| dot.is(".") && dot.glued && end + 1 < place.lexemes.len());
    valid.then(|| (When { month: Some(month), day: Some(day), ..When::default() }, end + usize::from(dot)))
}

/// "Christmas Eve", "Neujahr 2026".
fn feast(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (day, len) = place.grammar.feasts.at(place.lexemes.get(at..)?)?;
    let (month, day) = (u32::try_from(day / 100).ok()?, u32::try_from(day % 100).ok()?);
    let (year, end) = year_after(place, at + len);
    let from = year.and_then(|year| Day::new(year, month, day));
    Some((When { from, month: Some(month), day: Some(day), ..When::default() }, end))
}

/// "12 March", "12th of March 2025", "12-14 March".
fn day_month(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    // "It cost $12 December 27": a price is no day.
    let price = place.grammar.unit_before.before(&place.lexemes[..at]).is_some();
    let (day, len) = day_of_month(place, at).filter(|_| !price)?;
    let mut end = at + len;
    end += usize::from(place.lexemes.get(end).is_some_and(|dot| dot.is(".") && dot.glued));
    end += usize::from(place.lexemes.get(end).is_some_and(|of| place.grammar.date_joints.holds(&of.norm)));
    let (month, len) = month(place, end)?;
    end += len;
    // "the 19 Sept. 11 attackers": the day stands behind the month.
    let next = place.lexemes.get(end).map_or("", |next| next.text);
    if next.len() <= 2 && next.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day)) {
        return None;
    }
    let (year, end) = year_after(place, end);
    Some((
        When {
            from: year.and_then(|year| Day::new(year, month, day)),
            month: Some(month),
            day: Some(day),
            ..When::default()
        },
        end,
    ))
}

/// "March 12, 2025", "March 2025", "in March".
fn month_day(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (month, len) = month(place, at)?;
    let mut end = at + len;
    end += usize::from(place.lexemes.get(end).is_some_and(|the| {
        place.grammar.definite.holds(&the.norm) && day_of_month(place, end + 1).is_some()
    }));
    if let Some((day, len)) = day_of_month(place, end) {
        let (year, end) = year_after(place, end + len);
        let from = year.and_then(|year| Day::new(year, month, day));
        return Some((When { from, month: Some(month), day: Some(day), ..When::default() }, end));
    }
    let (year, after) = year_after(place, at + len);
    let led = at > 0 && place.grammar.month_lead.holds(&place.lexemes[at - 1].norm)
        || place.grammar.has(Setting::DatesCapital) && is_among_small(place, at, len);
    let whole = |year: i32| (Day::new(year, month, 1), Day::new(year, month, days_in(year, month)));
    match year {
        Some(year) => {
            let (from, to) = whole(year);
            Some((When { from, to, month: Some(month), ..When::default() }, after))
        }
        None => led.then(|| (When { month: Some(month), ..When::default() }, at + len)),
    }
}

/// Whether small words stand on both sides, so that a capital is no part of a
/// name, and the first of them goes before nouns.
fn is_among_small(place: Place<'_>, at: usize, len: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &place.lexemes[before]);
    let named = place.lexemes.get(at + len).is_some_and(Lexeme::is_capitalised);
    let grammar = place.grammar;
    let noun = |word: &Lexeme<'_>| grammar.definite.holds(&word.norm) || grammar.articles.holds(&word.norm);
    !named && before.is_some_and(noun)
}

/// The name of a month, with the full stop of its abbreviation.
fn month(place: Place<'_>, at: usize) -> Option<(u32, usize)> {
    let (month, len) = place.grammar.months.at(place.lexemes.get(at..)?)?;
    let short = place.lexemes[at].norm.chars().count() <= 4;
    // The full stop of an abbreviation has a day or year behind it; else it may
    // end the sentence.
    let dot = matches!(place.lexemes.get(at + len..), Some([dot, day, ..])
        if short && dot.is(".") && dot.glued && day.kind == Kind::Figure);
    let month = u32::try_from(*month).ok().filter(|_| place.may_name(at))?;
    Some((month, len + usize::from(dot)))
}

/// The year after a day or month, with its comma or "of".
fn year_after(place: Place<'_>, at: usize) -> (Option<i32>, usize) {
    let skip =
        place.lexemes.get(at).is_some_and(|next| next.is(",") || place.grammar.date_joints.holds(&next.norm));
    match year(place, at + usize::from(skip)) {
        Some(year) => (Some(year), at + usize::from(skip) + 1),
        None => (None, at),
    }
}

/// "2004", "2007-2014", "the 1990s", "die 1990er", "la década de 1990".
fn years(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let first = year(place, at)?;
    if crate::claim::number::counts_something(place.lexemes, at, place.grammar) {
        return None;
    }
    let span = |from, to, end| {
        let (from, to) = (Day::new(from, 1, 1), Day::new(to, 12, 31));
        Some((When { from, to, ..When::default() }, end))
    };
    match place.lexemes.get(at + 1) {
        Some(next) if next.glued && place.grammar.decade_endings.holds(&next.norm) => {
            return span(first, first + 9, at + 2);
        }
        _ if first % 10 == 0 && place.grammar.decade_leads.len_before(&place.lexemes[..at]).is_some() => {
            return span(first, first + 9, at + 1);
        }
        Some(next) if next.is_dash() => {
            if let Some(last) = year(place, at + 2).filter(|last| *last > first) {
                return span(first, last, at + 3);
            }
        }
        Some(next) if opens(place, at) && place.grammar.range_joint.holds(&next.norm) => {
            if let Some(last) = year(place, at + 2).filter(|last| *last > first) {
                return span(first, last, at + 3);
            }
        }
        _ => {}
    }
    let preceded = at.checked_sub(1).map(|before| &place.lexemes[before]);
    let glued = place.lexemes[at].glued
        && preceded.is_some_and(|before| before.kind == Kind::Word || before.is_dash() || before.is("#"));
    (!glued).then(|| span(first, first, at + 1)).flatten()
}

/// Whether "from" or "between" stands before `at`.
fn opens(place: Place<'_>, at: usize) -> bool {
    place.grammar.range_open.len_before(&place.lexemes[..at]).is_some()
}

/// "spring 2027", "the summer of 2026": three months, and not to the day.
fn season(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (month, len) = place.grammar.seasons.at(&place.lexemes[at..])?;
    let (year, end) = year_after(place, at + len);
    let from = Day::new(year?, u32::try_from(*month).ok()?, 1)?;
    let to = from.plus_months(3)?.plus_days(-1);
    Some((When { from: Some(from), to, approximate: true, ..When::default() }, end))
}

fn exactly(day: Day) -> When {
    let (_, month, of_month) = day.date();
    When { from: Some(day), to: Some(day), month: Some(month), day: Some(of_month), ..When::default() }
}

/// Fills the days that the words leave to the article's date: a day or month
/// without its year is the nearest one.
fn resolved(place: Place<'_>, when: When) -> When {
    if when.from.is_some() {
        return When { to: when.to.or(when.from), ..when };
    }
    let (Some(today), Some(month)) = (place.today, when.month) else { return when };
    let (this_year, _, _) = today.date();
    let distance = |day: &Day| day.distance(today);
    let nearest = (this_year - 1..=this_year + 1)
        .filter_map(|year| Day::new(year, month, when.day.unwrap_or(15)))
        .min_by_key(distance);
    let Some(nearest) = nearest else { return when };
    if when.day.is_some() {
        return When { from: Some(nearest), to: Some(nearest), ..when };
    }
    let (year, _, _) = nearest.date();
    When { from: Day::new(year, month, 1), to: Day::new(year, month, days_in(year, month)), ..when }
}
