//! The value of a figure: grouping, decimal marks, fraction signs.

use crate::claim::lexeme::is_fraction;
use crate::report::Decimal;

/// The value of `text`, a figure as the scanner finds it; `None` when its
/// marks make no number ("1.2.3") or it is too large.
///
/// A mark that stands twice, or before exactly three last digits, groups; of
/// two different marks the last is decimal, so "1.250,5" and "1,250.5" are
/// the same in every language. Where both readings are possible ("1.250"),
/// `decimal_comma` decides.
pub(super) fn value(text: &str, decimal_comma: bool) -> Option<Decimal> {
    let first = text.chars().next()?;
    if is_fraction(first) {
        return fraction(first);
    }
    let mut plain = String::with_capacity(text.len());
    let decimal = decimal_mark(text, decimal_comma)?;
    for (at, c) in text.char_indices() {
        if let Some(digit) = digit(c) {
            plain.push(char::from(b'0' + digit));
        } else if Some(at) == decimal {
            plain.push('.');
        }
    }
    if plain.len() > 30 { None } else { Decimal::parse(&plain) }
}

/// Where the decimal mark stands: `Some(None)` when there is none, `None` when
/// the marks make no number.
#[expect(clippy::option_option, reason = "no mark and no number are different answers")]
fn decimal_mark(text: &str, decimal_comma: bool) -> Option<Option<usize>> {
    let marks: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| digit(*c).is_none()).collect();
    let Some(&(last_at, last)) = marks.last() else { return Some(None) };
    let same = marks.iter().filter(|(_, c)| *c == last).count();
    let after = text[last_at..].chars().count() - 1;
    let before = &marks[..marks.len() - 1];
    let groups = |marks: &[(usize, char)], end: usize| grouped(text, marks, end);
    if same == marks.len() {
        let expected = if decimal_comma { ',' } else { '.' };
        let can_group = groups(&marks, text.len()) && after == 3 && !text.starts_with('0');
        return match (same > 1, last) {
            (true, _) => groups(&marks, text.len()).then_some(None),
            (false, '.' | ',' | '٫') if last == expected || !can_group => Some(Some(last_at)),
            (false, _) => can_group.then_some(None),
        };
    }
    let decimal = matches!(last, '.' | ',' | '٫') && same == 1;
    (decimal && before.iter().all(|(_, c)| *c == before[0].1) && groups(before, last_at))
        .then_some(Some(last_at))
}

/// Whether `marks` cut `text[..end]` into groups: the last of three digits,
/// those between of two or three (Indian grouping).
fn grouped(text: &str, marks: &[(usize, char)], end: usize) -> bool {
    let mut ends: Vec<usize> = marks.iter().skip(1).map(|(at, _)| *at).collect();
    ends.push(end);
    let sizes: Vec<usize> = marks
        .iter()
        .zip(&ends)
        .map(|((at, mark), end)| text[at + mark.len_utf8()..*end].chars().count())
        .collect();
    let Some((last, inner)) = sizes.split_last() else { return true };
    let lead = marks.first().map_or(0, |(at, _)| text[..*at].chars().count());
    *last == 3 && (1..=3).contains(&lead) && inner.iter().all(|size| (2..=3).contains(size))
}

/// The value of a decimal digit of any script of news, in ASCII terms.
fn digit(c: char) -> Option<u8> {
    let from = |zero: u32| u8::try_from(u32::from(c).wrapping_sub(zero)).ok().filter(|n| *n < 10);
    // ASCII, Arabic-Indic, Extended Arabic-Indic, Devanagari, full width.
    [0x30, 0x660, 0x6F0, 0x966, 0xFF10].into_iter().find_map(from)
}

fn fraction(sign: char) -> Option<Decimal> {
    let (part, whole) = match sign {
        '¼' => (1, 4),
        '½' => (1, 2),
        '¾' => (3, 4),
        '⅐' => (1, 7),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Some(Decimal::from_millionths(1_000_000 * part / whole))
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn marks_group_or_divide() {
        let read = |text, comma| value(text, comma).map(String::from);
        for (text, english, german) in [
            ("1,250", "1250", "1.25"),
            ("1.250", "1.25", "1250"),
            ("1,250.5", "1250.5", "1250.5"),
            ("1.250,5", "1250.5", "1250.5"),
            ("12,34,567", "1234567", "1234567"),
            ("3,5", "3.5", "3.5"),
            ("0.125", "0.125", "0.125"),
            ("1\u{A0}250\u{A0}000", "1250000", "1250000"),
            ("1'250", "1250", "1250"),
            ("٣٥", "35", "35"),
            ("½", "0.5", "0.5"),
        ] {
            assert_eq!(read(text, false).as_deref(), Some(english), "{text}");
            assert_eq!(read(text, true).as_deref(), Some(german), "{text}");
        }
        for text in ["1.2.3", "1,2345,6", "10.0.0.1", "1,25.3,4"] {
            assert_eq!(read(text, false), None, "{text}");
        }
    }
}
