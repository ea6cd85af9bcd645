//! What looks like a number and is none.

use super::fraction;
use super::value::{Reading, read};
use crate::claim::grammar::{Grammar, Setting};
use crate::claim::lexeme::{Kind, Lexeme};

/// How many lexemes from `at` on are to be passed over because they are no
/// number: names with digits, scores, times, phone numbers, "no one".
///
/// In a headline in capitals (`titled`) a capital makes no name.
pub(super) fn at(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar, titled: bool) -> Option<usize> {
    let article = grammar.articles.holds(&lexemes[at].norm);
    let counts = |rest: &&[Lexeme<'_>]| {
        let plain = Reading { money: false, joint: true };
        article && read(rest, grammar, plain).is_some_and(|value| value.len > 1)
    };
    if let Some(len) =
        grammar.not_numbers.len_at(&lexemes[at..]).filter(|len| *len > 1 || !counts(&&lexemes[at..]))
    {
        return Some(len);
    }
    let lexeme = &lexemes[at];
    if let Some(len) = address(lexemes, at) {
        return Some(len);
    }
    if lexeme.kind != Kind::Figure {
        let numbered = || is_numbered(lexemes, at, grammar).then_some(1);
        return name_with_number(lexemes, at, grammar).filter(|_| !titled).or_else(numbered);
    }
    if fraction::part(lexemes, at).is_some() {
        return None;
    }
    chain(lexemes, at)
        .or_else(|| (is_labelled(lexemes, at, grammar) || has_suffix(lexemes, at, grammar)).then_some(1))
}

/// Whether most words of a sentence have a capital: a headline of some outlets.
pub(super) fn is_titled(lexemes: &[Lexeme<'_>]) -> bool {
    let long = |lexeme: &&Lexeme<'_>| lexeme.kind == Kind::Word && lexeme.norm.chars().count() > 3;
    let words = lexemes.iter().filter(long).count();
    let capitals = lexemes.iter().filter(long).filter(|lexeme| lexeme.is_capitalised()).count();
    words > 3 && capitals * 5 >= words * 4
}

/// "www.…", "https://…": all that is glued together.
fn address(lexemes: &[Lexeme<'_>], at: usize) -> Option<usize> {
    let scheme =
        matches!(lexemes.get(at + 1..at + 3), Some([colon, slash]) if colon.is(":") && slash.is("/"));
    let starts = lexemes[at].is("www") || scheme && lexemes[at].kind == Kind::Word;
    starts.then(|| 1 + lexemes[at + 1..].iter().take_while(|lexeme| lexeme.glued).count())
}

/// "Big Four": a capital inside of a sentence after another capital.
fn name_with_number(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    let lexeme = &lexemes[at];
    let number = grammar.small.holds(&lexeme.norm) || grammar.ordinals.holds(&lexeme.norm);
    let after_capital = at > 0 && !lexemes[at - 1].is_dash() && {
        let before = &lexemes[at - 1];
        before.is_capitalised() && !grammar.stops.holds(&before.norm) && !grammar.bounds.holds(&before.norm)
    };
    let before_capital = at > 0 && lexemes.get(at + 1).is_some_and(Lexeme::is_capitalised);
    let named =
        lexeme.is_capitalised() && (after_capital || before_capital) && !grammar.has(Setting::NounsCapital);
    (number && named).then_some(1)
}

/// "the number nine shirt": a number in words that numbers something.
fn is_numbered(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> bool {
    let led = at.checked_sub(1).is_some_and(|before| grammar.numbering.holds(&lexemes[before].norm));
    let counts = lexemes.get(at + 1).is_some_and(|next| grammar.is_plural(&next.norm));
    led && grammar.small.holds(&lexemes[at].norm) && !counts
}

/// Figures joined by colons, slashes, or by hyphens more than once or
/// descending: times, dates, phone numbers, scores. A range is none of these.
fn chain(lexemes: &[Lexeme<'_>], at: usize) -> Option<usize> {
    let mut end = at + 1;
    let (mut joints, mut dashes) = (0, 0);
    while let Some([joint, next]) = lexemes.get(end..end + 2) {
        let goes_on = joint.is_dash() || matches!(&*joint.norm, ":" | "/" | ".");
        if !(goes_on && joint.glued && next.glued && next.kind == Kind::Figure) {
            break;
        }
        dashes += usize::from(joint.is_dash());
        joints += 1;
        end += 2;
    }
    let descending = || {
        let size = |at: usize| lexemes[at].text.parse::<u64>().unwrap_or(u64::MAX);
        let (first, second) = (size(at), size(at + 2));
        first >= second
    };
    let is_chain = match (joints, dashes) {
        (0, _) => false,
        (1, 1) => lexemes[at + 1].is("-") && descending(),
        _ => true,
    };
    is_chain.then_some(end - at)
}

/// "COVID-19", "Route 66", "No. 5", "#3".
fn is_labelled(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|at| &lexemes[at]);
    let Some(last) = before(1) else { return false };
    if last.kind == Kind::Word && lexemes[at].glued {
        return !grammar.unit_before.holds(&last.norm);
    }
    if last.is_dash() && last.glued && lexemes[at].glued {
        return before(2)
            .is_some_and(|word| word.kind == Kind::Word && word.text.chars().any(char::is_uppercase));
    }
    let counts = lexemes.get(at + 1).is_some_and(|next| grammar.is_plural(&next.norm));
    let label =
        |lexeme: &Lexeme<'_>| grammar.labels.holds(&lexeme.norm) && (lexeme.is_capitalised() || !counts);
    last.is("#") || label(last) || last.is(".") && before(2).is_some_and(label)
}

/// "3D", "4x4": letters glued to the figure that are neither unit, magnitude
/// nor ending.
fn has_suffix(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> bool {
    let Some(rest) = lexemes.get(at + 1..).filter(|rest| rest.first().is_some_and(|next| next.glued)) else {
        return false;
    };
    let known = grammar.units.at(rest).is_some()
        || grammar.magnitudes.at(rest).is_some()
        || grammar.ordinal_endings.at(rest).is_some();
    rest[0].kind == Kind::Word && !known
}

/// Whether the figure at `at` has a unit, a magnitude or something that it
/// counts after it, or a currency before it.
pub(super) fn counts(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> bool {
    let noun = |next: &Lexeme<'_>| {
        grammar.is_plural(&next.norm) && !grammar.stops.holds(&next.norm) && !next.is_capitalised()
    };
    let rest = lexemes.get(at + 1..).unwrap_or_default();
    grammar.unit_before.before(&lexemes[..at]).is_some()
        || grammar.units.at(rest).is_some_and(|_| !rest[0].glued || rest[0].norm.chars().count() > 1)
        || grammar.magnitudes.at(rest).is_some_and(|_| rest[0].norm.chars().count() > 1)
        || rest.first().is_some_and(noun)
}
