//! How common words are in general, for texts too short to tell by themselves.

use std::sync::OnceLock;

use crate::data::list;
use crate::fixed::{ONE, log2};
use crate::words::WordTable;

const ENGLISH: &str = list!("background.en.txt");

/// What a word that the table does not hold tells, in bits: more than the
/// rarest words in it.
const UNKNOWN: u32 = 15;

/// As many words of general text as count beside the words of a pair.
const BESIDE: u64 = 2000;

/// How much the stem `stem` tells by itself, in bits: the negative binary
/// logarithm of its share of running English text.
pub(crate) fn bits(stem: &str) -> u32 {
    static TABLE: OnceLock<WordTable<u32>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let levels = ENGLISH.lines().filter_map(|line| line.split_once(' '));
        let levels = levels.filter_map(|(bits, stems)| Some((bits.parse().ok()?, stems)));
        WordTable::new(
            levels.flat_map(|(bits, stems)| stems.split(' ').map(move |stem| (stem, bits))).collect(),
        )
    });
    table.all(stem).last().copied().unwrap_or(UNKNOWN)
}

/// How much a word tells that stands `count` times among the `all` words of a
/// pair, fixed point bits: its share of the pair's words and of [`BESIDE`]
/// words of general text together.
pub(crate) fn surprise(stem: &str, count: u64, all: u64) -> i64 {
    // In 2^-15ths of a word, so that the rarest word still counts one.
    let general = BESIDE << (UNKNOWN - bits(stem).min(UNKNOWN));
    log2((all + BESIDE) << UNKNOWN) - log2((count << UNKNOWN) + general).max(ONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_tell_more() {
        assert!(bits("the") < bits("state") && bits("state") < bits("churchyard"));
        assert_eq!(bits("lindqvist"), UNKNOWN);
        let once = surprise("lindqvist", 1, 1000);
        let often = surprise("lindqvist", 50, 1000);
        assert!(surprise("the", 60, 1000) < often && often < once, "{once} {often}");
    }
}
