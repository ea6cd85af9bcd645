//! Words that carry grammar rather than content.

use std::sync::OnceLock;

use crate::data::list;
use crate::order;

const ENGLISH: &str = list!("function_words.en.txt");

/// Whether `norm` is a function word ("the", "of", "would").
pub(crate) fn is_function_word(norm: &str) -> bool {
    static SORTED: OnceLock<Vec<&'static str>> = OnceLock::new();
    let sorted = SORTED.get_or_init(|| {
        let mut words: Vec<&str> = ENGLISH.split_whitespace().collect();
        order::sort(&mut words);
        words
    });
    sorted.binary_search(&norm).is_ok()
}
