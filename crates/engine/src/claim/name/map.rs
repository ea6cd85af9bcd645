//! Countries, capitals and large cities, with what their people are called.

use std::sync::OnceLock;

use crate::data::list;
use crate::normal::marked;
use crate::words::WordTable;

/// What a name is on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Located {
    /// The country, by its line in the list.
    pub(crate) country: u16,
    /// What of it.
    pub(crate) part: Part,
}

/// The part of a country that a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The country itself.
    Country,
    /// Its people and things ("Norwegian").
    Demonym,
    /// Its capital, which also stands for its government.
    Capital,
    /// Another of its cities or states.
    City,
}

/// Looks up a name in its [`plain`] form; of several places that of the
/// country named first in the list. Plurals of demonyms are found too.
pub(crate) fn locate(name: &str) -> Option<Located> {
    static PLACES: OnceLock<WordTable<Located>> = OnceLock::new();
    let places = PLACES.get_or_init(|| read(list!("places.txt")));
    let exact = places.all(name).next();
    let singular = || places.all(name.strip_suffix('s')?).find(|place| place.part == Part::Demonym);
    exact.or_else(singular).copied()
}

fn read(list: &'static str) -> WordTable<Located> {
    const PARTS: [Part; 4] = [Part::Country, Part::Demonym, Part::Capital, Part::City];
    let places = list.lines().zip(0..).flat_map(|(line, country)| {
        let parts = line.split("; ").zip(PARTS);
        parts.flat_map(move |(names, part)| {
            names
                .split(", ")
                .filter(|name| !name.is_empty())
                .map(move |name| (name, Located { country, part }))
        })
    });
    WordTable::new(places.collect())
}

/// A name in small letters without accents and full stops, its words parted by
/// single spaces, hyphens as spaces.
pub(crate) fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for c in name.chars() {
        let c = if c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}') { ' ' } else { c };
        match (c, marked(c)) {
            ('.' | '\u{300}'..='\u{36F}', _) => {}
            (' ', _) if plain.ends_with(' ') || plain.is_empty() => {}
            ('’', _) => plain.push('\''),
            (_, Some(parts)) => {
                let letters = parts.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36F}'));
                plain.extend(letters.flat_map(char::to_lowercase));
            }
            _ => plain.extend(c.to_lowercase()),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_all_their_forms() {
        let found = |name: &str| locate(&plain(name)).map(|place| (place.country, place.part));
        let norway = found("Norway").map(|(country, _)| country);
        assert!(norway.is_some());
        assert_eq!(found("Norwegians"), norway.map(|country| (country, Part::Demonym)));
        assert_eq!(found("OSLO"), norway.map(|country| (country, Part::Capital)));
        assert_eq!(found("U.S."), found("United States"));
        assert_eq!(found("Córdoba").map(|(_, part)| part), Some(Part::City));
        assert_eq!(found("Port-au-Prince").map(|(_, part)| part), Some(Part::Capital));
        assert_eq!(found("Solvik"), None);
        assert_eq!(found(""), None);
    }
}
