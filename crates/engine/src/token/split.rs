//! Where tokens begin and end.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::norm::{is_ignored, primary};
use crate::words::lower;

/// The pieces of `text` that are tokens, in order, as byte ranges; white space
/// is left out.
///
/// Words by UAX 29, then cut at possessive endings, French and Italian
/// elisions, and between a number and the unit glued to it. Linear.
pub(super) fn pieces(text: &str, language: &str) -> Vec<Range<usize>> {
    let elides = matches!(primary(language), "fr" | "it" | "ca");
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut joins = false;
    for (start, word) in text.split_word_bound_indices() {
        if word.chars().all(|c| c.is_whitespace() || is_ignored(c)) {
            joins = word == "\u{200b}";
            continue;
        }
        let range = start..start + word.len();
        match pieces.last_mut() {
            Some(last) if joins && goes_on(&text[last.clone()], word) => last.end = range.end,
            _ => cut(text, range, elides, &mut pieces),
        }
        joins = false;
    }
    pieces
}

/// Whether a word broken by a zero-width space goes on: letters of scripts
/// that put spaces between words.
fn goes_on(before: &str, after: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_spaceless(c));
    letter(before.chars().next_back()) && letter(after.chars().next())
}

/// Whether a letter belongs to a script written without spaces between words.
pub(crate) const fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

/// Pushes the parts of one word by UAX 29.
fn cut(text: &str, range: Range<usize>, elides: bool, pieces: &mut Vec<Range<usize>>) {
    let word = &text[range.clone()];
    let first = word.chars().next().unwrap_or(' ');
    let at = if first.is_ascii_digit() {
        after_number(word)
    } else if let Some(at) = possessive(word) {
        Some(at)
    } else if elides {
        elision(word)
    } else {
        None
    };
    match at {
        Some(at) if at > 0 && at < word.len() => {
            pieces.push(range.start..range.start + at);
            pieces.push(range.start + at..range.end);
        }
        _ => pieces.push(range),
    }
}

/// Where the letters glued to a number begin ("11km"); ordinals ("80th") and
/// decades ("1990s") stay whole.
fn after_number(word: &str) -> Option<usize> {
    let at = word.find(char::is_alphabetic)?;
    let (number, letters) = word.split_at(at);
    let whole = number.bytes().all(|b| b.is_ascii_digit())
        && letters.chars().all(char::is_lowercase)
        && matches!(letters, "st" | "nd" | "rd" | "th" | "s" | "e" | "er" | "ème" | "º" | "ª" | "°");
    (!whole && letters.chars().all(char::is_alphabetic)).then_some(at)
}

/// Where "'s" begins, when the word ends in it and is no contraction.
fn possessive(word: &str) -> Option<usize> {
    let rest = word.strip_suffix(['s', 'S'])?;
    let stem = rest.strip_suffix(['\'', '’', 'ʼ', '＇'])?;
    let stem_lower = lower(stem);
    let contracted =
        ["it", "he", "she", "that", "what", "who", "there", "here", "let", "where", "how", "when", "why"];
    (!stem.is_empty() && !contracted.contains(&stem_lower.as_str())).then_some(stem.len())
}

/// Where the word after an elided article or pronoun begins ("l'eau").
fn elision(word: &str) -> Option<usize> {
    let (at, mark) = word.char_indices().find(|(_, c)| matches!(c, '\'' | '’'))?;
    let short = [
        "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "dell",
        "all", "nell", "sull", "dall", "quest", "quell", "com", "dov", "cos", "anch",
    ];
    short.contains(&lower(&word[..at]).as_str()).then_some(at + mark.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn tokens_are_cut_where_they_must_be_compared_apart() {
        for (text, language, expected) in [
            ("China’s plan", "en", "China|’s|plan"),
            ("it's Jong-un", "en", "it's|Jong|-|un"),
            ("11km, 80th, £68m", "en", "11|km|,|80th|,|£|68|m"),
            ("l'eau d’été", "fr", "l'|eau|d’|été"),
            ("dell'acqua", "it", "dell'|acqua"),
            ("o'clock don't", "en", "o'clock|don't"),
            ("1,200.5 G20", "en", "1,200.5|G20"),
            ("re\u{200b}port", "en", "re\u{200b}port"),
            ("中国人", "zh", "中|国|人"),
            ("a\u{0}b \u{202e}", "en", "a|b"),
        ] {
            let found: Vec<&str> = pieces(text, language).into_iter().map(|r| &text[r]).collect();
            assert_eq!(found.join("|"), expected);
        }
    }
}
