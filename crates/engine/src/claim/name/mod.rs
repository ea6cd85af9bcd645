//! Names of people, places and organisations as claims, by their capitals,
//! titles and neighbours.

mod canon;
mod map;
mod role;
mod run;
mod usage;

use std::ops::Range;

pub(super) use canon::settle;
pub(crate) use map::{Located, Part, locate, plain};
pub(crate) use role::is_office;
pub(super) use usage::Usage;

use super::grammar::{Grammar, Setting};
use super::lexeme::{Kind, Lexeme};
use crate::lexicon;
use crate::report::NameKind;
use crate::token::Token;

/// Words that tell less than this, in bits, are found in any text.
const ORDINARY: u32 = 15;

/// A name of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// Its words without title, as lexemes.
    pub(super) words: Range<usize>,
    /// Title or role beside it.
    pub(super) role: Option<Range<usize>>,
    /// What it names, as far as its neighbours tell.
    pub(super) kind: NameKind,
}

/// A sentence whose names are read.
pub(super) struct Scene<'r> {
    /// Its words.
    pub(super) lexemes: &'r [Lexeme<'r>],
    /// Its tokens.
    pub(super) tokens: &'r [Token],
    /// The lexemes that belong to something else, a date.
    pub(super) taken: &'r [bool],
    /// The grammar of its language.
    pub(super) grammar: &'r Grammar,
    /// How its article writes words.
    pub(super) usage: &'r Usage,
    /// Whether it is English, of which the common words are known.
    pub(super) english: bool,
}

/// The names of a sentence, in order. Linear in its length.
///
/// A language that writes its nouns with a capital has none: see the notes in
/// its grammar. Neither has a sentence in title case.
pub(super) fn read(scene: &Scene<'_>) -> Vec<Named> {
    if scene.grammar.has(Setting::NounsCapital) || scene.is_title_case() {
        return Vec::new();
    }
    let mut names: Vec<Named> = Vec::new();
    let mut at = 0;
    while at < scene.lexemes.len() {
        if !scene.is_name(at) {
            at += 1;
            continue;
        }
        let run = at..scene.run_end(at);
        at = run.end;
        if let Some(named) = scene.named(run) {
            // "North Korean leader Kim": what stands in a role is no name of its own.
            let role = named.role.clone().unwrap_or(named.words.clone());
            while names.last().is_some_and(|last| last.words.end > role.start) {
                names.pop();
            }
            names.push(named);
        }
    }
    names
}

