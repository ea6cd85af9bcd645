//! Who said a quotation: the name beside the verb of saying.

use std::ops::Range;

use crate::claim::grammar::Grammar;
use crate::claim::lexeme::{Kind, Lexeme};

/// How many lexemes from the quotation the verb of saying may stand.
const REACH: usize = 12;
/// How many lexemes before the quotation its speaker may be named, who is
/// described before the verb.
const CLAUSE: usize = 40;
/// How many words before a name may be its role.
const ROLE: usize = 2;

/// The lexemes that name the speaker of the quotation `quoted` (a range of
/// lexemes with its marks): after it ("…," said Ana Duarte; "…," Duarte
/// said), or before it (Ana Duarte said: "…").
pub(super) fn find(lexemes: &[Lexeme<'_>], quoted: &Range<usize>, grammar: &Grammar) -> Option<Range<usize>> {
    after(lexemes, quoted.end, grammar).or_else(|| before(lexemes, quoted.start, grammar))
}

/// The pronoun beside the verb of saying of a quotation that names no speaker:
/// "…," she said; he said: "…".
pub(super) fn pronoun(lexemes: &[Lexeme<'_>], quoted: &Range<usize>, grammar: &Grammar) -> Option<usize> {
    let is_pronoun = |at: &usize| grammar.speakers.holds(&lexemes[*at].norm);
    let beside = |at: &usize| {
        let near =
            lexemes.get(at + 1).into_iter().chain(at.checked_sub(1).and_then(|before| lexemes.get(before)));
        near.into_iter().any(|word| said(word, grammar))
    };
    let outside = (quoted.end..lexemes.len()).chain((0..quoted.start.min(lexemes.len())).rev());
    outside.filter(is_pronoun).find(beside)
}

fn after(lexemes: &[Lexeme<'_>], from: usize, grammar: &Grammar) -> Option<Range<usize>> {
    let from = from + usize::from(lexemes.get(from).is_some_and(|next| next.is(",")));
    let end = lexemes.len().min(from + REACH);
    let verb =
        (from..end).take_while(|at| !ends_clause(&lexemes[*at])).find(|at| said(&lexemes[*at], grammar))?;
    if verb == from {
        return named(lexemes, from + 1..end, true, grammar);
    }
    named(lexemes, from..verb, false, grammar)
}

fn before(lexemes: &[Lexeme<'_>], to: usize, grammar: &Grammar) -> Option<Range<usize>> {
    let start = to.saturating_sub(REACH);
    let verb = (start..to)
        .rev()
        .take_while(|at| !ends_sentence(&lexemes[*at]))
        .find(|at| said(&lexemes[*at], grammar))?;
    let first = to.saturating_sub(CLAUSE);
    let clause = (first..verb).rev().find(|at| ends_sentence(&lexemes[*at])).map_or(first, |at| at + 1);
    named(lexemes, clause..verb, false, grammar)
}

/// The run of capitalised words that names a person best, with the role before
/// it: of several words, else the one next to the verb, which stands before
/// them or behind them; else a role with its article ("a police spokesman").
fn named(
    lexemes: &[Lexeme<'_>],
    within: Range<usize>,
    verb_first: bool,
    grammar: &Grammar,
) -> Option<Range<usize>> {
    let runs = names(lexemes, within.clone(), grammar);
    let full = |run: &&Range<usize>| run.len() > 1;
    let best = if verb_first {
        runs.iter().find(full).or(runs.first())
    } else {
        runs.iter().rev().find(full).or(runs.last())
    };
    if let Some(run) = best {
        let start = (within.start..run.start)
            .rev()
            .take(ROLE)
            .take_while(|at| lexemes[*at].kind == Kind::Word && !grammar.stops.holds(&lexemes[*at].norm))
            .last();
        return Some(start.unwrap_or(run.start)..run.end);
    }
    let role = within.clone().find(|at| grammar.roles.holds(&lexemes[*at].norm))?;
    let start = within.clone().rev().find(|at| *at < role && lexemes[*at].kind == Kind::Sign);
    let more = (role + 1..within.end).take_while(|at| grammar.roles.holds(&lexemes[*at].norm)).count();
    Some(start.map_or(within.start, |at| at + 1)..role + 1 + more)
}

/// The runs of capitalised words that may name a speaker: none that owns
/// something ("Marn's"), none behind a preposition ("in Marn").
fn names(lexemes: &[Lexeme<'_>], within: Range<usize>, grammar: &Grammar) -> Vec<Range<usize>> {
    let name = |at: usize| lexemes[at].is_capitalised() && !grammar.stops.holds(&lexemes[at].norm);
    let joins = |at: usize| lexemes[at].glued && (lexemes[at].is_dash() || lexemes[at].is("."));
    let mut runs = Vec::new();
    let mut at = within.start;
    while at < within.end {
        if !name(at) {
            at += 1;
            continue;
        }
        let first = at;
        at += 1;
        while at < within.end && (name(at) || joins(at) && at + 1 < within.end && name(at + 1)) {
            at += 1;
        }
        let owns = !grammar.possessive(&lexemes[at - 1].norm).is_empty();
        // "chairman of the Committee": what leads to it stands before the article.
        let article = |at: &usize| grammar.definite.holds(&lexemes[*at].norm);
        let before = (0..first).rev().find(|at| !article(at)).map(|at| &lexemes[at]);
        let led = before.is_some_and(|word| {
            (grammar.stops.holds(&word.norm) || grammar.share_joints.holds(&word.norm))
                && !grammar.said.holds(&word.norm)
                && !grammar.definite.holds(&word.norm)
                && !grammar.articles.holds(&word.norm)
        });
        let one_of = at == first + 1 && before.is_some_and(|word| grammar.articles.holds(&word.norm));
        let only_role = at == first + 1 && grammar.roles.holds(&lexemes[first].norm);
        if !owns && !led && !one_of && !only_role {
            runs.push(first..at);
        }
    }
    runs
}

fn said(lexeme: &Lexeme<'_>, grammar: &Grammar) -> bool {
    grammar.said.holds(&lexeme.norm) && !lexeme.is_capitalised()
}

fn ends_clause(lexeme: &Lexeme<'_>) -> bool {
    matches!(&*lexeme.norm, ";" | "!" | "?" | "“" | "\"") || ends_sentence(lexeme)
}

fn ends_sentence(lexeme: &Lexeme<'_>) -> bool {
    matches!(&*lexeme.norm, "!" | "?" | "”" | "\"")
}
