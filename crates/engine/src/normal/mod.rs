//! Unicode normal forms in ten kilobytes.
//!
//! Characters that mean the same are written in several ways: "é" as one
//! character or as "e" with an accent, "ﬁ" as a ligature, "Ａ" in full width.
//! [`composed`] gives one way for all of them (NFKC, UAX 15), [`marked`] takes
//! a letter and its accents apart.
//!
//! The tables of the usual libraries cost a web page more than a hundred
//! kilobytes. These leave out what no comparison of articles needs: the CJK
//! compatibility ideographs (U+F900 to U+FAFF, from U+2F800) and the Arabic
//! ligatures of U+FC00 to U+FDFF; such characters stay as they are. All others
//! are held against the library by tests.
//!
//! English texts seldom hold anything but Latin letters and common signs. Their
//! tables are apart, and a build without the feature `languages` has no others:
//! [`covers`] tells which texts it knows.

mod table;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use table::Tables;

/// Whether this build gives `text` the normal forms that every build gives it.
pub(crate) fn covers(text: &str) -> bool {
    cfg!(feature = "languages") || text.is_ascii() || text.chars().all(is_common)
}

/// Whether a character is in the tables of every build, with all that it is
/// written as and all that it can join to: Latin, Greek and Cyrillic letters,
/// punctuation, common signs, wide letters and pictures.
const fn is_common(c: char) -> bool {
    matches!(c, '\0'..='\u{52f}' | '\u{1e00}'..='\u{1eff}' | '\u{2000}'..='\u{2bff}' | '\u{fb00}'..='\u{fb06}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'..='\u{ff5e}' | '\u{fff9}'..='\u{fffd}' | '\u{1f300}'..='\u{1faff}')
}

/// `text` with compatibility forms replaced and marks joined to their letters
/// (NFKC). Time: the logarithm of the tables for each character that is not
/// Latin without accents.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let tables = Tables::get();
    Cow::Owned(join(tables, &parts(tables, text)))
}

/// The letter and the marks that `c` consists of, when it is nothing but a
/// shorter way to write them.
pub(crate) fn marked(c: char) -> Option<&'static str> {
    if is_plain(c) { None } else { Tables::get().marked(c) }
}

/// Whether a character is its own normal form and changes none beside it.
const fn is_plain(c: char) -> bool {
    c < '\u{a0}'
}

/// The characters that `text` consists of, each with its combining class, the
/// marks after one letter in the order of their classes.
fn parts(tables: &Tables, text: &str) -> Vec<(char, u8)> {
    let mut parts = Vec::with_capacity(text.len());
    for c in text.chars() {
        match tables.parts(c) {
            _ if is_plain(c) => parts.push((c, 0)),
            Some(found) => found.chars().for_each(|part| push(tables, &mut parts, part)),
            None if hangul::is_syllable(c) => hangul::parts(c).for_each(|part| parts.push((part, 0))),
            None => push(tables, &mut parts, c),
        }
    }
    parts
}

/// Adds a character; a mark before those of higher classes.
fn push(tables: &Tables, parts: &mut Vec<(char, u8)>, c: char) {
    let class = tables.class(c);
    let mut at = parts.len();
    while class > 0 && at > 0 && parts[at - 1].1 > class {
        at -= 1;
    }
    parts.insert(at, (c, class));
}

/// Joins each mark to the last letter, where a character for both exists and
/// no mark of the same class or a higher one stands between.
fn join(tables: &Tables, parts: &[(char, u8)]) -> String {
    let mut joined: Vec<char> = Vec::with_capacity(parts.len());
    let mut letter = 0;
    // What the last letter consists of, and the class of what came last.
    let (mut whole, mut before) = (String::new(), 0);
    for &(c, class) in parts {
        let beside = joined.len() == letter + 1;
        if !joined.is_empty() && (beside || before < class) {
            let known = whole.len();
            whole.push(c);
            let both = hangul::join(joined[letter], c).or_else(|| tables.joined(&whole));
            if let Some(both) = both {
                joined[letter] = both;
                continue;
            }
            whole.truncate(known);
        }
        if class == 0 {
            letter = joined.len();
            whole.clear();
            whole.push(c);
        }
        joined.push(c);
        before = class;
    }
    joined.into_iter().collect()
}

/// Hangul syllables, which are composed by counting (Unicode, section 3.12).
mod hangul {
    const SYLLABLES: u32 = 0xac00;
    const LEADING: u32 = 0x1100;
    const VOWELS: u32 = 0x1161;
    const TRAILING: u32 = 0x11a7;
    const COUNTS: (u32, u32, u32) = (19, 21, 28);

    pub(super) const fn is_syllable(c: char) -> bool {
        matches!(c, '가'..='힣')
    }

    /// The two or three letters of a syllable.
    pub(super) fn parts(c: char) -> impl Iterator<Item = char> {
        let at = u32::from(c).saturating_sub(SYLLABLES);
        let trailing = at % COUNTS.2;
        let letters = [
            Some(LEADING + at / COUNTS.2 / COUNTS.1),
            Some(VOWELS + at / COUNTS.2 % COUNTS.1),
            (trailing > 0).then_some(TRAILING + trailing),
        ];
        letters.into_iter().flatten().filter_map(char::from_u32)
    }

    /// The syllable of a letter or syllable and the letter after it.
    pub(super) fn join(one: char, next: char) -> Option<char> {
        let (one, next) = (u32::from(one), u32::from(next));
        let (leading, vowel) = (one.checked_sub(LEADING), next.checked_sub(VOWELS));
        if let (Some(leading @ 0..19), Some(vowel @ 0..21)) = (leading, vowel) {
            return char::from_u32(SYLLABLES + (leading * COUNTS.1 + vowel) * COUNTS.2);
        }
        let open = one.checked_sub(SYLLABLES).filter(|at| *at < 11_172 && at % COUNTS.2 == 0);
        match (open, next.checked_sub(TRAILING)) {
            (Some(_), Some(trailing @ 1..28)) => char::from_u32(one + trailing),
            _ => None,
        }
    }
}
