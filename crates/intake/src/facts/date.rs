//! Days as metadata write them.

/// The day in `text`, as ISO 8601 (`2025-08-28`), at the place that wrote it:
/// a time and its zone are left out, not converted.
///
/// Reads ISO 8601 with or without dashes, `2025/08/28`, the dates of mail
/// ("Thu, 28 Aug 2025 10:00:00 GMT"), English dates in letters, `28.08.2025`,
/// dates with slashes of which one reading alone is possible, and seconds or
/// milliseconds since 1970. `None` for anything else, and for days that no
/// calendar has.
pub(crate) fn day(text: &str) -> Option<String> {
    let text = text.trim();
    let parts = parts(text);
    let (year, month, day) =
        numeric(text, &parts).or_else(|| in_letters(&parts)).or_else(|| since_1970(text))?;
    is_day(year, month, day).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

type Day = (u32, u32, u32);

/// A run of digits or letters, and the character behind it.
#[derive(Clone, Copy, Debug)]
struct Part<'a> {
    text: &'a str,
    behind: Option<char>,
}

impl Part<'_> {
    fn number(&self) -> Option<u32> {
        if self.text.len() > 8 { None } else { self.text.parse().ok() }
    }
}

/// The first runs of digits and of letters.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let digits = c.is_ascii_digit();
        if !digits && !c.is_alphabetic() {
            at += c.len_utf8();
            continue;
        }
        let rest = &text[at..];
        let same = |c: char| if digits { c.is_ascii_digit() } else { c.is_alphabetic() };
        let length = rest.find(|c| !same(c)).unwrap_or(rest.len());
        parts.push(Part { text: &rest[..length], behind: rest[length..].chars().next() });
        at += length;
        if parts.len() == 6 {
            break;
        }
    }
    parts
}

fn numeric(text: &str, parts: &[Part<'_>]) -> Option<Day> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let first = parts.first()?;
    if first.text.len() == 8 && first.behind != Some('.') {
        let number = first.number()?;
        return Some((number / 10_000, number / 100 % 100, number % 100));
    }
    let mut numbers = parts.iter().filter(|part| part.number().is_some());
    let (first, second, third) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let short = |part: &Part<'_>| part.text.len() <= 2;
    let long = |part: &Part<'_>| part.text.len() == 4;
    let (a, b, c) = (first.number()?, second.number()?, third.number()?);
    match (first.behind?, second.behind?) {
        ('-', '-') | ('/', '/') | ('.', '.') | ('年', '月')
            if long(first) && short(second) && short(third) =>
        {
            Some((a, b, c))
        }
        ('.', '.') if long(third) => Some((c, b, a)),
        ('/', '/') | ('-', '-') if long(third) && short(first) && short(second) => match (a > 12, b > 12) {
            (true, false) => Some((c, b, a)),
            (false, true) => Some((c, a, b)),
            _ if a == b => Some((c, a, b)),
            _ => None,
        },
        _ => None,
    }
}

/// "28 August 2025", "August 28, 2025", "Thu, 28 Aug 2025".
fn in_letters(parts: &[Part<'_>]) -> Option<Day> {
    let at = parts.iter().position(|part| month(part.text).is_some())?;
    let month = month(parts[at].text)?;
    let number = |index: usize| parts.get(index).and_then(Part::number);
    let year = |index: usize| parts.get(index).filter(|part| part.text.len() == 4).and_then(Part::number);
    if let (Some(day), Some(year)) = (at.checked_sub(1).and_then(number), year(at + 1)) {
        return Some((year, month, day));
    }
    let day = number(at + 1)?;
    // "August 28th, 2025"
    let ordinal = parts.get(at + 2).is_some_and(|part| matches!(part.text, "st" | "nd" | "rd" | "th"));
    Some((year(at + 2 + usize::from(ordinal))?, month, day))
}

fn month(name: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let name = name.to_ascii_lowercase();
    let matches = |full: &str| name == full || name.len() >= 3 && name.len() <= 4 && full.starts_with(&name);
    let index = MONTHS.into_iter().position(matches)?;
    u32::try_from(index + 1).ok()
}

/// Seconds or milliseconds since 1970, as ten or thirteen digits.
fn since_1970(text: &str) -> Option<Day> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = text.parse().ok()?;
    let seconds = match text.len() {
        10 => number,
        13 => number / 1000,
        _ => return None,
    };
    let mut days = u32::try_from(seconds / 86_400).ok()?;
    let mut year = 1970;
    while days >= 365 + u32::from(is_leap(year)) {
        days -= 365 + u32::from(is_leap(year));
        year += 1;
    }
    let mut month = 1;
    while days >= days_of(year, month) {
        days -= days_of(year, month);
        month += 1;
    }
    Some((year, month, days + 1))
}

fn is_day(year: u32, month: u32, day: u32) -> bool {
    (1600..3000).contains(&year) && (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day)
}

const fn days_of(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        for (text, expected) in [
            ("2031-03-09", "2031-03-09"),
            ("2031-03-09T23:30:00-08:00", "2031-03-09"),
            ("2031-03-09 08:00", "2031-03-09"),
            (" 2031/3/9 ", "2031-03-09"),
            ("20310309", "2031-03-09"),
            ("20310309T101500Z", "2031-03-09"),
            ("Sun, 09 Mar 2031 10:00:00 GMT", "2031-03-09"),
            ("9 March 2031", "2031-03-09"),
            ("March 9, 2031 at 8:15 a.m.", "2031-03-09"),
            ("Sept. 9th, 2031", "2031-09-09"),
            ("09.03.2031, 10:15 Uhr", "2031-03-09"),
            ("29/03/2031", "2031-03-29"),
            ("03/29/2031", "2031-03-29"),
            ("2031年3月9日", "2031-03-09"),
            ("1930816800", "2031-03-09"),
            ("1930816800000", "2031-03-09"),
            ("2024-02-29", "2024-02-29"),
        ] {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn no_days() {
        for text in [
            "",
            "today",
            "03/04/2031",
            "2031-02-30",
            "2031-13-01",
            "14:32",
            "2031",
            "May",
            "99999999",
            "09.03.31",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
