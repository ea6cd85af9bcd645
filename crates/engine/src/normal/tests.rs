//! Normal forms held against the library of the Unicode tables.

use std::fmt::Write;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

use super::table::Tables;
use super::{composed, is_common, join, marked, parts};

/// All characters but those that the tables leave out.
fn covered() -> impl Iterator<Item = char> {
    ('\u{a0}'..=char::MAX).filter(
        |c| !matches!(c, '\u{f900}'..='\u{faff}' | '\u{fc00}'..='\u{fdff}' | '\u{2f800}'..='\u{2fa1f}'),
    )
}

fn library_parts(c: char) -> String {
    let mut parts = String::new();
    decompose_compatible(c, |part| parts.push(part));
    parts
}

/// Whether `c` is a shorter way to write others and stays when composed.
fn is_marked(c: char) -> bool {
    let canonical: String = [c].into_iter().nfd().collect();
    canonical == library_parts(c) && canonical.chars().nfc().eq([c])
}

/// The text of a table: runs of characters that follow each other.
fn text_of(entries: impl Iterator<Item = (char, String)>) -> String {
    let (mut text, mut next) = (String::new(), 0);
    for (c, parts) in entries {
        let number = u32::from(c);
        if number != next {
            let _ = write!(text, "{}{number:X}", if text.is_empty() { "" } else { "\n" });
        }
        let _ = write!(text, "\t{parts}");
        next = number + 1;
    }
    text + "\n"
}

/// The runs of characters of one combining class.
fn classes_of(chars: impl Iterator<Item = char>) -> String {
    let mut runs: Vec<(u32, u32, u8)> = Vec::new();
    for c in chars {
        let (number, class) = (u32::from(c), canonical_combining_class(c));
        match runs.last_mut() {
            Some((first, count, same)) if *first + *count == number && *same == class => *count += 1,
            _ if class > 0 => runs.push((number, 1, class)),
            _ => {}
        }
    }
    let mut classes = String::new();
    for (first, count, class) in runs {
        let _ = writeln!(classes, "{first:X} {count} {class}");
    }
    classes
}

fn tables() -> [(&'static str, String, &'static str); 6] {
    let entries = |marked: bool, common: bool| {
        let entries = covered()
            .filter(|c| !super::hangul::is_syllable(*c))
            .map(|c| (c, library_parts(c)))
            .filter(|(c, parts)| !parts.chars().eq([*c]))
            .filter(|(c, _)| is_marked(*c) == marked)
            // What can come of common characters is common too.
            .filter(|(c, parts)| (is_common(*c) || marked && parts.chars().all(is_common)) == common);
        text_of(entries)
    };
    [
        ("common/marked.txt", entries(true, true), include_str!("common/marked.txt")),
        ("common/forms.txt", entries(false, true), include_str!("common/forms.txt")),
        (
            "common/classes.txt",
            classes_of(covered().filter(|c| is_common(*c))),
            include_str!("common/classes.txt"),
        ),
        ("marked.txt", entries(true, false), include_str!("marked.txt")),
        ("forms.txt", entries(false, false), include_str!("forms.txt")),
        ("classes.txt", classes_of(covered().filter(|c| !is_common(*c))), include_str!("classes.txt")),
    ]
}

/// On a difference the right tables lie in the folder for temporary files.
#[test]
fn the_tables_are_those_of_unicode() {
    let stale = tables().into_iter().filter(|(_, right, ours)| right != ours);
    let written: Vec<_> = stale
        .map(|(name, right, _)| {
            let path = std::env::temp_dir().join(name.replace('/', "-"));
            std::fs::write(&path, right).map(|()| path)
        })
        .collect();
    assert!(written.is_empty(), "tables that are up to date: {written:?}");
}

#[test]
fn every_character_alone() {
    for c in ('\0'..'\u{a0}').chain(covered()) {
        let text = String::from(c);
        assert_eq!(composed(&text), text.nfkc().collect::<String>(), "{c:?}");
        let lower: String = text.nfkc().flat_map(char::to_lowercase).collect();
        assert_eq!(composed(&lower), lower.nfc().collect::<String>(), "lower case of {c:?}");
        if let Some(parts) = marked(c) {
            assert_eq!(parts, text.nfd().collect::<String>(), "{c:?}");
        }
    }
}

#[test]
fn characters_beside_each_other() {
    let telling: Vec<char> = covered()
        .take(0x3_0000)
        .filter(|c| canonical_combining_class(*c) > 0 || library_parts(*c) != c.to_string())
        .chain("aeiouAEOαωийᄀ가ᅡᆨা ".chars().cycle().take(8000))
        .chain(('\u{300}'..'\u{346}').cycle().take(4000))
        .collect();
    let mut state = 11_u32;
    for _ in 0..60_000 {
        let text: String = (0..6)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                telling[(state >> 8) as usize % telling.len()]
            })
            .collect();
        assert_eq!(composed(&text), text.nfkc().collect::<String>(), "{text:?}");
    }
}

#[test]
fn common_characters_need_the_common_tables_only() {
    let (all, common) = (Tables::get(), Tables::common());
    let same = |text: &str| {
        let [ours, theirs] = [&common, all].map(|tables| join(tables, &parts(tables, text)));
        assert_eq!(ours, theirs, "{text:?}");
        assert!(ours.chars().all(|c| common.marked(c) == all.marked(c)), "{text:?}");
    };
    let chars: Vec<char> = ('\0'..=char::MAX).filter(|c| is_common(*c)).collect();
    let telling: Vec<char> = chars
        .iter()
        .copied()
        .filter(|c| canonical_combining_class(*c) > 0 || library_parts(*c) != c.to_string())
        .chain("aeiouAEOαωηιРийІ ".chars().cycle().take(1500))
        .chain(('\u{300}'..'\u{346}').cycle().take(1500))
        .collect();
    for c in &chars {
        same(&c.to_string());
        same(&c.to_lowercase().to_string());
    }
    let mut state = 5_u32;
    for _ in 0..60_000 {
        let text: String = (0..6)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                telling[(state >> 8) as usize % telling.len()]
            })
            .collect();
        same(&text);
        same(&text.to_lowercase());
    }
}
