//! Whether a single point ends a sentence.

use super::abbreviation::{Abbreviations, Class, Classes};
use super::boundary::is_dash;
use super::look::{After, Before};
use crate::article::calendar::month;
use crate::token::is_zone;
use crate::words::lower;

/// Languages that write ordinal numbers with a point.
const ORDINALS: [&str; 17] =
    ["de", "da", "no", "nb", "nn", "fi", "cs", "sk", "pl", "hu", "hr", "sl", "sr", "et", "lv", "tr", "is"];

/// A point with what stands around it; a word in capitals, a number or a word
/// of a script without capitals follows.
pub(super) struct Point<'a> {
    /// The language without region.
    pub(super) language: &'a str,
    /// Its abbreviations and usual first words.
    pub(super) words: &'static Abbreviations,
    /// What stands before the point.
    pub(super) before: Before<'a>,
    /// What stands after it.
    pub(super) after: After<'a>,
}

impl Point<'_> {
    /// Whether the point ends its sentence.
    pub(super) fn ends_sentence(&self) -> bool {
        let (before, after) = (&self.before, &self.after);
        let start = self.words.starts(&lower(after.word)) && !after.is_initial() || after.is_named();
        if before.word.is_empty() {
            return true;
        }
        if before.word.trim_start_matches(is_dash).chars().all(|c| c.is_ascii_digit()) {
            return self.number_ends(start);
        }
        if before.word.ends_with([')', ']', '"', '”', '’', '»', '%', '°']) {
            return true;
        }
        let key = before.key();
        let classes = self.words.classes(&key);
        let classes = if before.is_shouted() { classes.without(Class::BeforeName) } else { classes };
        if let Some(ends) = self.abbreviation_ends(&key, classes, start) {
            return ends;
        }
        let mut letters = before.word.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) if letter.is_alphabetic() => self.initial_ends(letter, start),
            _ => true,
        }
    }

    /// Whether the point after a whole number ends the sentence.
    fn number_ends(&self, start: bool) -> bool {
        let (before, after) = (&self.before, &self.after);
        if before.is_first() {
            return false;
        }
        let ordinal = ORDINALS.contains(&self.language);
        if !ordinal || before.word.len() > 2 {
            return true;
        }
        start && month(&lower(after.word), self.language).is_none()
    }

    /// Whether the point after a known abbreviation ends the sentence; `None`
    /// when the word is none.
    fn abbreviation_ends(&self, key: &str, classes: Classes, start: bool) -> Option<bool> {
        let (before, after) = (&self.before, &self.after);
        if classes.has(Class::BeforeName)
            && !(classes.has(Class::Inside) && start)
            && !(classes.has(Class::Unit) && before.follows_number())
        {
            return Some(false);
        }
        if classes.has(Class::BeforeNumber) && (after.is_digit() || is_numeral(after.word) && !start) {
            return Some(false);
        }
        if classes.has(Class::Closing)
            || classes.has(Class::Unit) && (before.follows_number() || key.contains('.'))
        {
            let goes_on =
                classes.has(Class::Unit) && (after.is_digit() || is_zone(after.word)) || self.is_fronted();
            return Some(start || !goes_on);
        }
        if classes.has(Class::Inside) {
            return Some(start);
        }
        let pointed = key.contains('.') && key.split('.').all(|part| part.chars().count() <= 2);
        pointed.then_some(start)
    }

    /// Whether the point after a single letter ends the sentence.
    fn initial_ends(&self, letter: char, start: bool) -> bool {
        let before = &self.before;
        if before.is_first() {
            return false;
        }
        if letter.is_lowercase() {
            return !before.follows_number() || start;
        }
        start && (before.follows_plain_word() || letter == 'I' && self.language == "en")
    }

    /// Whether the clause is only a time or place before its main clause.
    fn is_fronted(&self) -> bool {
        let clause = self.before.clause();
        let first = lower(clause.split_whitespace().next().unwrap_or_default());
        clause.split_whitespace().count() <= 10
            && !clause.contains(',')
            && self.words.classes(&first).has(Class::Front)
    }
}

/// Whether a word is a Roman numeral.
fn is_numeral(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'))
}
