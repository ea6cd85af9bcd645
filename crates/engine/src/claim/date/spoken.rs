//! Times of day in words: "twenty to seven", "half past six", "halb sieben",
//! "las siete menos veinte".

use super::{Place, clock};
use crate::claim::lexeme::{Kind, Lexeme};
use crate::claim::number::whole_at;
use crate::report::Clock;

/// How far behind a time the part of its day may stand.
const REACH: usize = 5;

/// The time that begins at `at`, and where it ends.
pub(super) fn at(place: Place<'_>, at: usize) -> Option<(Clock, usize)> {
    let (minutes, end) = minutes_first(place, at).or_else(|| hour_first(place, at))?;
    let noon = 12 * 60;
    let later = minutes < noon && in_second_half(place, end);
    let minutes = if later { minutes + noon } else { minutes };
    Some((Clock::new(minutes / 60, minutes % 60)?, end))
}

/// "twenty to seven", "a quarter past six", "halb sieben": minutes of the day.
fn minutes_first(place: Place<'_>, at: usize) -> Option<(u16, usize)> {
    let grammar = place.grammar;
    if let Some(len) = grammar.clock_half_to.len_at(&place.lexemes[at..]) {
        let (hour, end) = hour(place, at + len)?;
        return Some((around_the_clock(hour, 30, true), end));
    }
    let (minute, named, mut end) = part(place, at)?;
    let minutes = place
        .lexemes
        .get(end)
        .is_some_and(|word| grammar.units.get(&word.norm).is_some_and(|unit| &**unit == "min"));
    end += usize::from(minutes);
    let rest = place.lexemes.get(end..)?;
    let to = grammar.clock_to.len_at(rest);
    end += to.or_else(|| grammar.clock_past.len_at(rest))?;
    let (hour, end) = hour(place, end)?;
    // "five to ten" is a range unless something calls it a time.
    let led = at > 0 && grammar.clock_lead.holds(&place.lexemes[at - 1].norm);
    let sure = named || minutes || minute % 5 == 0 && led && !counts(place, end);
    sure.then(|| (around_the_clock(hour, minute, to.is_some()), end))
}

/// "las siete menos veinte", "las seis y media", "las siete de la tarde".
fn hour_first(place: Place<'_>, at: usize) -> Option<(u16, usize)> {
    let grammar = place.grammar;
    let lead = grammar.clock_hour_lead.len_at(&place.lexemes[at..])?;
    let (hour, end) = hour(place, at + lead)?;
    let rest = place.lexemes.get(end..)?;
    if rest.first().is_some_and(|next| next.glued && next.is(":")) {
        return None;
    }
    if let Some((half, len)) = grammar.half_days.at(rest) {
        return Some((hour % 12 * 60 + u16::try_from(*half).ok()? * 60, end + len));
    }
    let minus = grammar.clock_less.len_at(rest);
    if let Some(len) = minus.or_else(|| grammar.clock_more.len_at(rest))
        && let Some((minute, _, end)) = part(place, end + len)
    {
        return Some((around_the_clock(hour, minute, minus.is_some()), end));
    }
    if let Some((_, len)) = grammar.day_parts.at(rest) {
        return Some((hour * 60, end + len));
    }
    // "las once personas" are no time.
    let preposition = at > 0 && grammar.clock_lead.holds(&place.lexemes[at - 1].norm);
    (preposition && !counts(place, end)).then_some((hour * 60, end))
}

/// A number of minutes below an hour, whether a word of its own ("quarter")
/// says so, and where it ends.
fn part(place: Place<'_>, at: usize) -> Option<(u16, bool, usize)> {
    let rest = place.lexemes.get(at..)?;
    let named = place.grammar.clock_parts.at(rest).map(|(minute, len)| (*minute, true, len));
    let (minute, named, len) = named.or_else(|| {
        let (minute, len) = whole_at(rest, place.grammar)?;
        (minute > 1).then_some((minute, false, len))
    })?;
    Some((u16::try_from(minute).ok().filter(|minute| *minute < 60)?, named, at + len))
}

/// The hour at `at`, in figures or words, and where it ends.
fn hour(place: Place<'_>, at: usize) -> Option<(u16, usize)> {
    if let Some((time, end)) = clock::named(place, at) {
        return Some((time.minutes() / 60, end));
    }
    let lexeme = place.lexemes.get(at)?;
    let hour = match place.grammar.small.get(&lexeme.norm) {
        Some(hour) => u16::try_from(*hour).ok()?,
        None => lexeme.text.parse().ok()?,
    };
    (1..=12).contains(&hour).then_some((hour, at + 1))
}

/// Whether a word at `at` may be what a number before it counts.
fn counts(place: Place<'_>, at: usize) -> bool {
    place.lexemes.get(at).is_some_and(|next| {
        next.kind == Kind::Word && !place.grammar.stops.holds(&next.norm) && !next.is_capitalised()
    })
}

/// Minutes of the day of `minute` minutes past or to an hour.
const fn around_the_clock(hour: u16, minute: u16, to: bool) -> u16 {
    let day = 24 * 60;
    (if to { hour * 60 + day - minute } else { hour * 60 + minute }) % day
}

/// Whether the words before or shortly after `end` speak of the afternoon,
/// evening or night.
fn in_second_half(place: Place<'_>, end: usize) -> bool {
    let last = place.lexemes.len();
    let late = |at: usize| {
        let part = place.grammar.day_parts.at(&place.lexemes[at..]);
        part.map(|(part, _)| *part > 1)
    };
    let from = end.saturating_sub(3);
    (from..last.min(end + REACH))
        .take_while(|at| *at < end || !ends(&place.lexemes[*at]))
        .find_map(late)
        .unwrap_or(false)
}

fn ends(lexeme: &Lexeme<'_>) -> bool {
    lexeme.is(",") || lexeme.is(";")
}
