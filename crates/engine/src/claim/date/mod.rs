//! Dates, periods and times of day as claims.

mod absolute;
mod clock;
mod composed;
mod days;
mod relative;
mod spoken;

use std::ops::Range;

use super::grammar::{Bound, Grammar, Setting};
use super::lexeme::{Lexeme, scan};
use super::number::day_at;
use crate::report::{Day, When};
use crate::span::Span;

/// How far before a date a word for the future still governs it.
const GOVERNS: usize = 14;

/// A date of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dated {
    /// Its value.
    pub(super) when: When,
    /// Its words, as lexemes.
    pub(super) words: Range<usize>,
}

/// The sentence that dates are looked for in.
#[derive(Clone, Copy)]
struct Place<'s> {
    lexemes: &'s [Lexeme<'s>],
    grammar: &'s Grammar,
    /// The article's date.
    today: Option<Day>,
}

impl Place<'_> {
    /// Whether the words before `at` speak of what is to come.
    fn is_future(&self, at: usize) -> bool {
        let before = &self.lexemes[..at];
        self.grammar.future_before.len_before(before).is_some()
            || (at.saturating_sub(GOVERNS)..at).any(|i| self.grammar.future.len_at(&before[i..]).is_some())
    }

    /// Whether a word may be the name of a month or day: English ones have a
    /// capital, and the short ones are no sure names without it.
    fn may_name(&self, at: usize) -> bool {
        let word = &self.lexemes[at];
        !self.grammar.has(Setting::DatesCapital) || word.is_capitalised() || word.norm.len() > 5
    }
}

/// The dates of a sentence, in order, not overlapping. Linear.
pub(super) fn read(lexemes: &[Lexeme<'_>], grammar: &Grammar, today: Option<Day>) -> Vec<Dated> {
    let place = Place { lexemes, grammar, today };
    let mut dates: Vec<Dated> = Vec::new();
    let mut at = 0;
    while at < lexemes.len() {
        let found = clock::at(place, at)
            .or_else(|| composed::at(place, at))
            .or_else(|| days::at(place, at))
            .or_else(|| absolute::at(place, at))
            .or_else(|| relative::at(place, at));
        match found {
            Some((when, end)) if end > at => {
                let start = at - lead(place, at, dates.last().map_or(0, |last| last.words.end));
                let approximate = when.approximate || start < at;
                dates.push(Dated { when: When { approximate, ..when }, words: start..end });
                at = end;
            }
            _ => at += 1,
        }
    }
    dates
}

/// The first date in some words of an article of the day `today`.
pub(crate) fn date_in(text: &str, grammar: &Grammar, today: Day) -> Option<When> {
    let lexemes = scan(text, Span::new(0, text.len()));
    read(&lexemes, grammar, Some(today)).into_iter().next().map(|dated| dated.when)
}

/// How many lexemes before `at` call the date approximate.
fn lead(place: Place<'_>, at: usize, from: usize) -> usize {
    let before = &place.lexemes[from..at];
    let about = place.grammar.bounds.before(before).filter(|(bound, _)| **bound == Bound::About);
    about.map(|(_, len)| len).or_else(|| place.grammar.date_about.len_before(before)).unwrap_or(0)
}

/// A figure or ordinal that may be a day of the month, and its length.
fn day_of_month(place: Place<'_>, at: usize) -> Option<(u32, usize)> {
    let lexeme = place.lexemes.get(at)?;
    let Ok(plain) = lexeme.text.parse::<u32>() else {
        let (day, len) = day_at(&place.lexemes[at..], place.grammar)?;
        return u32::try_from(day).ok().filter(|day| *day <= 31).map(|day| (day, len));
    };
    let next = place.lexemes.get(at + 1).filter(|next| next.glued);
    let ending = next.is_some_and(|next| place.grammar.ordinal_endings.holds(&next.norm));
    // "1.º de enero"
    let dotted = matches!(place.lexemes.get(at + 1..at + 3), Some([dot, end])
        if dot.is(".") && end.glued && place.grammar.ordinal_endings.holds(&end.norm));
    let len = if dotted { 3 } else { 1 + usize::from(ending) };
    (1..=31).contains(&plain).then_some((plain, len))
}

/// Four digits that may be a year.
fn year(place: Place<'_>, at: usize) -> Option<i32> {
    let lexeme = place.lexemes.get(at)?;
    let year: i32 = lexeme.text.parse().ok()?;
    (lexeme.text.len() == 4 && (1000..2200).contains(&year)).then_some(year)
}
