//! Dates and times as units.

use super::{Line, TokenKind};
use crate::article::calendar::month;

/// A date that begins at `at`: the index after it.
///
/// Takes a month with a day, a year or both, in any order, and dates of
/// digits. A month alone is none.
pub(super) fn date(line: &Line<'_>, at: usize) -> Option<usize> {
    numeric(line, at)
        .or_else(|| day_first(line, at))
        .or_else(|| month_first(line, at))
        .or_else(|| han(line, at))
}

/// "2025-08-28", "18/08/2025", "18.08.2025".
fn numeric(line: &Line<'_>, at: usize) -> Option<usize> {
    let written = line.written(at);
    if line.is(at, TokenKind::Number) && written.matches('.').count() == 2 {
        let fits = |part: &str, size: usize| part.len() <= size && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = written.split('.').collect();
        let dated = fits(parts[0], 2) && fits(parts[1], 2) && fits(parts[2], 4) && parts[2].len() != 3;
        return dated.then_some(at + 1);
    }
    let separator = line.norm(at + 1);
    if !matches!(separator, "-" | "/" | ".") || line.norm(at + 3) != separator {
        return None;
    }
    if !(1..5).all(|step| line.glued(at + step)) || line.glued(at + 5) && line.is(at + 5, TokenKind::Number) {
        return None;
    }
    let size = |step: usize| line.digits(at + step).map_or(0, |_| line.written(at + step).len());
    let (one, two, three) = (size(0), size(2), size(4));
    let dated = (one == 4 && (1..=2).contains(&two) && (1..=2).contains(&three))
        || ((1..=2).contains(&one)
            && (1..=2).contains(&two)
            && (three == 4 || three == 2 && separator == "/"));
    dated.then_some(at + 5)
}

/// "17 October 2023", "17. Oktober 2023", "17 de octubre de 2023", "1er mai".
fn day_first(line: &Line<'_>, at: usize) -> Option<usize> {
    day(line, at)?;
    let mut end = at + 1;
    if line.norm(end) == "." && line.glued(end) {
        end += 1;
    }
    if matches!(line.norm(end), "de" | "of") {
        end += 1;
    }
    month(line.norm(end), line.language)?;
    end = past_point(line, end + 1, end);
    Some(year(line, end).unwrap_or(end))
}

/// "October 17, 2023", "Oct. 17", "October 2023", "le 17 mai" starts at its day.
fn month_first(line: &Line<'_>, at: usize) -> Option<usize> {
    month(line.norm(at), line.language)?;
    if !line.written(at).starts_with(char::is_uppercase) {
        return None;
    }
    let end = past_point(line, at + 1, at);
    match day(line, end) {
        Some(_) => Some(year(line, end + 1).unwrap_or(end + 1)),
        None => year(line, end),
    }
}

/// "2023年10月17日" and its parts with a month.
fn han(line: &Line<'_>, at: usize) -> Option<usize> {
    let part = |at: usize, mark: &str| {
        (line.digits(at).is_some() && line.norm(at + 1).starts_with(mark)).then_some(at + 2)
    };
    let months = part(at, "年").and_then(|next| part(next, "月")).or_else(|| part(at, "月"))?;
    Some(part(months, "日").or_else(|| part(months, "号")).unwrap_or(months))
}

/// A day of the month, as a number or an ordinal.
fn day(line: &Line<'_>, at: usize) -> Option<u32> {
    if !line.is(at, TokenKind::Number) {
        return None;
    }
    let digits = line.norm(at).trim_end_matches(char::is_alphabetic).trim_end_matches('º');
    digits.parse().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
}

/// Past a year, with the comma or "de" before it.
fn year(line: &Line<'_>, at: usize) -> Option<usize> {
    let at = if matches!(line.norm(at), "," | "de" | "del" | "of") { at + 1 } else { at };
    line.digits(at).filter(|year| (1000..=2999).contains(year)).map(|_| at + 1)
}

/// Past the point of a shortened month.
fn past_point(line: &Line<'_>, at: usize, month: usize) -> usize {
    let short = line.norm(month).chars().count() <= 5;
    at + usize::from(short && line.norm(at) == "." && line.glued(at))
}

/// A time of day that begins at `at`: the index after it.
pub(super) fn time(line: &Line<'_>, at: usize) -> Option<usize> {
    let (mut end, clear) = clock(line, at)?;
    let after = end;
    end = half_of_day(line, end).unwrap_or(end);
    if let "uhr" | "h" | "час" | "часов" | "hrs" | "uur" = line.norm(end) {
        end += 1;
        if line.norm(end - 1) == "h" && line.digits(end).is_some() && line.glued(end) {
            end += 1;
        }
    }
    let marked = end > after;
    if (marked || clear) && is_zone(line.written(end)) {
        end += 1;
    }
    (clear || marked || end > after).then_some(end)
}

/// Past "18:40", "18:40:05", "7.10" or "11"; whether it can only be a time.
fn clock(line: &Line<'_>, at: usize) -> Option<(usize, bool)> {
    let written = line.written(at);
    if !line.is(at, TokenKind::Number) || (line.glued(at) && line.norm(at.wrapping_sub(1)) != "(") {
        return None;
    }
    let fits = |hour: &str, minute: &str| {
        hour.len() <= 2
            && minute.len() == 2
            && hour.parse::<u8>().is_ok_and(|hour| hour < 25)
            && minute.parse::<u8>().is_ok_and(|minute| minute < 60)
    };
    if let Some((hour, minute)) = written.split_once(['.', ':']) {
        return fits(hour, minute).then_some((at + 1, written.contains(':')));
    }
    let hour = line.digits(at).filter(|hour| *hour < 25)?;
    if line.norm(at + 1) == ":" && line.glued(at + 1) && line.glued(at + 2) {
        if !fits(&hour.to_string(), line.written(at + 2)) {
            return None;
        }
        let seconds = line.norm(at + 3) == ":" && line.written(at + 4).len() == 2 && line.glued(at + 4);
        return Some((at + if seconds { 5 } else { 3 }, true));
    }
    Some((at + 1, false))
}

/// Past "a.m.", "pm", "p. m.".
fn half_of_day(line: &Line<'_>, at: usize) -> Option<usize> {
    let point = |at: usize| usize::from(line.norm(at) == "." && line.glued(at));
    match line.norm(at) {
        "a.m" | "p.m" => Some(at + 1 + point(at + 1)),
        "am" | "pm" => Some(at + 1),
        "a" | "p" if point(at + 1) == 1 && line.norm(at + 2) == "m" => Some(at + 3 + point(at + 3)),
        _ => None,
    }
}

/// Names of time zones that stand after a time.
pub(crate) fn is_zone(written: &str) -> bool {
    matches!(
        written,
        "GMT"
            | "UTC"
            | "BST"
            | "CET"
            | "CEST"
            | "MEZ"
            | "MESZ"
            | "EST"
            | "EDT"
            | "ET"
            | "CST"
            | "CDT"
            | "MST"
            | "MDT"
            | "PST"
            | "PDT"
            | "PT"
            | "IST"
            | "JST"
            | "KST"
            | "MSK"
            | "AEST"
            | "AEDT"
            | "EET"
            | "EEST"
            | "WET"
    )
}
