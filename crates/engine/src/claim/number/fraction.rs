//! Parts of a whole: "two thirds", "one and a half million", "3/4", "one in
//! five".

use super::value::{Reading, Value, ValueKind, head, hyphen_before};
use crate::claim::grammar::Grammar;
use crate::claim::lexeme::{Kind, Lexeme};
use crate::report::Decimal;

const HUNDRED: Decimal = Decimal::whole(100);
/// Denominators that are written with a slash.
const SLASHED: [&str; 7] = ["2", "3", "4", "5", "8", "10", "16"];

/// "half a million", "half million", "a quarter of a million".
pub(super) fn of_magnitude(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<Value> {
    let lead = grammar.articles.len_at(lexemes).unwrap_or(0);
    let (parts, len) = grammar.fractions.at(&lexemes[lead..])?;
    let (whole, len) = magnitude_after(lexemes, lead + len, grammar)?;
    let size = whole.checked_div(Decimal::whole(*parts))?;
    Some(Value { size, len, magnitude: whole, kind: ValueKind::Cardinal })
}

/// "half an hour", "a quarter of a mile", "three quarters of an hour",
/// "half-hour": the fraction, up to the unit.
pub(super) fn of_unit(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<Value> {
    let lead = grammar.articles.len_at(lexemes).unwrap_or(0);
    let (count, counted) = grammar.small.at(&lexemes[lead..]).map_or((1, 0), |(n, len)| (*n, len));
    let at = lead + counted;
    let at = at + if counted > 0 { hyphen_before(&lexemes[at..]) } else { 0 };
    let (parts, len) = grammar.fractions.at(lexemes.get(at..)?)?;
    let end = at + len;
    let hyphen = hyphen_before(&lexemes[end..]);
    let of = usize::from(lexemes.get(end).is_some_and(|next| grammar.share_joints.holds(&next.norm)));
    let article = grammar.articles.len_at(lexemes.get(end + of..)?).unwrap_or(0);
    let unit = end + if hyphen > 0 { hyphen } else { of + article };
    let rest = lexemes.get(unit..)?;
    let word = rest.first().is_some_and(|word| word.norm.chars().count() > 2);
    let measured = grammar.units.at(rest).is_some() || grammar.part_units.at(rest).is_some();
    let size = Decimal::whole(count).checked_div(Decimal::whole(*parts))?;
    (word && measured && hyphen + article > 0 && count < *parts).then_some(Value {
        size,
        len: unit,
        magnitude: Decimal::ONE,
        kind: ValueKind::Part,
    })
}

/// The magnitude or group at `at`, after "of" and "a", and where it ends.
fn magnitude_after(lexemes: &[Lexeme<'_>], mut at: usize, grammar: &Grammar) -> Option<(Decimal, usize)> {
    at += usize::from(lexemes.get(at).is_some_and(|next| grammar.share_joints.holds(&next.norm)));
    at += grammar.articles.len_at(lexemes.get(at..)?).unwrap_or(0);
    let rest = lexemes.get(at..)?;
    let letter = rest.first().is_none_or(|word| word.norm.chars().count() == 1);
    if let Some((size, len)) = grammar.magnitudes.at(rest).filter(|_| !letter) {
        return Some((*size, at + len));
    }
    grammar.groups.at(rest).map(|(size, len)| (Decimal::whole(*size), at + len))
}

/// "half", "a third of", alone; the second of two is an ordinal without "of".
pub(super) fn alone(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<Value> {
    let lead = grammar.articles.len_at(lexemes).unwrap_or(0);
    let (parts, len) = grammar.fractions.at(&lexemes[lead..])?;
    let at = lead + len;
    let of_it = lexemes.get(at).is_some_and(|next| grammar.share_joints.holds(&next.norm));
    let ordinal = grammar.ordinals.holds(&lexemes[lead].norm);
    if !of_it && (ordinal || *parts != 2 || lead > 0) && (ordinal || lead == 0) {
        return None;
    }
    let size = HUNDRED.checked_div(Decimal::whole(*parts))?;
    Some(Value { size, len: at, magnitude: Decimal::ONE, kind: ValueKind::Share })
}

/// The fraction after a number: "two thirds", "one and a half million", "two
/// and three quarters", "10 1/2"; else the number itself.
pub(super) fn after(lexemes: &[Lexeme<'_>], grammar: &Grammar, how: Reading, base: Value) -> Value {
    if base.kind != ValueKind::Cardinal {
        return base;
    }
    slashed(lexemes, base)
        .or_else(|| divided(lexemes, grammar, base))
        .or_else(|| mixed(lexemes, grammar, how, base))
        .or_else(|| ratio(lexemes, grammar, how, base))
        .unwrap_or(base)
}

/// "3/4", and after a whole number "10 1/2".
fn slashed(lexemes: &[Lexeme<'_>], base: Value) -> Option<Value> {
    let alone = part(lexemes, 0).map(|size| Value {
        size: size.checked_mul(HUNDRED).unwrap_or(size),
        len: 3,
        ..base
    });
    if let Some(share) = alone {
        return Some(Value { kind: ValueKind::Share, ..share });
    }
    let size = base.size.checked_add(part(lexemes, base.len)?)?;
    let figure = base.len == 1 && lexemes[0].kind == Kind::Figure;
    figure.then_some(Value { size, len: base.len + 3, ..base })
}

/// The fraction written with a slash at `at`.
pub(super) fn part(lexemes: &[Lexeme<'_>], at: usize) -> Option<Decimal> {
    let [over, slash, under] = lexemes.get(at..at + 3)? else { return None };
    let written = slash.is("/") && slash.glued && under.glued && SLASHED.contains(&under.text);
    let (m, n) = (Decimal::parse(over.text)?, Decimal::parse(under.text)?);
    if written && m < n { m.checked_div(n) } else { None }
}

/// "two thirds", "one twenty-fifth", "two thirds of a million".
fn divided(lexemes: &[Lexeme<'_>], grammar: &Grammar, base: Value) -> Option<Value> {
    let at = base.len + hyphen_before(&lexemes[base.len..]);
    let (parts, len) = denominator(lexemes.get(at..)?, grammar, base.size > Decimal::ONE)?;
    if base.magnitude != Decimal::ONE || base.size >= Decimal::whole(parts) {
        return None;
    }
    let share = |whole: Decimal| base.size.checked_mul(whole)?.checked_div(Decimal::whole(parts));
    if let Some((whole, end)) = magnitude_after(lexemes, at + len, grammar) {
        return Some(Value { size: share(whole)?, len: end, magnitude: whole, kind: ValueKind::Cardinal });
    }
    Some(Value { size: share(HUNDRED)?, len: at + len, magnitude: Decimal::ONE, kind: ValueKind::Share })
}

/// "third", "twenty-fifth"; in the plural after more than one.
fn denominator(lexemes: &[Lexeme<'_>], grammar: &Grammar, many: bool) -> Option<(i64, usize)> {
    if let Some((tens, len)) = grammar.tens.at(lexemes) {
        let hyphen = hyphen_before(&lexemes[len..]);
        let (ones, more) = grammar.fractions.at(&lexemes[len + hyphen..])?;
        let plural = grammar.is_plural(&lexemes[len + hyphen].norm);
        return (hyphen == 1 && plural == many && *ones < 10).then_some((tens + ones, len + hyphen + more));
    }
    let (parts, len) = grammar.fractions.at(lexemes)?;
    let plural = grammar.is_plural(&lexemes[0].norm);
    (plural == many || *parts == 2 || grammar.plural_endings.is_empty()).then_some((*parts, len))
}

/// "one and a half million", "twenty and three fifths".
fn mixed(lexemes: &[Lexeme<'_>], grammar: &Grammar, how: Reading, base: Value) -> Option<Value> {
    let from = base.len + grammar.joints.len_at(&lexemes[base.len..])?;
    let (size, mut end) = part_in_words(lexemes.get(from..)?, grammar, how)?;
    end += from;
    let size = base.size.checked_add(base.magnitude.checked_mul(size)?)?;
    let rest = &lexemes[end..];
    match grammar.magnitudes.at(rest) {
        Some((whole, len)) if base.magnitude == Decimal::ONE && rest[0].norm.chars().count() > 1 => {
            let size = size.checked_mul(*whole)?;
            Some(Value { size, len: end + len, magnitude: *whole, kind: ValueKind::Cardinal })
        }
        _ => Some(Value { size, len: end, ..base }),
    }
}

/// "a half", "three fifths", as a part of one.
pub(super) fn part_in_words(
    lexemes: &[Lexeme<'_>],
    grammar: &Grammar,
    how: Reading,
) -> Option<(Decimal, usize)> {
    // "dos millones y medio": half of one.
    if let Some((2, len)) = grammar.fractions.at(lexemes).map(|(parts, len)| (*parts, len)) {
        return Some((Decimal::ONE.checked_div(Decimal::whole(2))?, len));
    }
    let (count, len) = match grammar.articles.len_at(lexemes) {
        Some(len) => (Decimal::ONE, len),
        None => grammar.small.at(lexemes).map(|(n, len)| (Decimal::whole(*n), len)).or_else(|| {
            let (size, len, kind) = head(lexemes, grammar, how, true)?;
            (kind == ValueKind::Cardinal).then_some((size, len))
        })?,
    };
    let at = len + hyphen_before(&lexemes[len..]);
    let (parts, more) = denominator(lexemes.get(at..)?, grammar, count > Decimal::ONE)?;
    let proper = count < Decimal::whole(parts);
    if proper { Some((count.checked_div(Decimal::whole(parts))?, at + more)) } else { None }
}

/// "one in five", "two out of 500".
fn ratio(lexemes: &[Lexeme<'_>], grammar: &Grammar, how: Reading, base: Value) -> Option<Value> {
    let from = base.len + grammar.ratio_joints.len_at(&lexemes[base.len..])?;
    let (whole, len, kind) = head(lexemes.get(from..)?, grammar, how, true)?;
    let article = grammar.articles.holds(&lexemes[0].norm);
    let year = whole > Decimal::whole(1500) && lexemes[from].text.len() == 4;
    if kind != ValueKind::Cardinal || base.size >= whole || year || article || base.magnitude != Decimal::ONE
    {
        return None;
    }
    let size = base.size.checked_mul(HUNDRED)?.checked_div(whole)?;
    Some(Value { size, len: from + len, magnitude: Decimal::ONE, kind: ValueKind::Share })
}
