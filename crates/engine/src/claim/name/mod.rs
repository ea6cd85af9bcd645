//! Names of people, places and organisations as claims, by their capitals,
//! titles and neighbours.

mod canon;

use std::collections::BTreeSet;
use std::ops::Range;

pub(super) use canon::settle;

use super::grammar::{Grammar, Setting};
use super::lexeme::{Kind, Lexeme};
use crate::report::NameKind;

/// Longest name, in lexemes.
const LONGEST: usize = 8;

/// A name of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// Its words without title, as lexemes.
    pub(super) words: Range<usize>,
    /// Title or role before it.
    pub(super) role: Option<Range<usize>>,
    /// What it names, as far as its neighbours tell.
    pub(super) kind: NameKind,
}

/// The names of a sentence, in order. `common` are the words that the article
/// also writes without a capital; `taken` lexemes belong to something else.
///
/// A language that writes its nouns with a capital has none: see the notes in
/// its grammar. Neither has a sentence in title case.
pub(super) fn read(
    lexemes: &[Lexeme<'_>],
    grammar: &Grammar,
    common: &BTreeSet<Box<str>>,
    taken: &[Range<usize>],
) -> Vec<Named> {
    if grammar.has(Setting::NounsCapital) || is_title_case(lexemes, grammar) {
        return Vec::new();
    }
    let mut names = Vec::new();
    let mut at = 0;
    while at < lexemes.len() {
        let is_taken = taken.iter().any(|range| range.contains(&at));
        if is_taken || !starts_name(&lexemes[at], grammar) {
            at += 1;
            continue;
        }
        let end = run_end(lexemes, at, grammar, taken);
        names.extend(named(lexemes, at..end, grammar, common));
        at = end;
    }
    names
}

/// Whether nearly all longer words have a capital: a heading tells no names.
fn is_title_case(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> bool {
    let content = || lexemes.iter().filter(|l| l.kind == Kind::Word && !grammar.stops.holds(&l.norm));
    let capitals = content().filter(|l| l.is_capitalised()).count();
    capitals * 4 > content().count() * 3 && content().count() > 3
}

fn starts_name(lexeme: &Lexeme<'_>, grammar: &Grammar) -> bool {
    lexeme.is_capitalised() && !grammar.stops.holds(&lexeme.norm)
}

/// Where the run of capitalised words from `at` ends: particles ("de la"),
/// hyphens and the full stops of titles and initials join them.
fn run_end(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar, taken: &[Range<usize>]) -> usize {
    let name = |i: usize| {
        lexemes.get(i).is_some_and(|l| starts_name(l, grammar))
            && !taken.iter().any(|range| range.contains(&i))
    };
    let mut end = at + 1;
    while end < lexemes.len() && end - at < LONGEST {
        let lexeme = &lexemes[end];
        let before = &lexemes[end - 1];
        if !grammar.possessive(&before.norm).is_empty() {
            break;
        }
        let short = before.norm.chars().count() == 1 || grammar.titles.holds(&before.norm);
        let joint = lexeme.glued && (lexeme.is_dash() || lexeme.is(".") && short)
            || grammar.particles.holds(&lexeme.norm);
        if name(end) {
            end += 1;
        } else if joint && name(end + 1) {
            end += 2;
        } else if grammar.particles.holds(&lexeme.norm)
            && name(end + 2)
            && grammar.particles.holds(&lexemes[end + 1].norm)
        {
            end += 3;
        } else {
            break;
        }
    }
    end
}

/// The name in a run: titles and roles at its start come off, and so does the
/// first word of a sentence that the article also writes small.
fn named(
    lexemes: &[Lexeme<'_>],
    run: Range<usize>,
    grammar: &Grammar,
    common: &BTreeSet<Box<str>>,
) -> Option<Named> {
    let mut start = run.start;
    let initial = start == 0 || lexemes[start - 1].kind == Kind::Sign && !lexemes[start - 1].is(",");
    if initial && common.contains(&lexemes[start].norm) && !is_role(lexemes, start, grammar) {
        start += 1;
    }
    let role_start = start;
    while start < run.end && (is_role(lexemes, start, grammar) || lexemes[start].kind == Kind::Sign) {
        start += 1;
    }
    let words = start..run.end;
    let single_initial = initial && words == (run.start..run.start + 1);
    if words.is_empty() || single_initial || lexemes[words.start].norm.chars().count() < 2 {
        return None;
    }
    let role = role_of(lexemes, role_start..start, grammar);
    let kind = kind(lexemes, &words, role.is_some(), grammar);
    Some(Named { words, role, kind })
}

fn is_role(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> bool {
    let norm = &lexemes[at].norm;
    grammar.titles.holds(norm) || grammar.roles.holds(norm)
}

/// The role: the titles of the run, with the small words before it that are roles.
fn role_of(lexemes: &[Lexeme<'_>], titles: Range<usize>, grammar: &Grammar) -> Option<Range<usize>> {
    let mut start = titles.start;
    while start > 0 && titles.start - start < 3 && is_role(lexemes, start - 1, grammar) {
        start -= 1;
    }
    (start < titles.end).then_some(start..titles.end)
}

fn kind(lexemes: &[Lexeme<'_>], words: &Range<usize>, has_role: bool, grammar: &Grammar) -> NameKind {
    let any =
        |table: &super::grammar::Table<()>| lexemes[words.clone()].iter().any(|word| table.holds(&word.norm));
    let before = words.start.checked_sub(1).map(|at| &lexemes[at]);
    let said = lexemes.get(words.end).is_some_and(|next| grammar.said.holds(&next.norm))
        || before.is_some_and(|word| grammar.said.holds(&word.norm));
    if any(&grammar.organisations)
        || lexemes[words.start].text.chars().filter(|c| c.is_uppercase()).count() > 2
    {
        NameKind::Organisation
    } else if has_role || said {
        NameKind::Person
    } else if before.is_some_and(|word| grammar.place_before.holds(&word.norm)) || any(&grammar.places) {
        NameKind::Place
    } else {
        NameKind::Other
    }
}
