//! How alike two names are.

use crate::claim::{Located, Part, locate, plain};
use crate::lexicon::common_start;
use crate::words::lower;

/// A name by its words.
pub(super) struct Identity {
    /// Its [`plain`] form.
    pub(super) plain: String,
    /// In small letters, accents kept, without full stops.
    marked: String,
    /// Its plain words without initials and "Jr", at least one.
    words: Vec<String>,
    /// The first letters of its capitalised words.
    initials: String,
    /// What it is on the map.
    pub(super) located: Option<Located>,
}

/// How two names stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// The same words, or one the shorter form of the other.
    Same,
    /// The same but for accents.
    Accents,
    /// All words but one the same, and that one a letter or two apart.
    Spelling,
    /// A country and its people or a place in it; another way to write or
    /// translate one name: neither agreement nor difference.
    Near,
    /// Some words the same, others not.
    Partly,
    /// Nothing in common.
    Other,
}

impl Identity {
    pub(super) fn of(full: &str) -> Self {
        let plain = plain(full);
        let is_small = |word: &&str| word.chars().count() < 2 || matches!(*word, "jr" | "sr" | "ii" | "iii");
        let mut words: Vec<String> =
            plain.split(' ').filter(|word| !is_small(word)).map(str::to_owned).collect();
        if words.is_empty() {
            words.push(plain.clone());
        }
        let capitals = full.split([' ', '-']).filter_map(|word| word.chars().next());
        let initials = capitals.filter(|c| c.is_uppercase()).flat_map(char::to_lowercase).collect();
        let marked = lower(full).replace(['.', '’', '\''], "").replace('-', " ");
        let located = locate(&plain);
        Self { plain, marked, words, initials, located }
    }

    /// Whether it names a people and its things ("South African").
    pub(super) fn is_people(&self) -> bool {
        self.located.is_some_and(|located| located.part == Part::Demonym)
    }

    /// Whether it names a country.
    pub(super) fn is_country(&self) -> bool {
        self.located.is_some_and(|located| located.part == Part::Country)
    }

    /// How it stands to another name. Time: the product of their lengths,
    /// which are those of names.
    pub(super) fn likeness(&self, other: &Self) -> Likeness {
        if self.plain == other.plain {
            return if self.marked == other.marked { Likeness::Same } else { Likeness::Accents };
        }
        if let (Some(one), Some(two)) = (self.located, other.located) {
            let towns = |place: Located| matches!(place.part, Part::Capital | Part::City);
            let apart = one.country != two.country || towns(one) && towns(two);
            return if apart { Likeness::Other } else { Likeness::Near };
        }
        let (short, long) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        let has = |word: &String| long.words.contains(word);
        let is_short_for = |one: &Self, two: &Self| one.words.len() == 1 && one.plain == two.initials;
        if short.words.iter().all(has) || is_short_for(short, long) || is_short_for(long, short) {
            return Likeness::Same;
        }
        if short.is_respelled(long) {
            return Likeness::Spelling;
        }
        // "Jim Brenner", "James Brenner": a first name and what it is for short.
        let first = |one: &Self| one.words.first().and_then(|word| word.chars().next());
        if short.words.len() > 1 && short.words.last() == long.words.last() && first(short) == first(long) {
            return Likeness::Near;
        }
        let alike = |word: &String| long.words.iter().any(|other| are_alike(word, other));
        if short.words.iter().all(alike) {
            Likeness::Near
        } else if short.words.iter().any(has) {
            Likeness::Partly
        } else {
            Likeness::Other
        }
    }

    /// Whether all words but one are the same, and that one is a letter or two
    /// apart.
    fn is_respelled(&self, other: &Self) -> bool {
        if self.words.len() != other.words.len() || self.words.len() < 2 {
            return false;
        }
        let mut changed = self.words.iter().zip(&other.words).filter(|(one, other)| one != other);
        let (Some((one, two)), None) = (changed.next(), changed.next()) else { return false };
        let longer = one.chars().count().max(two.chars().count());
        let derived = one.starts_with(two.as_str()) || two.starts_with(one.as_str());
        longer > 3 && !derived && apart(one, two) <= if longer > 5 { 2 } else { 1 }
    }
}

/// Whether two words may be one, spelled or inflected in two ways.
fn are_alike(one: &str, other: &str) -> bool {
    let longer = one.chars().count().max(other.chars().count());
    let start = common_start(one, other);
    one == other || start > 3 && start * 2 >= longer || longer > 3 && apart(one, other) * 3 <= longer
}

/// Letters inserted, deleted, replaced, or exchanged with their neighbour
/// (optimal string alignment), for names: a few dozen letters at most.
fn apart(one: &str, other: &str) -> usize {
    let (m, n): (Vec<char>, Vec<char>) = (one.chars().take(40).collect(), other.chars().take(40).collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=n.len()).collect()];
    for i in 1..=m.len() {
        let mut row = vec![i];
        for j in 1..=n.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(m[i - 1] != n[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && m[i - 1] == n[j - 2] && m[i - 2] == n[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[m.len()][n.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart() {
        for (one, other, likeness) in [
            ("Ada Brenner", "Brenner", Likeness::Same),
            ("Ada M. Brenner", "Ada Brenner", Likeness::Same),
            ("Harbour Rescue Corps", "HRC", Likeness::Same),
            ("Harbour Rescue Corps", "H.R.C.", Likeness::Same),
            ("Jordi Pujades", "Jordi Pujadés", Likeness::Accents),
            ("Terese Hollin", "Therese Hollin", Likeness::Spelling),
            ("Norway", "Norwegians", Likeness::Near),
            ("Oslo", "Norway", Likeness::Near),
            ("Bergström", "Bergstrom", Likeness::Accents),
            ("Ministry of Economy", "Ministry of Economics", Likeness::Near),
            ("Ada Brenner", "Karl Brenner", Likeness::Partly),
            ("Jim Brenner", "James P. Brenner", Likeness::Near),
            ("Ada Brenner", "Karl Ott", Likeness::Other),
            ("Austria", "Australia", Likeness::Other),
            ("Lyon", "Paris", Likeness::Other),
        ] {
            let found = Identity::of(one).likeness(&Identity::of(other));
            assert_eq!(found, likeness, "{one} | {other}");
            assert_eq!(Identity::of(other).likeness(&Identity::of(one)), likeness, "{other} | {one}");
        }
    }
}