impl Scene<'_> {
    /// Whether all longer words have a capital, or nearly all of a line that
    /// does not end like a sentence: a heading tells no names.
    fn is_title_case(&self) -> bool {
        let content =
            || self.lexemes.iter().filter(|l| l.kind == Kind::Word && !self.grammar.stops.holds(&l.norm));
        let (all, capitals) = (content().count(), content().filter(|l| l.is_capitalised()).count());
        let ends = self.lexemes.last().is_some_and(|last| last.kind == Kind::Sign);
        all > 3 && (capitals == all || !ends && capitals * 4 > all * 3)
    }

    /// Whether a lexeme is a word that may belong to a name. Small words may
    /// when they stand in capitals only ("US", "WHO").
    pub(super) fn is_name(&self, at: usize) -> bool {
        let Some(lexeme) = self.lexemes.get(at).filter(|lexeme| lexeme.is_capitalised()) else {
            return false;
        };
        let shouted = || lexeme.text.len() > 1 && lexeme.text.chars().all(char::is_uppercase);
        // "I'm", "They've".
        let body = lexeme.norm.split('\'').next().unwrap_or_default();
        !self.taken[at] && (!self.grammar.stops.holds(body) || shouted() || self.is_given(at))
    }

    /// Whether a small word inside a sentence is a given name: "Will Harper".
    fn is_given(&self, at: usize) -> bool {
        self.grammar.given.holds(&self.lexemes[at].norm) && !self.is_initial(at) && self.is_name(at + 1)
    }

    /// A word in normal form without its possessive ending.
    pub(super) fn bare(&self, at: usize) -> &str {
        let norm = &*self.lexemes[at].norm;
        norm.strip_suffix(self.grammar.possessive(norm)).unwrap_or(norm)
    }

    /// The name in a run: titles and roles at its start come off, and so does
    /// the first word of a sentence that is no name.
    fn named(&self, run: Range<usize>) -> Option<Named> {
        let mut start = run.start;
        let leads = self.is_role(start) || self.is_lead(start) && run.len() > 1;
        if self.is_initial(start) && !leads && !self.is_name_at_start(&run) {
            start += 1;
        }
        let title = start;
        let is_body = run.end > start && self.grammar.organisations.holds(self.bare(run.end - 1));
        if !is_body {
            start = self.titles_end(start..run.end);
        }
        let words = start..run.end;
        if words.is_empty() || self.is_no_name(&words) {
            return None;
        }
        let titles = title..start;
        let located = locate(&plain(&self.text(&words)));
        let people = located.is_some_and(|place| place.part == Part::Demonym);
        let role = if is_body || people { None } else { self.role(titles, &words) };
        let kind = self.kind(&words, role.is_some(), located);
        let role = role.filter(|_| kind == NameKind::Person);
        Some(Named { words, role, kind })
    }

    /// Whether words that look like a name are none: a single letter, the name
    /// of a day or month, a party with its district ("R-Solvik"), the place in
    /// a dateline ("SOLVIK — ").
    fn is_no_name(&self, words: &Range<usize>) -> bool {
        let grammar = self.grammar;
        let first = &self.lexemes[words.start];
        let letter = first.text.chars().count() == 1;
        let day = grammar.weekdays.holds(&first.norm) || grammar.months.holds(&first.norm);
        let aside = words.start.checked_sub(1).is_some_and(|at| {
            let before = &self.lexemes[at];
            before.is("(") || before.is(",")
        });
        let dash = |at: usize| self.lexemes.get(at).is_some_and(Lexeme::is_dash);
        let shouted = self.lexemes[words.clone()].iter().all(|word| *word.text == *word.text.to_uppercase());
        (letter || day) && words.len() == 1
            || letter && aside && dash(words.start + 1)
            || shouted && words.start == 0 && dash(words.end) && !self.lexemes[words.end].glued
    }

    /// Whether a lexeme opens a sentence, or what is quoted in one.
    fn is_initial(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| &self.lexemes[before]);
        before.is_none_or(|before| {
            before.kind == Kind::Sign
                && !self.lexemes[at].glued_to_word(before)
                && !before.is(",")
                && !before.is("(")
        })
    }

    /// Some words as they stand, without the possessive ending of the last.
    fn text(&self, words: &Range<usize>) -> String {
        let mut text = String::new();
        for lexeme in &self.lexemes[words.clone()] {
            if !lexeme.glued {
                text.push(' ');
            }
            text.push_str(lexeme.text);
        }
        let owned = self
            .lexemes
            .get(words.end - 1)
            .map_or(0, |last| self.grammar.possessive(&last.norm).chars().count());
        let text = text.trim_start();
        text.chars().take(text.chars().count().saturating_sub(owned)).collect()
    }

    /// Whether the first word of a sentence, where `run` begins, is part of
    /// the name rather than a common word with the capital of its place.
    fn is_name_at_start(&self, run: &Range<usize>) -> bool {
        let word = self.bare(run.start);
        let whole = self.text(run);
        let known = |text: &str| locate(&plain(text)).is_some();
        if self.usage.is_proper(word) || known(word) || known(&whole) {
            return true;
        }
        if self.usage.is_small(word) {
            return false;
        }
        if run.len() == 1 {
            let owns = word.len() < self.lexemes[run.start].norm.len();
            let ending = |ending: &str| word.ends_with(ending);
            let is_common =
                self.grammar.common_endings.iter().any(|end| ending(end)) || self.grammar.is_plural(word);
            return (owns || !is_common) && !self.is_ordinary(run.start);
        }
        let rest = self.bare(run.start + 1);
        !(self.is_ordinary(run.start)
            && (self.usage.is_proper(rest) || known(rest) || self.is_role(run.start + 1)))
    }

    /// Whether a lexeme is a word of the common language. Of other languages
    /// than English nothing is known, and every word may be.
    fn is_ordinary(&self, at: usize) -> bool {
        let place = self.lexemes[at].span.start;
        let token = self.tokens.iter().find(|token| token.span.start == place);
        !self.english || token.is_none_or(|token| lexicon::bits(&token.stem) < ORDINARY)
    }

    fn kind(&self, words: &Range<usize>, has_role: bool, located: Option<Located>) -> NameKind {
        let grammar = self.grammar;
        let any = |table: &super::grammar::Table<()>| words.clone().any(|at| table.holds(self.bare(at)));
        let text = self.text(words);
        let acronym = text.chars().all(|c| c.is_uppercase() || c == '.') && text.len() > 1;
        let before = words.start.checked_sub(1).map(|at| &self.lexemes[at]);
        let said = |lexeme: &Lexeme<'_>| grammar.said.holds(&lexeme.norm) && !lexeme.is_capitalised();
        let speaks = self.lexemes.get(words.end).is_some_and(said) || before.is_some_and(said);
        if let Some(located) = located.filter(|_| !has_role) {
            return if located.part == Part::Demonym { NameKind::Other } else { NameKind::Place };
        }
        if any(&grammar.organisations) || acronym {
            NameKind::Organisation
        } else if has_role {
            NameKind::Person
        } else if any(&grammar.places) || self.is_called_place(words) {
            NameKind::Place
        } else if speaks {
            NameKind::Person
        } else if !is_counted(&text) && before.is_some_and(|word| grammar.place_before.holds(&word.norm)) {
            NameKind::Place
        } else {
            NameKind::Other
        }
    }
}

impl Scene<'_> {
    /// Whether the word after a name, or the one before its "of", says that it
    /// is a place: "Marn bridge", "the port of Marn".
    fn is_called_place(&self, words: &Range<usize>) -> bool {
        let place = |at: usize| {
            self.lexemes.get(at).is_some_and(|word| {
                self.grammar.places.holds(&word.norm) && !word.is_capitalised() && !word.is_dash()
            })
        };
        let of = words
            .start
            .checked_sub(1)
            .is_some_and(|at| self.grammar.share_joints.holds(&self.lexemes[at].norm));
        place(words.end) || of && words.start.checked_sub(2).is_some_and(place)
    }
}

/// Whether a name ends in a number, as those of wars, popes and games do and
/// those of places do not ("World War II").
fn is_counted(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    last.len() < text.len() && last.chars().all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X' | 'L'))
}
