//! What a number counts: the noun after it, without a dictionary of nouns.

use std::ops::Range;

use crate::claim::grammar::{Grammar, Setting};
use crate::claim::lexeme::{Kind, Lexeme};

/// How far after the number its noun may stand.
const REACH: usize = 4;

/// The lexemes after `from` that name what is counted.
///
/// The first word that looks like a plural among the next few, with what
/// stands between ("rescue helicopters"); else the next word ("dead"). After
/// a bare number an auxiliary and its participle ("were injured"). `None`
/// when a preposition, conjunction or mark follows.
pub(super) fn read(
    lexemes: &[Lexeme<'_>],
    from: usize,
    grammar: &Grammar,
    one: bool,
) -> Option<Range<usize>> {
    let hyphen = usize::from(lexemes.get(from).is_some_and(|l| l.is_dash() && l.glued));
    let next = from + hyphen;
    let from = skip_of(lexemes, next, grammar);
    if let Some(len) = lexemes.get(from..).and_then(|rest| grammar.auxiliaries.len_at(rest)) {
        let verb = lexemes.get(from + len).filter(|next| is_content(next, grammar))?;
        return verb_form(verb, grammar).then_some(from..from + len + 1);
    }
    let run = (from..lexemes.len().min(from + REACH))
        .take_while(|at| *at == from || !lexemes[*at - 1].is(","))
        .take_while(|at| is_content(&lexemes[*at], grammar))
        .count();
    let lone = run == 1 && from == next && hyphen == 0 && !one;
    if run == 0 || lone && is_verb(&lexemes[from], grammar) {
        return None;
    }
    let noun = |word: &Lexeme<'_>| {
        if grammar.has(Setting::NounsCapital) {
            word.is_capitalised()
        } else {
            !one && grammar.is_plural(&word.norm)
        }
    };
    let head = (from..from + run).find(|at| noun(&lexemes[*at]));
    let end = head.unwrap_or(from) + 1;
    Some(from..with_of(lexemes, end, grammar))
}

/// Whether the only word behind a number above one is the verb of those counted
/// ("60,000 watched"): it is no plural. What it says of their fate is kept ("38
/// injured"). Where nouns have capitals these tell.
fn is_verb(word: &Lexeme<'_>, grammar: &Grammar) -> bool {
    let counted = grammar.is_plural(&word.norm) || word.is_capitalised();
    !grammar.has(Setting::NounsCapital)
        && !counted
        && !grammar.fates.holds(&word.norm)
        && !grammar.classes.holds(&word.norm)
}

/// "hundreds of people": what is counted stands behind the "of".
fn skip_of(lexemes: &[Lexeme<'_>], from: usize, grammar: &Grammar) -> usize {
    let of = lexemes.get(from).is_some_and(|next| grammar.share_joints.holds(&next.norm));
    let of = of && !lexemes.get(from + 1).is_some_and(Lexeme::is_capitalised);
    let definite = |at: usize| lexemes.get(at).is_some_and(|next| grammar.definite.holds(&next.norm));
    // "15% of a future sale".
    let article =
        |at: usize| definite(at) || lexemes.get(at).is_some_and(|next| grammar.articles.holds(&next.norm));
    if of { from + 1 + usize::from(article(from + 1)) } else { from + usize::from(definite(from)) }
}

/// "heads of state": an "of" and the bare noun after it belong to the noun.
fn with_of(lexemes: &[Lexeme<'_>], end: usize, grammar: &Grammar) -> usize {
    match lexemes.get(end..) {
        Some([of, noun, ..])
            if grammar.share_joints.holds(&of.norm)
                && is_content(noun, grammar)
                && !noun.is_capitalised()
                && noun.kind == Kind::Word =>
        {
            end + 2
        }
        _ => end,
    }
}

fn is_content(lexeme: &Lexeme<'_>, grammar: &Grammar) -> bool {
    lexeme.kind == Kind::Word && !grammar.stops.holds(&lexeme.norm)
}

/// Whether a word may be the participle or adjective after "were".
fn verb_form(word: &Lexeme<'_>, grammar: &Grammar) -> bool {
    !word.is_capitalised() || grammar.classes.holds(&word.norm)
}
