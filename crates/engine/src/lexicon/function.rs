//! Words that carry grammar rather than content.

use crate::order;
use std::sync::OnceLock;

const ENGLISH: &str = include_str!("function_words.en.txt");

/// Whether `norm` is a function word ("the", "of", "would").
pub(crate) fn is_function_word(norm: &str) -> bool {
    static SORTED: OnceLock<Vec<&'static str>> = OnceLock::new();
    let sorted = SORTED.get_or_init(|| {
        let mut words: Vec<&str> =
            ENGLISH.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split(' ')).collect();
        order::sort(&mut words);
        words
    });
    sorted.binary_search(&norm).is_ok()
}
