//! Words that mean the opposite of one another, and words that say much the same.

use std::sync::OnceLock;

use crate::data::list;
use crate::order;

const ENGLISH: &str = list!("opposites.txt");

/// Prefixes that turn a word into its opposite.
const PREFIXES: [&str; 8] = ["un", "in", "im", "il", "ir", "dis", "non", "mis"];

/// How two words stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// One is the opposite of the other.
    Opposite,
    /// They say much the same.
    Alike,
}

/// A word at one end of a line: the word, the number of the line, whether it
/// stands left of the bar.
type End = (&'static str, u16, bool);

/// The ends of all lines, sorted, and the number of the first line of pairs.
fn table() -> &'static (Vec<End>, u16) {
    static TABLE: OnceLock<(Vec<End>, u16)> = OnceLock::new();
    TABLE.get_or_init(|| {
        let (mut ends, mut pairs): (Vec<End>, u16) = (Vec::new(), u16::MAX);
        for (line, n) in ENGLISH.lines().zip(0..) {
            if line == "[pairs]" {
                pairs = n;
            } else if let Some((left, right)) = line.split_once(" | ").or_else(|| line.split_once(' ')) {
                ends.extend(left.split(' ').map(|word| (word, n, true)));
                ends.extend(right.split(' ').map(|word| (word, n, false)));
            }
        }
        order::sort(&mut ends);
        (ends, pairs)
    })
}

/// How two stems stand to each other; `None` when nothing is known, or both
/// can be said. Symmetric. Logarithmic in the size of the list.
pub(crate) fn sense(one: &str, other: &str) -> Option<Sense> {
    let (ends, pairs) = table();
    let of = |word: &str| {
        let start = ends.partition_point(|(known, ..)| *known < word);
        let end = start + ends[start..].partition_point(|(known, ..)| *known == word);
        &ends[start..end]
    };
    let (mut opposite, mut alike) = (is_negated(one, other) || is_negated(other, one), false);
    let others = of(other);
    for (_, line, left) in of(one) {
        for (_, _, side) in others.iter().filter(|(_, known, _)| known == line) {
            opposite |= side != left;
            alike |= side == left && line < pairs;
        }
    }
    match (opposite, alike) {
        (true, false) => Some(Sense::Opposite),
        (false, true) => Some(Sense::Alike),
        _ => None,
    }
}

/// Whether a word is another with a prefix of denial.
fn is_negated(long: &str, short: &str) -> bool {
    short.len() > 3 && long.strip_suffix(short).is_some_and(|prefix| PREFIXES.contains(&prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opposites_and_what_is_alike() {
        for (one, other, expected) in [
            ("rise", "fall", Some(Sense::Opposite)),
            ("prais", "condemn", Some(Sense::Opposite)),
            ("happi", "unhappi", Some(Sense::Opposite)),
            ("quit", "resign", Some(Sense::Alike)),
            ("thick", "thin", Some(Sense::Opposite)),
            ("mill", "dam", None),
            ("form", "inform", Some(Sense::Opposite)),
        ] {
            assert_eq!(sense(one, other), expected, "{one} {other}");
            assert_eq!(sense(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn every_line_has_two_ends() {
        let lines = ENGLISH.lines().filter(|line| !line.starts_with('#') && *line != "[pairs]");
        assert!(lines.into_iter().all(|line| line.contains(' ')));
    }
}
