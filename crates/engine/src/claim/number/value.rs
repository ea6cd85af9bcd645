//! The value of a number in figures, words or both: "1.5 million",
//! "half a dozen", "two and a half thousand", "the twenty-first".

use super::figure;
use super::words::{Words, below_thousand};
use crate::claim::grammar::Grammar;
use crate::claim::lexeme::{Kind, Lexeme};
use crate::report::Decimal;

/// A number as it stands, without what bounds it or what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// Its value.
    pub(super) size: Decimal,
    /// How many lexemes it takes.
    pub(super) len: usize,
    /// The magnitude word that it ends with, 1 when there is none: in "five
    /// to ten thousand" it is that of the first number too.
    pub(super) magnitude: Decimal,
    /// What kind of number it is.
    pub(super) kind: ValueKind,
}

/// Kinds of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueKind {
    /// So many.
    Cardinal,
    /// The so-manieth.
    Ordinal,
    /// "dozens": more than the value, nobody says how many.
    Vague,
    /// "a couple", "two dozen": the value, maybe more or less.
    Rough,
    /// "half", "two thirds": a share of a whole, in percent.
    Share,
    /// "doubled", "twice".
    Times,
}

/// How a number is to be read at its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// Whether a currency stands before it, so that "5m" are millions.
    pub(super) money: bool,
    /// Whether "and" may stand inside of it.
    pub(super) joint: bool,
}

