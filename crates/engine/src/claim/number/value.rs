//! The value of a number in figures, words or both: "1.5 million",
//! "half a dozen", "two and a half thousand", "the twenty-first".

use super::words::{Words, below_thousand};
use super::{figure, fraction};
use crate::claim::grammar::{Grammar, Setting};
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
    /// "half an hour": a part of the unit that follows.
    Part,
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
    if let Some(share) =
        fraction::of_magnitude(lexemes, grammar).or_else(|| fraction::of_unit(lexemes, grammar))
    {
        return Some(share);
    }
    let (negative, sign) = sign(lexemes, grammar);
    let rest = &lexemes[sign..];
    let number = compound(rest, grammar, how).map(|base| {
        let base = with_places(rest, grammar, base);
        fraction::after(rest, grammar, how, base)
    });
    let mut value = number.or_else(|| fraction::alone(rest, grammar)).or_else(|| times(rest, grammar))?;
    if negative {
        value.size = Decimal::default().checked_sub(value.size)?;
    }
    value.len += sign;
    Some(value)
}

/// Whether a minus stands before the number, and how many lexemes it takes.
fn sign(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> (bool, usize) {
    match lexemes {
        [minus, figure, ..]
            if minus.is_dash() && !minus.glued && figure.glued && figure.kind == Kind::Figure =>
        {
            (true, 1)
        }
        _ => grammar.minus.len_at(lexemes).map_or((false, 0), |len| (true, len)),
    }
}

fn times(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<Value> {
    let (size, len) = grammar.times.at(lexemes)?;
    Some(Value { size: *size, len, magnitude: Decimal::ONE, kind: ValueKind::Times })
}

/// "five point two five": the places after a whole number in words, and the
/// magnitude after them.
fn with_places(lexemes: &[Lexeme<'_>], grammar: &Grammar, base: Value) -> Value {
    let places = || -> Option<Value> {
        let mut at = base.len + grammar.points.len_at(&lexemes[base.len..])?;
        let mut digits = String::from("0.");
        while let Some(Words { value, len, ordinal: false }) = below_thousand(&lexemes[at..], grammar, false)
        {
            digits.push_str(&value.to_string());
            at += len;
        }
        let part =
            (digits.len() > 2 && base.magnitude == Decimal::ONE).then(|| Decimal::parse(&digits))??;
        let size = base.size.checked_add(part)?;
        match grammar.magnitudes.at(&lexemes[at..]) {
            Some((whole, len)) if lexemes[at].norm.chars().count() > 1 => {
                Some(Value { size: size.checked_mul(*whole)?, len: at + len, magnitude: *whole, ..base })
            }
            _ => Some(Value { size, len: at, ..base }),
        }
    };
    places().filter(|_| base.kind == ValueKind::Cardinal).unwrap_or(base)
}

/// Figures and words with their magnitudes, added up: "two million three
/// hundred thousand and five", "mil quinientos millones".
fn compound(lexemes: &[Lexeme<'_>], grammar: &Grammar, how: Reading) -> Option<Value> {
    let mut sum = Decimal::default();
    let mut open: Option<Value> = None;
    loop {
        let at = open.map_or(0, |value| value.len);
        let gap = if at == 0 { 0 } else { joint(&lexemes[at..], grammar, how) };
        let rest = lexemes.get(at + gap..).unwrap_or_default();
        // Figures go on in figures, words in words: not "5m two".
        let turns = rest.first().is_some_and(|next| is_figure(next) != is_figure(&lexemes[0]));
        if at > 0 && (turns && gap == 0 || fraction::part_in_words(rest, grammar, how).is_some()) {
            break;
        }
        let Some(next) = chunk(rest, grammar, how, at == 0) else { break };
        let len = at + gap + next.len;
        open = match open {
            None => Some(next),
            Some(before) if next.magnitude < before.magnitude && next.size < before.magnitude => {
                sum = sum.checked_add(before.size)?;
                Some(Value { len, ..next })
            }
            Some(before) if is_thousand(before.magnitude) && next.magnitude >= MILLION => {
                let count = before.size.checked_add(next.size.checked_div(next.magnitude)?)?;
                Some(Value { size: count.checked_mul(next.magnitude)?, len, ..next })
            }
            Some(_) => break,
        };
        if next.magnitude == Decimal::ONE || next.kind != ValueKind::Cardinal {
            break;
        }
    }
    let last = open?;
    Some(Value { size: sum.checked_add(last.size)?, ..last })
}

const MILLION: Decimal = Decimal::whole(1_000_000);

fn is_thousand(magnitude: Decimal) -> bool {
    magnitude == Decimal::whole(1_000)
}

fn is_figure(lexeme: &Lexeme<'_>) -> bool {
    lexeme.kind == Kind::Figure
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
        let letter = rest.first().is_some_and(|word| word.norm.chars().count() == 1);
        if hyphen == 1 && letter {
            break;
        }
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

pub(super) fn hyphen_before(rest: &[Lexeme<'_>]) -> usize {
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
pub(super) fn head(
    lexemes: &[Lexeme<'_>],
    grammar: &Grammar,
    how: Reading,
    first: bool,
) -> Option<(Decimal, usize, ValueKind)> {
    let lead = lexemes.first()?;
    if lead.kind == Kind::Figure {
        return figures(lexemes, grammar);
    }
    let point = lead.is(".") || lead.is(",") && grammar.has(Setting::DecimalComma);
    if first && point && !lead.glued {
        let figure = lexemes.get(1).filter(|next| next.glued && next.kind == Kind::Figure)?;
        return Some((Decimal::parse(&format!("0.{}", figure.text))?, 2, ValueKind::Cardinal));
    }
    if let Some((size, len)) = grammar.mixed.at(lexemes) {
        return Some((*size, len, ValueKind::Cardinal));
    }
    if let Some(Words { value, len, ordinal }) = below_thousand(lexemes, grammar, how.joint) {
        let kind = if ordinal { ValueKind::Ordinal } else { ValueKind::Cardinal };
        return Some((Decimal::whole(value), len, kind));
    }
    if let Some((n, len)) = grammar.ordinals.at(lexemes) {
        return Some((Decimal::whole(*n), len, ValueKind::Ordinal));
    }
    if let Some(n) = super::words::joined_ordinal(lexemes, grammar) {
        return Some((Decimal::whole(n), 1, ValueKind::Ordinal));
    }
    if grammar.has(Setting::BareHundred)
        && grammar.magnitudes.at(lexemes).is_some_and(|(size, _)| *size == Decimal::whole(1_000))
    {
        return Some((Decimal::ONE, 0, ValueKind::Cardinal));
    }
    let len = grammar.articles.len_at(lexemes)?;
    let rest = &lexemes[len..];
    let counts = grammar.magnitudes.at(rest).is_some_and(|_| rest[0].norm.chars().count() > 1)
        || grammar.groups.at(rest).is_some()
        || grammar.hundreds.at(rest).is_some();
    counts.then_some((Decimal::ONE, len, ValueKind::Cardinal))
}

/// How many figures are the groups of one number: "12 500", "1 414 021,5".
fn spaced(lexemes: &[Lexeme<'_>]) -> Option<usize> {
    let whole = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let lead = lexemes.first().filter(|lead| lead.text.len() <= 3 && whole(lead.text))?;
    let group = |next: &&Lexeme<'_>| {
        let digits = next.text.split(',').next().unwrap_or_default();
        next.kind == lead.kind && !next.glued && digits.len() == 3 && whole(digits)
    };
    let more = lexemes[1..].iter().take_while(group).count();
    (more > 0).then_some(more + 1)
}

/// A figure with the fraction sign or ordinal ending glued to it.
fn figures(lexemes: &[Lexeme<'_>], grammar: &Grammar) -> Option<(Decimal, usize, ValueKind)> {
    let comma = grammar.has(Setting::DecimalComma);
    if let Some(groups) = spaced(lexemes).filter(|_| comma) {
        let run: String = lexemes[..groups].iter().map(|group| group.text).collect();
        return Some((figure::value(&run, comma)?, groups, ValueKind::Cardinal));
    }
    let value = figure::value(lexemes[0].text, comma)?;
    match lexemes.get(1).filter(|next| next.glued) {
        Some(next) if next.kind == Kind::Figure => {
            let part = figure::value(next.text, grammar.has(Setting::DecimalComma))?;
            Some((value.checked_add(part)?, 2, ValueKind::Cardinal))
        }
        Some(next) if grammar.ordinal_endings.holds(&next.norm) => Some((value, 2, ValueKind::Ordinal)),
        _ => Some((value, 1, ValueKind::Cardinal)),
    }
}
