//! Normal forms of words: what is compared instead of what was written.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether a character stands for nothing when words are compared: soft
/// hyphens, zero-width characters, joiners, marks of direction, controls.
pub(crate) fn is_ignored(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
        || c.is_control()
}

/// Lower case, compatibility forms and width unified (NFKC), quotation marks
/// and dashes unified, ignored characters gone. Diacritics are kept.
pub(crate) fn normalise(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(|c| !c.is_control()).map(|c| c.to_ascii_lowercase()).collect();
    }
    text.chars()
        .filter(|c| !is_ignored(*c))
        .nfkc()
        .filter(|c| !is_ignored(*c))
        .map(unify)
        .flat_map(char::to_lowercase)
        .nfc()
        .collect()
}

/// One sign for all quotation marks of a kind and for all dashes.
const fn unify(c: char) -> char {
    match c {
        '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | 'ʻ' | '`' | '´' | '‹' | '›' => '\'',
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '「' | '」' | '『' | '』' | '〝' | '〞' | '〟' => {
            '"'
        }
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '⁃' => '-',
        _ => c,
    }
}

/// The normal form of one token: [`normalise`], and digits without grouping
/// and with a point before the places, whatever the language writes.
pub(super) fn of_token(part: &str, language: &str) -> String {
    let norm = normalise(part);
    let text = norm.trim();
    if text.starts_with(|c: char| c.is_ascii_digit()) && text.contains([',', '.', '\'']) {
        return plain_number(text, has_decimal_comma(language));
    }
    if is_short_acronym(part) { dotted(text) } else { text.to_owned() }
}

/// Whether the language writes a comma before the places of a number.
///
/// Source: CLDR, `symbols-numberSystem-latn/decimal`.
pub(crate) fn has_decimal_comma(language: &str) -> bool {
    const COMMA: [&str; 24] = [
        "bg", "ca", "cs", "da", "de", "el", "es", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "no", "pl",
        "pt", "ro", "ru", "sk", "sv", "tr", "uk",
    ];
    COMMA.contains(&primary(language))
}

/// The language without script and region: "pt-BR" is "pt".
pub(crate) fn primary(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or_default()
}

/// Digits without grouping: "1,550,000" and "1.550.000" are "1550000".
fn plain_number(text: &str, decimal_comma: bool) -> String {
    let grouping = if decimal_comma { '.' } else { ',' };
    let groups: Vec<&str> = text.split([',', '.', '\'']).collect();
    let marks: Vec<char> = text.chars().filter(|c| matches!(c, ',' | '.' | '\'')).collect();
    let Some(last) = marks.last() else { return text.to_owned() };
    let full = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    let grouped = groups.iter().skip(1).all(|group| full(group)) && groups[0].len() <= 3;
    let same = marks.iter().all(|mark| mark == last);
    if same && grouped && (marks.len() > 1 || *last == grouping || *last == '\'') {
        return groups.concat();
    }
    if marks.len() == 1 {
        return groups.join(".");
    }
    let (places, whole) = groups.split_last().unwrap_or((&"", &[]));
    let inner = &marks[..marks.len() - 1];
    if inner.iter().all(|mark| Some(mark) == inner.first() && mark != last)
        && whole.iter().skip(1).all(|g| full(g))
    {
        return format!("{}.{places}", whole.concat());
    }
    text.to_owned()
}

/// Whether a word is two capital letters: "US" and "U.S" have one norm, which
/// is not that of "us".
fn is_short_acronym(part: &str) -> bool {
    let mut letters = 0;
    part.chars().all(|c| {
        letters += usize::from(c.is_uppercase());
        c.is_uppercase() || c == '.'
    }) && (letters == 2 || letters > 2 && part.contains('.'))
}

/// "us" and "u.s" as "u.s"; three letters and more lose their points.
fn dotted(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|c| *c != '.').collect();
    match letters[..] {
        [first, second] => format!("{first}.{second}"),
        _ => letters.into_iter().collect(),
    }
}

/// A normal form without diacritics: "vučić" is "vucic", "straße" is "strasse".
///
/// Marks on Latin and Greek letters, Arabic vowel signs and Hebrew points go;
/// marks that tell letters apart in other scripts (Cyrillic й, Indic vowels)
/// stay.
pub(crate) fn fold(norm: &str) -> Cow<'_, str> {
    if norm.is_ascii() {
        return Cow::Borrowed(norm);
    }
    let mut folded = String::with_capacity(norm.len());
    for c in norm.chars() {
        match letter(c) {
            Some(plain) => folded.push_str(plain),
            None if is_foldable(c) => folded.extend(c.nfd().filter(|c| !is_combining_mark(*c))),
            None if is_vowel_sign(c) => {}
            None => folded.push(c),
        }
    }
    Cow::Owned(folded)
}

/// Letters that do not decompose.
const fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ё' => "е",
        'ς' => "σ",
        _ => return None,
    })
}

/// Latin and Greek letters, whose marks may go, and loose marks.
const fn is_foldable(c: char) -> bool {
    matches!(c, 'À'..='ɏ' | '\u{300}'..='\u{36f}' | '\u{370}'..='\u{3ff}' | '\u{1e00}'..='\u{1fff}')
}

/// Arabic vowel signs and stretching, Hebrew points.
const fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}' | '\u{591}'..='\u{5bd}'
        | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}')
}

#[cfg(test)]
mod tests {
    use super::{fold, of_token};

    #[test]
    fn norms_unify_what_is_written_differently() {
        for (written, language, norm) in [
            ("Türkei", "de", "türkei"),
            ("ＡＢＣ", "en", "abc"),
            ("’s", "en", "'s"),
            ("co\u{ad}operate", "en", "cooperate"),
            ("zero\u{200b}width", "en", "zerowidth"),
            ("1,550,000", "en", "1550000"),
            ("1.550.000,25", "de", "1550000.25"),
            ("5,25", "fr", "5.25"),
            ("5.25", "en", "5.25"),
            ("1.250", "en", "1.250"),
            ("1.250", "de", "1250"),
            ("12,500", "en", "12500"),
            ("4'000", "de", "4000"),
            ("192.168.0.1", "en", "192.168.0.1"),
            ("U.S", "en", "u.s"),
            ("US", "en", "u.s"),
            ("us", "en", "us"),
            ("U.S.A", "en", "usa"),
            ("―", "en", "-"),
            (".", "en", "."),
            ("…", "en", "..."),
        ] {
            assert_eq!(of_token(written, language), norm, "{written}");
        }
    }

    #[test]
    fn folding_takes_marks_from_latin_letters_only() {
        for (norm, folded) in [
            ("vučić", "vucic"),
            ("straße", "strasse"),
            ("ørsted", "orsted"),
            ("йод", "йод"),
            ("हिंदी", "हिंदी"),
        ] {
            assert_eq!(fold(norm), folded);
        }
    }
}
