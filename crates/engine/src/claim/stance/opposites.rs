//! Words that mean the opposite of one another, and words that say much the same.

use std::ops::Range;
use std::sync::OnceLock;

use crate::data::list;
use crate::order;

const ENGLISH: &str = list!("opposites.txt");

/// Prefixes that turn a word into its opposite.
const PREFIXES: [&str; 10] = ["un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "anti"];

/// Prefixes that turn a word into its opposite where they stand for one another.
const EXCHANGED: [(&str, &str); 8] = [
    ("over", "under"),
    ("up", "down"),
    ("in", "out"),
    ("in", "ex"),
    ("im", "ex"),
    ("pre", "post"),
    ("pro", "anti"),
    ("ante", "post"),
];

/// Endings of degree and manner, as stems keep them.
const ENDINGS: [&str; 3] = ["est", "er", "li"];

/// How two words stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// One is the opposite of the other.
    Opposite,
    /// They are opposites where one stands in the place of the other; of one
    /// event both may be told ("paid", "earned").
    Contrast,
    /// They say much the same.
    Alike,
}

/// A word at one end of a line: the word, the number of the line, whether it
/// stands left of the bar.
type End = (&'static str, u16, bool);

/// The ends of all lines, sorted, and which lines hold what only stands for one
/// another: the number of the first line of pairs and of the first after them.
fn table() -> &'static (Vec<End>, Range<u16>) {
    static TABLE: OnceLock<(Vec<End>, Range<u16>)> = OnceLock::new();
    TABLE.get_or_init(|| {
        let (mut ends, mut pairs): (Vec<End>, Range<u16>) = (Vec::new(), 0..0);
        for (line, n) in ENGLISH.lines().zip(0..) {
            if line == "[pairs]" {
                pairs.start = n;
            } else if line == "[alike]" {
                pairs.end = n;
            } else if pairs.end > 0 {
                ends.extend(line.split(' ').map(|word| (word, n, true)));
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
    Known::of(one).sense(&Known::of(other))
}

/// A stem with what the list knows of it, for many questions about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known<'w> {
    word: &'w str,
    ends: &'static [End],
}

impl<'w> Known<'w> {
    /// Looks a stem up. Logarithmic in the size of the list.
    pub(crate) fn of(word: &'w str) -> Self {
        let ends = &table().0;
        let start = ends.partition_point(|(known, ..)| *known < word);
        let end = start + ends[start..].partition_point(|(known, ..)| *known == word);
        Self { word, ends: &ends[start..end] }
    }

    /// The same as [`sense`], in a time that does not grow with the list but for words
    /// of degree.
    pub(crate) fn sense(&self, other: &Self) -> Option<Sense> {
        known(self, other).or_else(|| {
            let (degree, same) = (degree(self.word)?, degree(other.word)?);
            (degree.1 == same.1).then(|| known(&Self::of(degree.0), &Known::of(same.0))).flatten()
        })
    }
}

/// What the list and the forms of two words say of them.
fn known(one: &Known<'_>, other: &Known<'_>) -> Option<Sense> {
    let pairs = &table().1;
    let turned = are_turned(one.word, other.word) || are_turned(other.word, one.word);
    let (mut opposite, mut alike, mut contrast) = (turned, false, false);
    for (_, line, left) in one.ends {
        for (_, _, side) in other.ends.iter().filter(|(_, known, _)| known == line) {
            opposite |= side != left && !pairs.contains(line);
            contrast |= side != left;
            alike |= side == left && !pairs.contains(line);
        }
    }
    match (opposite, contrast, alike) {
        (true, _, false) => Some(Sense::Opposite),
        (false, true, false) => Some(Sense::Contrast),
        (false, false, true) => Some(Sense::Alike),
        _ => None,
    }
}

/// A word without its ending of degree or manner, and the ending: "older" is
/// "old" and "er", "bigger" is "big" and "er".
fn degree(word: &str) -> Option<(&str, &str)> {
    let ending = ENDINGS.iter().find(|ending| word.ends_with(**ending))?;
    let base = word.strip_suffix(ending).filter(|base| base.len() > 2 && base.is_ascii())?;
    let mut letters = base.bytes().rev();
    let twice = letters.next() == letters.next() && !base.ends_with("ll") && !base.ends_with("ss");
    Some((if twice { &base[..base.len() - 1] } else { base }, ending))
}

/// Whether a word is another turned about: with a prefix of denial
/// ("unhappy"), with "-less", or with the other of two prefixes ("upgrade",
/// "downgrade").
fn are_turned(one: &str, other: &str) -> bool {
    let denied = |prefix: &str| other.len() > 3 && PREFIXES.contains(&prefix);
    one.strip_suffix(other).is_some_and(denied)
        || other.len() > 2 && one.strip_suffix("less") == Some(other)
        || EXCHANGED.iter().any(|(prefix, exchanged)| {
            let (rest, left) = (one.strip_prefix(prefix), other.strip_prefix(exchanged));
            rest.is_some_and(|rest| rest.len() > 2) && rest == left
        })
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
            ("thick", "thin", Some(Sense::Contrast)),
            ("pay", "earn", Some(Sense::Contrast)),
            ("mill", "dam", None),
            ("older", "younger", Some(Sense::Opposite)),
            ("biggest", "smallest", Some(Sense::Opposite)),
            ("hopeless", "hope", Some(Sense::Opposite)),
            ("upgrad", "downgrad", Some(Sense::Opposite)),
            ("older", "youngest", None),
            ("form", "inform", Some(Sense::Opposite)),
        ] {
            assert_eq!(sense(one, other), expected, "{one} {other}");
            assert_eq!(sense(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn every_line_has_two_ends() {
        let lines = ENGLISH.lines().filter(|line| !line.starts_with(['#', '[']));
        assert!(lines.into_iter().all(|line| line.contains(' ')));
    }
}
