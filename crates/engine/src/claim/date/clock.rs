//! Times of day: "6:40 p.m.", "18:40", "noon", "18.40 Uhr", "twenty to seven".

use super::Place;
use super::spoken;
use crate::claim::lexeme::{Kind, Lexeme};
use crate::report::{Clock, When};

/// The time that begins at `at`, and where it ends.
pub(super) fn at(place: Place<'_>, at: usize) -> Option<(When, usize)> {
    let (time, mut end) =
        named(place, at).or_else(|| spoken::at(place, at)).or_else(|| written(place, at))?;
    if let Some(len) = place.lexemes.get(end..).and_then(|rest| place.grammar.clock_zones.len_at(rest)) {
        end += len;
    }
    Some((When { time: Some(time), ..When::default() }, end))
}

/// "noon", "midnight".
pub(super) fn named(place: Place<'_>, at: usize) -> Option<(Clock, usize)> {
    let (time, len) = place.grammar.clock_names.at(place.lexemes.get(at..)?)?;
    Some((*time, at + len))
}

/// Hours and minutes with what makes them a time: a colon, "p.m.", "o'clock".
fn written(place: Place<'_>, at: usize) -> Option<(Clock, usize)> {
    let (hour, minute, end, colon) = figures(place, at)?;
    let rest = place.lexemes.get(end..).unwrap_or_default();
    if let Some((half, len)) = place.grammar.half_days.at(rest) {
        let hour = if *half == 12 { hour % 12 + 12 } else { hour % 12 };
        return Clock::new(hour, minute).map(|time| (time, end + len));
    }
    let after = place.grammar.clock_after.len_at(rest);
    let end = end + after.unwrap_or(0);
    let rest = place.lexemes.get(end..).unwrap_or_default();
    if let Some((part, len)) = place.grammar.day_parts.at(rest).filter(|_| after.is_some() || colon) {
        let later = if *part > 1 && hour < 12 { 12 } else { 0 };
        return Clock::new(hour + later, minute).map(|time| (time, end + len));
    }
    if after.is_some() {
        return Clock::new(hour, minute).map(|time| (time, end));
    }
    let counted = rest.first().is_some_and(|next| next.glued && (next.is(":") || next.is_dash()));
    (colon && !counted).then(|| Clock::new(hour, minute)).flatten().map(|time| (time, end))
}

/// The hour, the minute, where they end, and whether a colon joins them.
fn figures(place: Place<'_>, at: usize) -> Option<(u16, u16, usize, bool)> {
    let first = place.lexemes.get(at)?;
    if first.kind == Kind::Word {
        let (hour, len) = place.grammar.small.at(&place.lexemes[at..])?;
        return Some((u16::try_from(*hour).ok().filter(|hour| *hour <= 12)?, 0, at + len, false));
    }
    if let Some((hour, minute)) = first.text.split_once('.') {
        return Some((hours(hour)?, minutes(minute)?, at + 1, false));
    }
    let hour = hours(first.text)?;
    match place.lexemes.get(at + 1..at + 3) {
        Some([colon, minute]) if is_colon(colon) && minute.glued => {
            let seconds = matches!(place.lexemes.get(at + 3..at + 5), Some([colon, second])
                if is_colon(colon) && second.glued && minutes(second.text).is_some());
            let end = at + if seconds { 5 } else { 3 };
            minutes(minute.text).map(|minute| (hour, minute, end, true))
        }
        _ => Some((hour, 0, at + 1, false)),
    }
}

fn is_colon(lexeme: &Lexeme<'_>) -> bool {
    lexeme.glued && (lexeme.is(":") || lexeme.is("h"))
}

fn hours(text: &str) -> Option<u16> {
    text.parse().ok().filter(|hour| *hour <= 24 && text.len() <= 2)
}

fn minutes(text: &str) -> Option<u16> {
    text.parse().ok().filter(|minute| *minute < 60 && text.len() == 2)
}
