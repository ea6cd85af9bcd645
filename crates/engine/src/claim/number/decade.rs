//! Ages by their decade: "in her forties", "in his late 50s".

use super::amount::Found;
use crate::claim::grammar::Grammar;
use crate::claim::lexeme::{Kind, Lexeme};
use crate::report::{Amount, Decimal};

/// The years in a decade, but for the first.
const REST: i64 = 9;

/// The age whose decade stands at `at`: behind a possessive pronoun, with a
/// part of the decade between them or not.
pub(super) fn at(lexemes: &[Lexeme<'_>], at: usize, grammar: &Grammar) -> Option<Found> {
    let lexeme = &lexemes[at];
    let figures = || {
        let years = lexeme.text.parse().ok().filter(|years| (10..100).contains(years) && years % 10 == 0)?;
        let plural = lexemes.get(at + 1).is_some_and(|next| next.glued && next.is("s"));
        plural.then_some((years, 2))
    };
    let (years, len) =
        if lexeme.kind == Kind::Figure { figures()? } else { (*grammar.decades.get(&lexeme.norm)?, 1) };
    let before =
        lexemes[..at].iter().rev().find(|word| !word.is_dash() && !grammar.decade_parts.holds(&word.norm))?;
    let amount = Amount {
        low: Some(Decimal::whole(years)),
        high: Some(Decimal::whole(years + REST)),
        unit: Some("a".to_owned()),
        ..Amount::default()
    };
    grammar.owners.holds(&before.norm).then_some(Found { amount, words: at..at + len, of: None })
}