/// The number that `lexemes` begins with.
pub(super) fn read(lexemes: &[Lexeme<'_>], grammar: &Grammar, how: Reading) -> Option<Value> {
    if let Some((value, len)) = grammar.vague.at(lexemes) {
        return Some(Value { size: *value, len, magnitude: Decimal::ONE, kind: ValueKind::Vague });
    }
    if let Some(share) = share_of_magnitude(lexemes, grammar) {
        return Some(share);
    }
    let base = compound(lexemes, grammar, how).or_else(|| named_share(lexemes, grammar)).or_else(|| {
        let (value, len) = grammar.times.at(lexemes)?;
        Some(Value { size: *value, len, magnitude: Decimal::ONE, kind: ValueKind::Times })
    })?;
    Some(with_fraction(lexemes, grammar, base))
}

/// "half a million", "a quarter of a million".
fn share_of_magnitude(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<Value> {
    let lead = grammar.articles.len_at(lexemes).unwrap_or(0);
    let (parts, len) = grammar.fractions.at(&lexemes[lead..])?;
    let mut at = lead + len;
    if lexemes.get(at).is_some_and(|next| grammar.share_joints.holds(&next.norm)) {
        at += 1;
    }
    at += grammar.articles.len_at(&lexemes[at..])?;
    let (whole, len, kind) = match (grammar.magnitudes.at(&lexemes[at..]), grammar.groups.at(&lexemes[at..]))
    {
        (Some((size, len)), _) => (*size, len, ValueKind::Cardinal),
        (None, Some((size, len))) => (Decimal::whole(*size), len, ValueKind::Cardinal),
        (None, None) => return None,
    };
    let value = whole.checked_div(Decimal::whole(*parts))?;
    Some(Value { size: value, len: at + len, magnitude: whole, kind })
}

/// "half", "a third of", alone.
fn named_share(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<Value> {
    let lead = grammar.articles.len_at(lexemes).unwrap_or(0);
    let (parts, len) = grammar.fractions.at(&lexemes[lead..])?;
    let at = lead + len;
    let of_it = lexemes.get(at).is_some_and(|next| grammar.share_joints.holds(&next.norm));
    let plain = *parts == 2 && lead == 0;
    if !of_it && !plain {
        return None;
    }
    let value = Decimal::whole(100).checked_div(Decimal::whole(*parts))?;
    Some(Value { size: value, len: at, magnitude: Decimal::ONE, kind: ValueKind::Share })
}

/// Figures and words with their magnitudes, added up: "two million three
/// hundred thousand and five".
fn compound(lexemes: &[Lexeme<'_>], grammar: &Grammar, how: Reading) -> Option<Value> {
    let mut sum: Option<Value> = None;
    loop {
        let at = sum.map_or(0, |value| value.len);
        let gap = if at == 0 { 0 } else { joint(&lexemes[at..], grammar, how) };
        let Some(chunk) = lexemes.get(at + gap..).and_then(|rest| chunk(rest, grammar, how, at == 0)) else {
            break;
        };
        match sum {
            None => sum = Some(chunk),
            Some(before) if chunk.magnitude < before.magnitude && chunk.size < before.magnitude => {
                let value = before.size.checked_add(chunk.size)?;
                sum = Some(Value { size: value, len: at + gap + chunk.len, ..chunk });
            }
            Some(_) => break,
        }
        if chunk.magnitude == Decimal::ONE || chunk.kind != ValueKind::Cardinal {
            break;
        }
    }
    sum
}

/// How many lexemes join two chunks: none, a hyphen or "and".
fn joint(rest: &[Lexeme<'_>], grammar: &Grammar, how: Reading) -> usize {
    match rest {
        [dash, next, ..] if dash.is_dash() && dash.glued && next.glued => 1,
        _ if how.joint => grammar.joints.len_at(rest).unwrap_or(0),
        _ => 0,
    }
}

/// A figure or a number below a thousand, and the magnitudes after it.
fn chunk(lexemes: &[Lexeme<'_>], grammar: &Grammar, how: Reading, first: bool) -> Option<Value> {
    let (mut value, mut len, mut kind) = head(lexemes, grammar, how, first)?;
    if kind == ValueKind::Ordinal {
        return Some(Value { size: value, len, magnitude: Decimal::ONE, kind });
    }
    let mut magnitude = Decimal::ONE;
    loop {
        let hyphen = hyphen_before(&lexemes[len..]);
        let rest = &lexemes[len + hyphen..];
        if let Some((size, taken)) = grammar.magnitudes.at(rest).filter(|_| is_magnitude(rest, grammar, how))
        {
            value = value.checked_mul(*size)?;
            magnitude = magnitude.checked_mul(*size)?;
            len += hyphen + taken;
        } else if let Some((size, taken)) = grammar.groups.at(rest) {
            value = value.checked_mul(Decimal::whole(*size))?;
            len += hyphen + taken;
            kind = ValueKind::Rough;
            break;
        } else if let Some((100, taken)) = grammar.hundreds.at(rest).map(|(n, len)| (*n, len)) {
            value = value.checked_mul(Decimal::whole(100))?;
            magnitude = magnitude.checked_mul(Decimal::whole(100))?;
            len += hyphen + taken;
        } else {
            break;
        }
    }
    Some(Value { size: value, len, magnitude, kind })
}

fn hyphen_before(rest: &[Lexeme<'_>]) -> usize {
    usize::from(matches!(rest, [dash, next, ..] if dash.is_dash() && dash.glued && next.glued))
}

/// A single letter is a magnitude only right after a figure, and "5m" are
/// metres unless money or something counted makes them millions.
fn is_magnitude(rest: &[Lexeme<'_>], grammar: &Grammar, how: Reading) -> bool {
    let Some(word) = rest.first() else { return false };
    if word.norm.chars().count() > 1 {
        return true;
    }
    let counted = rest.get(1).is_some_and(|next| {
        next.kind == Kind::Word && !grammar.stops.holds(&next.norm) && grammar.is_plural(&next.norm)
    });
    word.glued && (how.money || counted || !grammar.units.holds(&word.norm))
}

/// The figure, words or article that a chunk begins with.
fn head(
    lexemes: &[Lexeme<'_>],
    grammar: &Grammar,
    how: Reading,
    first: bool,
) -> Option<(Decimal, usize, ValueKind)> {
    let lead = lexemes.first()?;
    if lead.kind == Kind::Figure {
        return first.then(|| figures(lexemes, grammar)).flatten();
    }
    if let Some(Words { value, len, ordinal }) = below_thousand(lexemes, grammar, how.joint) {
        let kind = if ordinal { ValueKind::Ordinal } else { ValueKind::Cardinal };
        return Some((Decimal::whole(value), len, kind));
    }
    if let Some((n, len)) = grammar.ordinals.at(lexemes) {
        return Some((Decimal::whole(*n), len, ValueKind::Ordinal));
    }
    let len = grammar.articles.len_at(lexemes)?;
    let rest = &lexemes[len..];
    let counts = grammar.magnitudes.at(rest).is_some_and(|_| rest[0].norm.chars().count() > 1)
        || grammar.groups.at(rest).is_some()
        || grammar.hundreds.at(rest).is_some();
    counts.then_some((Decimal::ONE, len, ValueKind::Cardinal))
}

/// A figure with the fraction sign or ordinal ending glued to it.
fn figures(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<(Decimal, usize, ValueKind)> {
    let value = figure::value(lexemes[0].text, grammar.decimal_comma)?;
    match lexemes.get(1).filter(|next| next.glued) {
        Some(next) if next.kind == Kind::Figure => {
            let part = figure::value(next.text, grammar.decimal_comma)?;
            Some((value.checked_add(part)?, 2, ValueKind::Cardinal))
        }
        Some(next) if grammar.ordinal_endings.holds(&next.norm) => Some((value, 2, ValueKind::Ordinal)),
        _ => Some((value, 1, ValueKind::Cardinal)),
    }
}

/// "two thirds", "one and a half million": the fraction after a number.
fn with_fraction(lexemes: &[Lexeme<'_>], grammar: &Grammar, base: Value) -> Value {
    if base.kind != ValueKind::Cardinal {
        return base;
    }
    divided(lexemes, grammar, base).or_else(|| and_a_half(lexemes, grammar, base)).unwrap_or(base)
}

fn divided(lexemes: &[Lexeme<'_>], grammar: &Grammar, base: Value) -> Option<Value> {
    let hyphen = hyphen_before(&lexemes[base.len..]);
    let at = base.len + hyphen;
    let (parts, len) = grammar.fractions.at(&lexemes[at..])?;
    let many = base.size > Decimal::ONE;
    let plural = grammar.is_plural(&lexemes[at].norm);
    if base.magnitude != Decimal::ONE || many != plural && *parts != 2 || base.size >= Decimal::whole(*parts)
    {
        return None;
    }
    let value = base.size.checked_mul(Decimal::whole(100))?.checked_div(Decimal::whole(*parts))?;
    Some(Value { size: value, len: at + len, magnitude: Decimal::ONE, kind: ValueKind::Share })
}

fn and_a_half(lexemes: &[Lexeme<'_>], grammar: &Grammar, base: Value) -> Option<Value> {
    let and = grammar.joints.len_at(&lexemes[base.len..])?;
    let mut at = base.len + and;
    at += grammar.articles.len_at(&lexemes[at..])?;
    let (parts, len) = grammar.fractions.at(&lexemes[at..])?;
    at += len;
    let mut part = base.magnitude.checked_div(Decimal::whole(*parts))?;
    let mut value = base.size.checked_add(part)?;
    let mut magnitude = base.magnitude;
    if let Some((size, len)) = grammar.magnitudes.at(&lexemes[at..]).filter(|_| magnitude == Decimal::ONE) {
        part = *size;
        value = value.checked_mul(part)?;
        magnitude = part;
        at += len;
    }
    Some(Value { size: value, len: at, magnitude, kind: ValueKind::Cardinal })
}
