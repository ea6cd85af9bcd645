//! What a shortened word before a point tells about the point.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::token::primary;

/// The abbreviations of one language and its usual first words.
///
/// Read once from the lists in `abbreviations/`, one file a language; every
/// language also has those of `any.txt`.
#[derive(Debug, Default)]
pub(crate) struct Abbreviations {
    words: BTreeMap<&'static str, Classes>,
}

/// The classes a word is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Classes {
    /// Goes on before a capital letter: "Mr.", "vs.".
    pub(super) before_name: bool,
    /// Goes on before a digit: "No.", "p.".
    pub(super) before_number: bool,
    /// May close a sentence; goes on before what is no usual start: "Inc.".
    pub(super) inside: bool,
    /// After a number, closes before a capital letter: "8 oz.".
    pub(super) unit: bool,
    /// Closes before any capital letter: "etc.".
    pub(super) closing: bool,
    /// Begins sentences: "The".
    pub(super) start: bool,
    /// Opens a time or place before the main clause: "At 6 a.m. Mr. Lee left".
    pub(super) front: bool,
}

impl Classes {
    /// Whether the word is short for another one.
    const fn is_abbreviation(self) -> bool {
        self.before_name || self.before_number || self.inside || self.unit || self.closing
    }
}

/// A language and its list.
type List = (&'static str, &'static str, OnceLock<Abbreviations>);

macro_rules! list {
    ($language:literal) => {
        ($language, include_str!(concat!("abbreviations/", $language, ".txt")), OnceLock::new())
    };
}

/// The lists; the last serves languages without an own one.
static LISTS: [List; 12] = [
    list!("en"),
    list!("de"),
    list!("fr"),
    list!("es"),
    list!("it"),
    list!("pt"),
    list!("nl"),
    list!("ru"),
    list!("pl"),
    list!("da"),
    list!("uk"),
    list!("any"),
];

impl Abbreviations {
    /// Those of `language` (BCP 47); without an own list, those of all languages.
    pub(crate) fn of(language: &str) -> &'static Self {
        let last = &LISTS[LISTS.len() - 1];
        let list = LISTS.iter().find(|(name, ..)| *name == primary(language)).unwrap_or(last);
        list.2.get_or_init(|| {
            let mut abbreviations = Self::default();
            abbreviations.read(last.1);
            abbreviations.read(list.1);
            abbreviations
        })
    }

    /// Adds the words of a list: headings in brackets, words under them.
    fn read(&mut self, list: &'static str) {
        let mut class = "";
        for line in list.lines().filter(|line| !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                class = name;
                continue;
            }
            for word in line.split_whitespace() {
                let classes = self.words.entry(word).or_default();
                match class {
                    "before-name" => classes.before_name = true,
                    "before-number" => classes.before_number = true,
                    "inside" => classes.inside = true,
                    "unit" => classes.unit = true,
                    "closing" => classes.closing = true,
                    "start" => classes.start = true,
                    "front" => classes.front = true,
                    _ => {}
                }
            }
        }
    }

    /// The classes of a word in lower case, without its last point.
    pub(super) fn classes(&self, word: &str) -> Classes {
        self.words.get(word).copied().unwrap_or_default()
    }

    /// Whether a word in lower case, without its last point, is a known abbreviation.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.classes(word).is_abbreviation()
    }

    /// Whether a word in lower case commonly begins a sentence.
    pub(crate) fn starts(&self, word: &str) -> bool {
        self.classes(word).start
    }
}

#[cfg(test)]
mod tests {
    use super::{Abbreviations, LISTS};

    #[test]
    fn every_list_is_read() {
        for (language, ..) in &LISTS {
            let own = Abbreviations::of(language);
            assert!(own.knows("dr"), "{language}");
            assert!(own.words.len() > 40, "{language}");
        }
        assert!(Abbreviations::of("de-AT").knows("usw"));
        assert!(Abbreviations::of("en").starts("the"));
        assert!(!Abbreviations::of("en").knows("man"));
    }
}
