//! What a person is: titles before the name, words beside it.
//!
//! "Finance Minister Ana Duarte", "the town's mayor, Ana Duarte", "Ana Duarte,
//! the finance minister, …".

use std::ops::Range;

use super::{Part, Scene, locate, plain};
use crate::claim::grammar::Grammar;
use crate::claim::lexeme::{Kind, Lexeme, scan};
use crate::span::Span;

/// How many words before its noun a role may have.
const BEFORE: usize = 4;
/// How many lexemes after a name a role may end.
const AFTER: usize = 9;

/// Whether a role is one that one person has at a time ("prime minister").
pub(crate) fn is_office(role: &str, grammar: &Grammar) -> bool {
    let words = scan(role, Span::new(0, role.len()));
    grammar.offices.len_before(&words).is_some()
}

impl Scene<'_> {
    /// Whether a word is a title or says what somebody is.
    pub(super) fn is_role(&self, at: usize) -> bool {
        let norm = self.lexemes.get(at).map_or("", |lexeme| &*lexeme.norm);
        self.grammar.titles.holds(norm) || self.grammar.roles.holds(norm)
    }

    /// Whether a word may stand before the noun of a role ("Prime"): any word with a
    /// capital before the noun of a charge and a name ("Culture Minister Ana Duarte").
    pub(super) fn is_lead(&self, at: usize) -> bool {
        let charge = |noun: &Lexeme<'_>| noun.is_capitalised() && self.grammar.charges.holds(&noun.norm);
        self.lexemes.get(at).is_some_and(|lexeme| {
            self.grammar.role_leads.holds(&lexeme.norm)
                || self.is_name(at) && self.lexemes.get(at + 1).is_some_and(charge) && self.is_name(at + 2)
        })
    }

    /// Where the titles at the start of a run end. The people that a title
    /// belongs to come off with it ("Norwegian Prime Minister", "UK Prime Minister").
    pub(super) fn titles_end(&self, run: Range<usize>) -> usize {
        let (mut at, mut end) = (run.start, run.start);
        while at < run.end {
            let role = self.is_role(at);
            let sign = self.lexemes[at].kind == Kind::Sign;
            let office = self.is_acronym(at) && at + 1 < run.end && self.is_role(at + 1);
            let step = if role || sign || office || self.is_lead(at) { 1 } else { self.people(at..run.end) };
            if step == 0 {
                break;
            }
            at += step;
            // The full stop of "Dr." goes with it.
            if role || sign && end + 1 == at {
                end = at;
            }
        }
        end
    }

    /// Whether a word is in capitals, as the body that a role is one of ("FBI Director").
    fn is_acronym(&self, at: usize) -> bool {
        self.lexemes.get(at).is_some_and(|lexeme| {
            lexeme.text.chars().count() > 1 && lexeme.text.chars().all(|c| c.is_ascii_uppercase())
        })
    }

    /// How many words at the start of a run name a people or country; 0 when none do.
    fn people(&self, run: Range<usize>) -> usize {
        let is_people = |len: &usize| {
            let Some(words) = self.lexemes.get(run.start..run.start + *len).filter(|_| *len <= run.len())
            else {
                return false;
            };
            let text = words.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
            locate(&plain(&text)).is_some_and(|place| matches!(place.part, Part::Demonym | Part::Country))
        };
        [2, 1].into_iter().find(is_people).unwrap_or(0)
    }

    /// The role of the person `name` whose `titles` stand right before it: the
    /// words before it, else those after it between commas.
    pub(super) fn role(&self, titles: Range<usize>, name: &Range<usize>) -> Option<Range<usize>> {
        let start = self.role_start(titles.start, titles.is_empty());
        if start < titles.end {
            let end = if titles.is_empty() && self.lexemes[titles.end - 1].is(",") {
                titles.end - 1
            } else {
                titles.end
            };
            return Some(start..end);
        }
        self.role_after(name.end)
    }

    /// Where the role begins that ends before `at`; `at` when there is none.
    fn role_start(&self, at: usize, alone: bool) -> usize {
        let comma = alone && at > 1 && self.lexemes[at - 1].is(",");
        let noun = at - usize::from(comma);
        if noun == 0 || !self.is_role(noun - 1) || self.taken[noun - 1] {
            return at;
        }
        let mut start = noun - 1;
        while start > 0 && noun - start < BEFORE && self.leads_role(start - 1) {
            start -= 1;
        }
        // "A candidate for president, Ana Duarte": she has no such office.
        let sought = start.checked_sub(1).is_some_and(|before| &*self.lexemes[before].norm == "for");
        if comma && sought { at } else { start }
    }

    /// Whether a word may stand before the noun of a role, in it.
    fn leads_role(&self, at: usize) -> bool {
        let lexeme = &self.lexemes[at];
        let grammar = self.grammar;
        lexeme.kind == Kind::Word
            && !self.taken[at]
            && !grammar.stops.holds(&lexeme.norm)
            && !grammar.said.holds(&lexeme.norm)
            && (!lexeme.is_capitalised()
                || self.is_role(at)
                || self.is_lead(at)
                || locate(&plain(lexeme.text)).is_some())
    }

    /// The role behind a name that ends at `at`: ", the finance minister".
    fn role_after(&self, at: usize) -> Option<Range<usize>> {
        let grammar = self.grammar;
        self.lexemes.get(at).filter(|comma| comma.is(","))?;
        let first = self.lexemes.get(at + 1)?;
        let led = grammar.definite.holds(&first.norm) || grammar.articles.holds(&first.norm);
        let end = self.lexemes.len().min(at + AFTER);
        // "Ana Duarte, Solvik's first mayor".
        let owner =
            (at + 1..end.min(at + 4)).find(|at| !grammar.possessive(&self.lexemes[*at].norm).is_empty());
        let start = owner.map_or(at + 1 + usize::from(led), |owner| owner + 1);
        if !led && owner.is_none() && !self.is_role(start) {
            return None;
        }
        let inside = (start..end).take_while(|at| {
            let lexeme = &self.lexemes[*at];
            let joins = lexeme.is_dash() && lexeme.glued;
            (lexeme.kind == Kind::Word || joins) && !grammar.stops.holds(&lexeme.norm)
        });
        let noun = inside.filter(|at| self.is_role(*at)).last()?;
        Some(start..noun + 1)
    }
}
