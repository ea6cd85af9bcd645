//! Amounts: a number with its currency, scale and unit.

use super::{Line, TokenKind};

/// Scale words that stand between a number and its unit.
const SCALES: &str = "k m mn mln mio mrd bn b tn trn million millions billion billions trillion trillions hundred \
    thousand thousands dozen crore crores lakh lakhs tausend millionen milliarde milliarden mille milliers milliard \
    milliards mil millones millón mila milione milioni miliardo miliardi milhão milhões bilhão bilhões duizend miljoen \
    miljard тыс тысяч тысячи млн миллион миллиона миллионов млрд миллиард миллиардов tys tysięcy milion miliony \
    milionów 万 亿 億 千 百";

/// Units after a number, as words and signs.
const UNITS: &str = "% ‰ ° percent pct pc prozent procent percentuale per-cent dollar dollars euro euros eur usd gbp \
    pound pounds sterling pence yen yuan renminbi rouble roubles ruble rubles rupee rupees franc francs crown crowns \
    krone kroner kronor peso pesos cent cents złotych zł рублей руб евро долларов долл € $ £ ¥ ₽ ₹ km kms kilometre \
    kilometres kilometer kilometers kilometern m metre metres meter meters metern cm mm mi mile miles ft foot feet in \
    inch inches yard yards yd kg kilo kilos kilogram kilograms g gram grams t tonne tonnes ton tons tonnen lb lbs \
    pounds oz ounce ounces mph kmh kph knots hectare hectares ha acre acres litre litres liter liters gallon gallons \
    barrel barrels bpd mw gw kw kwh mwh gwh twh hz mhz ghz mb gb tb °c °f celsius fahrenheit bps degrees c f км м см \
    мм кг т га л";

/// Units that are cut at a stroke or have a power: what may follow the unit.
const PER: &str = "h s hour second day year m km min";

/// An amount that begins at `at`: the index after it.
pub(super) fn amount(line: &Line<'_>, at: usize) -> Option<usize> {
    let mut start = at;
    if matches!(line.norm(start), "-" | "+") && line.glued(start + 1) {
        start += 1;
    }
    let mut end = start;
    if is_currency(line, start) && line.is(start + 1, TokenKind::Number) {
        end += 1;
    }
    if !line.is(end, TokenKind::Number) || (start > at && at > 0 && line.glued(at)) {
        return None;
    }
    end = groups(line, end + 1);
    let plain = end;
    if has(SCALES, line.norm(end)) && (line.norm(end).len() > 1 || line.glued(end)) {
        end += 1;
        if line.norm(end) == "." && line.glued(end) && line.norm(end - 1).chars().count() == 3 {
            end += 1;
        }
    }
    end = unit(line, end);
    (end > plain || plain > at + 1).then_some(end)
}

/// Past groups of three digits set off by spaces ("150 000").
fn groups(line: &Line<'_>, mut end: usize) -> usize {
    let short = |at: usize| line.digits(at).is_some() && line.written(at).len() <= 3;
    if !short(end - 1) {
        return end;
    }
    while line.digits(end).is_some() && line.written(end).len() == 3 && is_one_space(line, end) {
        end += 1;
    }
    end
}

/// Whether exactly one space that can group digits stands before the token.
fn is_one_space(line: &Line<'_>, at: usize) -> bool {
    let (Some(before), Some(token)) = (line.get(at - 1), line.get(at)) else { return false };
    let gap = line.text.get(before.span.end as usize..token.span.start as usize).unwrap_or_default();
    let comma = crate::token::norm::has_decimal_comma(line.language);
    matches!(gap, "\u{a0}" | "\u{202f}" | "\u{2009}") || (comma && gap == " ")
}

/// Past a unit with its currency, power and "per hour".
fn unit(line: &Line<'_>, at: usize) -> usize {
    let norm = line.norm(at);
    if norm == "per" && matches!(line.norm(at + 1), "cent" | "mille") {
        return at + 2;
    }
    let hyphen = norm == "-" && line.glued(at) && line.glued(at + 1) && has(UNITS, line.norm(at + 1));
    let at = if hyphen { at + 1 } else { at };
    let single = line.norm(at).chars().count() == 1 && line.norm(at).chars().all(char::is_alphabetic);
    let known = has(UNITS, line.norm(at)) && (!single || line.glued(at) || line.norm(at + 1) == "/");
    let known = known && (line.norm(at) != "in" || line.glued(at));
    if !known {
        return if hyphen { at - 1 } else { at };
    }
    let mut end = at + 1;
    if matches!(line.norm(at), "°") && matches!(line.norm(end), "c" | "f") {
        end += 1;
    }
    if line.norm(end) == "/" && has(PER, line.norm(end + 1)) && line.glued(end) && line.glued(end + 1) {
        end += 2;
    }
    end
}

/// Whether a currency sign or code stands at `at`: "$", "US$", "EUR".
fn is_currency(line: &Line<'_>, at: usize) -> bool {
    let written = line.written(at);
    written.chars().all(|c| matches!(c, '$' | '€' | '£' | '¥' | '₽' | '₹' | '₩' | '₺' | '₴' | '₪' | '￥'))
        && !written.is_empty()
        || matches!(
            written,
            "EUR"
                | "USD"
                | "GBP"
                | "JPY"
                | "CHF"
                | "CNY"
                | "RUB"
                | "INR"
                | "SEK"
                | "NOK"
                | "DKK"
                | "PLN"
                | "Rs"
        )
}

/// Whether a space-separated list holds the word.
fn has(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_whitespace().any(|entry| entry == word)
}
