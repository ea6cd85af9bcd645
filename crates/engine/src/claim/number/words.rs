//! Numbers written in words: "three hundred and twelve".

use crate::claim::grammar::{Grammar, Setting};
use crate::claim::lexeme::Lexeme;
use crate::report::Decimal;

/// A whole number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// Its value below the first magnitude that follows it.
    pub(super) value: i64,
    /// How many lexemes it takes.
    pub(super) len: usize,
    /// Whether its last word is an ordinal ("twenty-first").
    pub(super) ordinal: bool,
}

/// What the last word was, and so what may follow it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Small,
    Tens,
    Hundred,
}

/// The number below a thousand that `lexemes` begins with. With `joint` an
/// "and" inside belongs to it; between the ends of a range it does not.
pub(super) fn below_thousand(lexemes: &[Lexeme<'_>], grammar: &Grammar, joint: bool) -> Option<Words> {
    if let Some(value) = joined(lexemes, grammar) {
        return Some(Words { value, len: 1, ordinal: false });
    }
    let (mut value, mut at, mut last) = (0, 0, Last::Nothing);
    let mut ordinal = false;
    loop {
        let tens =
            if last == Last::Tens { grammar.tens_joint.len_at(&lexemes[at..]).unwrap_or(0) } else { 0 };
        let gap = gap(&lexemes[at..], grammar, joint && last == Last::Hundred, last != Last::Nothing);
        let next = at + tens.max(gap);
        let rest = &lexemes[next.min(lexemes.len())..];
        let is_part = next > at + 1 || next == at + 1 && !lexemes[at].is_dash();
        if is_part && counts_parts(rest, grammar) {
            break;
        }
        let Some((step, len, kind, is_last)) = step(rest, grammar, value, last) else { break };
        value = step;
        at = next + len;
        last = kind;
        if is_last {
            ordinal = true;
            break;
        }
    }
    (at > 0).then_some(Words { value, len: at, ordinal })
}

/// How many lexemes join the words of a number: a hyphen, or "and".
fn gap(rest: &[Lexeme<'_>], grammar: &Grammar, joint: bool, inside: bool) -> usize {
    let Some(first) = rest.first().filter(|_| inside) else { return 0 };
    if first.is_dash() && first.glued && rest.get(1).is_some_and(|next| next.glued) {
        return 1;
    }
    if !joint {
        return 0;
    }
    let dash = usize::from(first.is_dash());
    grammar.joints.len_at(&rest[dash..]).map_or(0, |len| len + dash)
}

/// The value after one more word, its length, its kind, and whether it ends the number.
fn step(rest: &[Lexeme<'_>], grammar: &Grammar, value: i64, last: Last) -> Option<(i64, usize, Last, bool)> {
    if let Some((n, len)) = grammar.small.at(rest) {
        let fits = match last {
            Last::Nothing | Last::Hundred => true,
            Last::Tens => (1..10).contains(n),
            Last::Small => false,
        };
        return fits.then_some((value + n, len, Last::Small, false));
    }
    if let Some((n, len)) = grammar.tens.at(rest) {
        return matches!(last, Last::Nothing | Last::Hundred).then_some((value + n, len, Last::Tens, false));
    }
    if let Some((n, len)) = grammar.hundreds.at(rest) {
        let hundreds = match (last, *n) {
            (Last::Small | Last::Tens, 100) => value.checked_mul(100)?,
            (Last::Nothing, n) if n != 100 || grammar.has(Setting::BareHundred) => n,
            _ => return None,
        };
        return Some((hundreds, len, Last::Hundred, false));
    }
    let (n, len) = grammar.ordinals.at(rest)?;
    let fits = match last {
        Last::Hundred => *n < 100,
        Last::Tens => *n < 10,
        Last::Small => *n == 100,
        Last::Nothing => false,
    };
    let total = if *n == 100 { value.checked_mul(100)? } else { value + n };
    fits.then_some((total, len, Last::Small, true))
}

/// Whether a number counts parts ("three quarters"), so that the "and" before
/// it adds them to a whole.
fn counts_parts(rest: &[Lexeme<'_>], grammar: &Grammar) -> bool {
    let Some((n, len)) = grammar.small.at(rest) else { return false };
    rest.get(len..).is_some_and(|after| {
        let hyphen = usize::from(after.first().is_some_and(|next| next.is_dash() && next.glued));
        after.get(hyphen..).is_some_and(|after| {
            grammar.fractions.at(after).is_some_and(|_| *n == 1 || grammar.is_plural(&after[0].norm))
        })
    })
}

/// The value of a number written as one word: "dreihundertzwölftausend",
/// "einundzwanzig". `None` when the word is a plain number word or no number.
fn joined(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<i64> {
    joined_word(&lexemes.first()?.norm, grammar)
}

/// The value of an ordinal from twenty on written as one word:
/// "neunundzwanzigsten".
pub(super) fn joined_ordinal(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<i64> {
    let word = &*lexemes.first()?.norm;
    let stem = grammar.ordinal_suffixes.iter().find_map(|suffix| word.strip_suffix(&**suffix))?;
    let value = grammar.tens.get(stem).copied().or_else(|| joined_word(stem, grammar))?;
    (value >= 20).then_some(value)
}

fn joined_word(word: &str, grammar: &Grammar) -> Option<i64> {
    if !grammar.has(Setting::JoinedNumbers) {
        return None;
    }
    let plain = grammar.small.holds(word) || grammar.tens.holds(word) || grammar.hundreds.holds(word);
    if plain || grammar.magnitudes.holds(word) || grammar.vague.holds(word) {
        return None;
    }
    let (mut rest, mut total, mut below) = (word, 0i64, 0i64);
    while !rest.is_empty() {
        let (part, value) = longest_part(rest, grammar)?;
        match value {
            100 => below = below.max(1).checked_mul(100)?,
            1000 => {
                total = total.checked_add(below.max(1).checked_mul(1000)?)?;
                below = 0;
            }
            n => below += n,
        }
        rest = &rest[part..];
        if let Some(after) = grammar.joints.words().find_map(|joint| rest.strip_prefix(joint)) {
            rest = after;
        }
    }
    (below + total > 0).then_some(total + below)
}

/// No part of a joined number has more bytes.
const LONGEST: usize = 24;

/// The longest number word that `rest` begins with: its length and value.
fn longest_part(rest: &str, grammar: &Grammar) -> Option<(usize, i64)> {
    let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.rev().skip_while(|end| *end > LONGEST).find_map(|end| {
        let part = rest.get(..end)?;
        let thousand =
            grammar.magnitudes.get(part).filter(|size| **size == Decimal::whole(1000)).map(|_| &1000);
        let value =
            grammar.small.get(part).or_else(|| grammar.tens.get(part)).or_else(|| grammar.hundreds.get(part));
        value.or(thousand).map(|value| (end, *value))
    })
}
