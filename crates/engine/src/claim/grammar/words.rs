//! What a grammar says of single words and of the words of a claim.

use super::Grammar;
use crate::claim::lexeme::{Kind, Lexeme, scan};
use crate::span::Span;

impl Grammar {
    /// The possessive ending of a word in normal form; empty when it has none.
    pub(crate) fn possessive(&self, norm: &str) -> &str {
        self.possessive_endings.iter().find(|ending| norm.ends_with(&***ending)).map_or("", |ending| ending)
    }

    /// The class of what is counted, by the last words of `text` that have one.
    pub(crate) fn class(&self, text: &str) -> Option<&str> {
        let lexemes = scan(text, Span::new(0, text.len()));
        (0..lexemes.len()).rev().find_map(|at| self.classes.at(&lexemes[at..])).map(|(class, _)| &**class)
    }

    /// Whether the words of a time say which half of the day it is in.
    pub(crate) fn tells_half(&self, text: &str) -> bool {
        let lexemes = scan(text, Span::new(0, text.len()));
        let tells = |at: usize| {
            self.half_days.at(&lexemes[at..]).is_some()
                || self.day_parts.at(&lexemes[at..]).is_some()
                || self.clock_names.at(&lexemes[at..]).is_some()
        };
        text.starts_with('0') || (0..lexemes.len()).any(tells)
    }

    /// Whether the words of a time put it shortly before or after the one named.
    pub(crate) fn is_shifted(&self, text: &str) -> bool {
        self.date_about.len_at(&scan(text, Span::new(0, text.len()))).is_some()
    }

    /// Whether the words of an amount only say how many digits it has.
    pub(crate) fn is_vague(&self, text: &str) -> bool {
        let lexemes = scan(text, Span::new(0, text.len()));
        (0..lexemes.len()).any(|at| self.vague.at(&lexemes[at..]).is_some())
    }

    /// Whether a word looks like a name for people ("spectators").
    pub(crate) fn names_people(&self, norm: &str) -> bool {
        self.person_endings.iter().any(|ending| norm.ends_with(&**ending))
    }

    /// Whether an amount in years or months, in the words `text`, is an age:
    /// it says so, or is a bare figure ("Ana Duarte, 54").
    pub(crate) fn is_age(&self, text: &str, unit: &str) -> bool {
        matches!(unit, "a" | "mo") && {
            let lexemes = scan(text, Span::new(0, text.len()));
            let says = |lexeme: &Lexeme<'_>| {
                self.aged.holds(&lexeme.norm) || self.decades.holds(&lexeme.norm) || lexeme.is("s")
            };
            lexemes.iter().any(says) || lexemes.iter().all(|lexeme| lexeme.kind == Kind::Figure)
        }
    }

    /// Whether a word looks like a noun in the plural.
    pub(crate) fn is_plural(&self, norm: &str) -> bool {
        self.plurals.holds(norm)
            || norm.chars().count() > 3
                && self.plural_endings.iter().any(|ending| norm.ends_with(&**ending))
                && !self.singular_endings.iter().any(|ending| norm.ends_with(&**ending))
    }
}
