//! Months by name, and days written out in full.

use std::ops::Range;
use std::sync::OnceLock;

use crate::data::list;
use crate::token::{normalise, primary};
use crate::words::WordTable;

/// Names of months, each with its language and number.
struct Months {
    languages: Vec<&'static str>,
    words: WordTable<(&'static str, u32)>,
}

static MONTHS: OnceLock<Months> = OnceLock::new();

const LISTS: &[&str] = &[
    list!("months.en.txt"),
    #[cfg(feature = "languages")]
    list!("months.txt"),
];

/// The month, 1 to 12, that `word` (in lower case) names in `language`, or in
/// English when the language is unknown.
pub(crate) fn month(word: &str, language: &str) -> Option<u32> {
    let months = MONTHS.get_or_init(|| read(LISTS));
    let language = match primary(language) {
        "nb" | "nn" => "no",
        other if months.languages.contains(&other) => other,
        _ => "en",
    };
    months.words.all(word).filter(|(own, _)| *own == language).map(|(_, number)| *number).last()
}

fn read(lists: &[&'static str]) -> Months {
    let (mut languages, mut words) = (Vec::new(), Vec::new());
    let mut language = "";
    let mut number = 0;
    for line in lists.iter().flat_map(|list| list.lines()) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            (language, number) = (name, 0);
            languages.push(name);
            continue;
        }
        number += 1;
        words.extend(line.split_whitespace().map(|word| (word, (language, number))));
    }
    Months { languages, words: WordTable::new(words) }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    year: u32,
    month: u32,
    of_month: u32,
}

impl Day {
    /// The day, when it exists (Gregorian, years 1000 to 2999).
    pub(crate) fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let exists = (1000..=2999).contains(&year) && (1..=12).contains(&month) && (1..=last).contains(&day);
        exists.then_some(Self { year, month, of_month: day })
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

/// A word or sign of a line, in normal form.
struct Piece {
    word: String,
    range: Range<usize>,
}

/// The first day with its year in `line`, and the bytes it stands in.
///
/// Reads "2025-08-28", "18.08.2025", "18/08/2025" (not when day and month
/// cannot be told apart in English), "October 17, 2023", "17 October 2023"
/// and the same in the languages of `months.txt`, "2023年10月17日". Linear.
pub(crate) fn find_day(line: &str, language: &str) -> Option<(Day, Range<usize>)> {
    let pieces = pieces(line);
    (0..pieces.len()).find_map(|at| {
        let rest = &pieces[at..];
        let (day, length) = digits(rest, language)
            .or_else(|| day_first(rest, language))
            .or_else(|| month_first(rest, language))
            .or_else(|| han(rest))?;
        Some((day, rest[0].range.start..rest[length - 1].range.end))
    })
}

/// Runs of digits, runs of letters and single signs, white space left out.
fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let class = |c: char| {
        if c.is_ascii_digit() {
            1
        } else if c.is_alphabetic() {
            2
        } else {
            0
        }
    };
    let mut last = 0;
    for (at, c) in line.char_indices() {
        let now = class(c);
        let end = at + c.len_utf8();
        match pieces.last_mut() {
            Some(piece) if now > 0 && now == last && piece.range.end == at => {
                piece.range.end = end;
            }
            _ if c.is_whitespace() => {}
            _ => pieces.push(Piece { word: String::new(), range: at..end }),
        }
        last = now;
    }
    for piece in &mut pieces {
        piece.word = normalise(&line[piece.range.clone()]);
    }
    pieces
}

fn word(pieces: &[Piece], at: usize) -> &str {
    pieces.get(at).map_or("", |piece| &piece.word)
}

/// A number of at most `most` digits.
fn number(pieces: &[Piece], at: usize, most: usize) -> Option<u32> {
    let word = word(pieces, at);
    let fits = (1..=most).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| word.parse().ok()).flatten()
}

/// A year of four digits.
fn year(pieces: &[Piece], at: usize) -> Option<u32> {
    number(pieces, at, 4).filter(|_| word(pieces, at).len() == 4)
}

fn digits(pieces: &[Piece], language: &str) -> Option<(Day, usize)> {
    let sign = word(pieces, 1);
    if !matches!(sign, "-" | "/" | ".") || word(pieces, 3) != sign {
        return None;
    }
    if let Some(year) = year(pieces, 0) {
        return Some((Day::new(year, number(pieces, 2, 2)?, number(pieces, 4, 2)?)?, 5));
    }
    let (one, two, year) = (number(pieces, 0, 2)?, number(pieces, 2, 2)?, year(pieces, 4)?);
    let english = primary(language) == "en" && sign != ".";
    let day = match (one > 12, two > 12) {
        (false, true) => Day::new(year, one, two),
        (false, false) if english && one != two => None,
        _ => Day::new(year, two, one),
    };
    Some((day?, 5))
}

fn day_first(pieces: &[Piece], language: &str) -> Option<(Day, usize)> {
    let day = number(pieces, 0, 2)?;
    let mut at = 1;
    while matches!(word(pieces, at), "." | "de" | "of" | "st" | "nd" | "rd" | "th" | "er" | "º" | "-") {
        at += 1;
    }
    let month = month(word(pieces, at), language)?;
    at += 1;
    while matches!(word(pieces, at), "." | "," | "de" | "del" | "of" | "-") {
        at += 1;
    }
    Some((Day::new(year(pieces, at)?, month, day)?, at + 1))
}

fn month_first(pieces: &[Piece], language: &str) -> Option<(Day, usize)> {
    let month = month(word(pieces, 0), language)?;
    let mut at = 1 + usize::from(word(pieces, 1) == ".");
    let day = number(pieces, at, 2)?;
    at += 1;
    while matches!(word(pieces, at), "," | "st" | "nd" | "rd" | "th") {
        at += 1;
    }
    Some((Day::new(year(pieces, at)?, month, day)?, at + 1))
}

fn han(pieces: &[Piece]) -> Option<(Day, usize)> {
    let marks = word(pieces, 1).starts_with('年') && word(pieces, 3).starts_with('月');
    let closed = word(pieces, 5).starts_with(['日', '号']);
    let day = Day::new(year(pieces, 0)?, number(pieces, 2, 2)?, number(pieces, 4, 2)?)?;
    (marks && closed).then_some((day, 6))
}

#[cfg(test)]
mod tests {
    use super::find_day;

    #[test]
    fn days_are_read_as_each_language_writes_them() {
        for (line, language, expected) in [
            ("Published 3 March 2024, 10.15", "en", "2024-03-03"),
            ("Mon., March 3rd, 2024", "en", "2024-03-03"),
            ("2024-03-03T10:00", "en", "2024-03-03"),
            ("03/04/2024", "en", "-"),
            ("23/04/2024", "en", "2024-04-23"),
            ("04/23/2024", "en", "2024-04-23"),
            ("03/04/2024", "fr", "2024-04-03"),
            ("3. März 2024", "de", "2024-03-03"),
            ("3 de marzo de 2024", "es", "2024-03-03"),
            ("3 марта 2024 г.", "ru", "2024-03-03"),
            ("2024年3月3日", "zh", "2024-03-03"),
            ("31 February 2024", "en", "-"),
            ("March 2024", "en", "-"),
        ] {
            let found = find_day(line, language).map_or_else(|| "-".to_owned(), |(day, _)| day.to_string());
            assert_eq!(found, expected, "{line}");
        }
    }
}
