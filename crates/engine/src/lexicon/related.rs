//! Words that may stand for one another.

use std::sync::OnceLock;

use super::{Lexicon, WordId};
use crate::data::list;
use crate::order;
use crate::token::stem_of;

const ENGLISH: &str = list!("related.en.txt");

/// For each stem of `lexicon` the others that may stand for it, sorted: those
/// that begin alike, with the first four letters and half of the longer one
/// ("west", "western"), and those that the table of related words puts beside
/// it. `function` tells which stems are function words.
pub(crate) fn related(lexicon: &Lexicon<'_>, function: &[bool]) -> Vec<Vec<WordId>> {
    let mut related = vec![Vec::new(); lexicon.len()];
    alike(lexicon, function, &mut related);
    for group in groups() {
        let held: Vec<WordId> = group.iter().filter_map(|stem| lexicon.id(stem)).collect();
        for one in &held {
            related[*one as usize].extend(held.iter().filter(|other| *other != one));
        }
    }
    for others in &mut related {
        order::sort(others);
        others.dedup();
    }
    related
}

/// The stems of each group of the table.
fn groups() -> &'static [Vec<Box<str>>] {
    static GROUPS: OnceLock<Vec<Vec<Box<str>>>> = OnceLock::new();
    GROUPS.get_or_init(|| {
        ENGLISH.lines().map(|line| line.split(' ').map(|word| stem_of(word, "en")).collect()).collect()
    })
}

/// Whether two different stems mean the same: they begin alike, or one group of
/// the table holds both. Symmetric. Logarithmic in the size of the table.
pub(crate) fn are_related(one: &str, other: &str) -> bool {
    begin_alike(one, other) || are_grouped(one, other)
}

/// Whether two stems have the first five letters and three fifths of the longer
/// one in common, which is more than [`related`] asks. Symmetric.
pub(crate) fn begin_alike(one: &str, other: &str) -> bool {
    let (common, longer) = (common_start(one, other), one.chars().count().max(other.chars().count()));
    common >= 5 && common * 5 >= 3 * longer
}

/// How many letters two words have in common at their start.
pub(crate) fn common_start(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(x, y)| x == y).count()
}

/// Whether the table puts two stems into one group. Symmetric. Logarithmic in
/// the size of the table.
pub(crate) fn are_grouped(one: &str, other: &str) -> bool {
    static ENDS: OnceLock<Vec<(&'static str, u16)>> = OnceLock::new();
    let ends = ENDS.get_or_init(|| {
        let numbered = groups().iter().zip(0..);
        let mut ends: Vec<(&str, u16)> =
            numbered.flat_map(|(group, n)| group.iter().map(move |stem| (&**stem, n))).collect();
        order::sort(&mut ends);
        ends
    });
    let of = |word: &str| {
        let start = ends.partition_point(|(known, _)| *known < word);
        let end = start + ends[start..].partition_point(|(known, _)| *known == word);
        &ends[start..end]
    };
    let groups = of(one);
    let others = if groups.is_empty() { &[] } else { of(other) };
    groups.iter().any(|(_, group)| others.iter().any(|(_, known)| known == group))
}

/// Adds to each stem those that begin alike; numbers and function words are
/// alike to none.
fn alike(lexicon: &Lexicon<'_>, function: &[bool], related: &mut [Vec<WordId>]) {
    /// Past so many stems with one beginning, it says nothing.
    const MOST: usize = 12;
    let start = |word: &str| word.char_indices().nth(3).map(|(at, c)| word[..at + c.len_utf8()].to_owned());
    let words = (0..).zip(lexicon.words().iter().copied());
    let words: Vec<(WordId, &str)> = words
        .filter(|(id, word)| !function[*id as usize] && !word.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    for group in words.chunk_by(|one, next| start(one.1).is_some() && start(one.1) == start(next.1)) {
        if group.len() > MOST {
            continue;
        }
        for (one, word) in group {
            for (other, second) in group.iter().filter(|(other, _)| other != one) {
                if common_start(word, second) * 2 >= word.chars().count().max(second.chars().count()) {
                    related[*one as usize].push(*other);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::is_function_word;

    fn of<'l>(lexicon: &Lexicon<'l>, word: &str) -> Vec<&'l str> {
        let function: Vec<bool> = lexicon.words().iter().map(|word| is_function_word(word)).collect();
        let others = &related(lexicon, &function)[lexicon.id(word).unwrap_or(0) as usize];
        others.iter().map(|other| lexicon.words()[*other as usize]).collect()
    }

    #[test]
    fn beginnings() {
        let words = [
            "2019",
            "20190",
            "korea",
            "korean",
            "lightship",
            "lighthousekeep",
            "these",
            "thesis",
            "west",
            "western",
        ];
        let lexicon = Lexicon::new(words.into_iter());
        assert_eq!(of(&lexicon, "korea"), ["korean"]);
        assert_eq!(of(&lexicon, "west"), ["western"]);
        for (word, why) in [
            ("lightship", "five letters of fourteen are too few"),
            ("2019", "numbers that begin alike are not alike"),
            ("thesis", "function words are alike to none"),
        ] {
            assert_eq!(of(&lexicon, word), Vec::<&str>::new(), "{why}");
        }
    }

    #[test]
    fn two_stems() {
        for (one, other, expected) in
            [("clinic", "hospit", true), ("korea", "korean", true), ("clinic", "lantern", false)]
        {
            assert_eq!(are_related(one, other), expected, "{one} {other}");
            assert_eq!(are_related(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn groups_of_the_table() {
        let lexicon = Lexicon::new(["hospit", "clinic", "lantern"].into_iter());
        assert_eq!(of(&lexicon, "clinic"), ["hospit"]);
        assert_eq!(of(&lexicon, "lantern"), Vec::<&str>::new());
        assert!(are_grouped("clinic", "hospit") && !are_grouped("clinic", "lantern"));
        assert!(groups().iter().all(|group| group.len() > 1), "a word alone is related to none");
    }
}
