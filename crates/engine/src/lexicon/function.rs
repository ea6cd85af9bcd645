//! Words that carry grammar rather than content.

use std::sync::OnceLock;

use crate::data::list;
use crate::order;
use crate::token::primary;

const ENGLISH: &str = list!("function_words.en.txt");

const GERMAN: &str = list!("function_words.de.txt");

/// Whether `norm` is an English function word ("the", "of", "would").
pub(crate) fn is_function_word(norm: &str) -> bool {
    static SORTED: OnceLock<Vec<&'static str>> = OnceLock::new();
    SORTED.get_or_init(|| sorted(ENGLISH)).binary_search(&norm).is_ok()
}

/// Whether `stem` is that of a function word of `language` (BCP 47): German,
/// English in all others.
pub(crate) fn is_function_stem(stem: &str, language: &str) -> bool {
    static SORTED: OnceLock<Vec<&'static str>> = OnceLock::new();
    if primary(language) == "de" {
        SORTED.get_or_init(|| sorted(GERMAN)).binary_search(&stem).is_ok()
    } else {
        is_function_word(stem)
    }
}

fn sorted(table: &'static str) -> Vec<&'static str> {
    order::distinct(table.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_language() {
        assert!(is_function_word("would") && !is_function_word("harbour"));
        assert!(is_function_stem("war", "de-AT") && !is_function_stem("war", "en"));
        assert!(!is_function_stem("haf", "de"));
    }
}
