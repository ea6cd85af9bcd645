//! Numbers as claims: intervals with a unit and what they count.

mod amount;
mod counted;
mod exclusion;
mod figure;
mod fraction;
pub(crate) mod unit;
mod value;
mod words;

use std::ops::Range;

use super::grammar::Grammar;
use super::lexeme::Lexeme;
use crate::report::Amount;

/// A number of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its value; [`Amount::of`] is still empty.
    pub(super) amount: Amount,
    /// Its words, as lexemes.
    pub(super) words: Range<usize>,
    /// What it counts, as lexemes.
    pub(super) of: Option<Range<usize>>,
}

/// The numbers of a sentence, in order, not overlapping; `taken` lexemes
/// belong to something else. Linear.
pub(super) fn read(lexemes: &[Lexeme<'_>], grammar: &Grammar, taken: &[Range<usize>]) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    let mut at = 0;
    while at < lexemes.len() {
        if let Some(skip) = taken.iter().find(|range| range.contains(&at)) {
            at = skip.end;
            continue;
        }
        if let Some(len) = exclusion::at(lexemes, at, grammar) {
            at += len;
            continue;
        }
        match amount::found(lexemes, at, grammar) {
            Some(found) if found.words.end > at => {
                at = found.words.end;
                if !repeats(lexemes, numbers.last(), &found) {
                    numbers.push(Number { amount: found.amount, words: found.words, of: found.of });
                }
            }
            _ => at += 1,
        }
    }
    numbers
}

/// Whether a number in parentheses only converts the one before it.
fn repeats(lexemes: &[Lexeme<'_>], last: Option<&Number>, found: &amount::Found) -> bool {
    let Some(last) = last else { return false };
    let between = lexemes.get(last.words.end..found.words.start);
    let opens = matches!(between, Some([sign]) if sign.is("(") || sign.is("["));
    opens && amount::converts(&last.amount, &found.amount)
}
