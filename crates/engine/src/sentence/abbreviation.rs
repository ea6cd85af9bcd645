//! What a shortened word before a point tells about the point.

use std::sync::OnceLock;

use crate::data::list;
use crate::token::primary;
use crate::words::WordTable;

/// The abbreviations of one language and its usual first words.
///
/// Read once from the lists in `abbreviations/`, one file a language; every
/// language also has those of `any.txt`.
#[derive(Debug)]
pub(crate) struct Abbreviations {
    words: WordTable<Class>,
}

/// The classes a word is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Classes(u8);

/// One class of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Goes on before a capital letter: "Mr.", "vs.".
    BeforeName = 1,
    /// Goes on before a digit: "No.", "p.".
    BeforeNumber = 2,
    /// May close a sentence; goes on before what is no usual start: "Inc.".
    Inside = 4,
    /// After a number, closes before a capital letter: "8 oz.".
    Unit = 8,
    /// Closes before any capital letter: "etc.".
    Closing = 16,
    /// Begins sentences: "The".
    Start = 32,
    /// Opens a time or place before the main clause: "At 6 a.m. Mr. Lee left".
    Front = 64,
}

impl Class {
    /// The class with this heading in a list.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "before-name" => Self::BeforeName,
            "before-number" => Self::BeforeNumber,
            "inside" => Self::Inside,
            "unit" => Self::Unit,
            "closing" => Self::Closing,
            "start" => Self::Start,
            "front" => Self::Front,
            _ => return None,
        })
    }
}

impl Classes {
    /// Whether the word is in this class.
    pub(super) const fn has(self, class: Class) -> bool {
        self.0 & class as u8 != 0
    }

    /// The same without this class.
    pub(super) const fn without(self, class: Class) -> Self {
        Self(self.0 & !(class as u8))
    }

    /// Whether the word is short for another one.
    const fn is_abbreviation(self) -> bool {
        self.without(Class::Start).without(Class::Front).0 != 0
    }
}

/// A language and its list.
type List = (&'static str, &'static str, OnceLock<Abbreviations>);

macro_rules! abbreviations {
    ($language:literal) => {
        ($language, list!(concat!("abbreviations/", $language, ".txt")), OnceLock::new())
    };
}

/// What all languages share; it serves those without an own list.
static SHARED: List = abbreviations!("any");

/// The lists of languages.
static LISTS: [List; if cfg!(feature = "languages") { 11 } else { 1 }] = [
    abbreviations!("en"),
    #[cfg(feature = "languages")]
    abbreviations!("de"),
    #[cfg(feature = "languages")]
    abbreviations!("fr"),
    #[cfg(feature = "languages")]
    abbreviations!("es"),
    #[cfg(feature = "languages")]
    abbreviations!("it"),
    #[cfg(feature = "languages")]
    abbreviations!("pt"),
    #[cfg(feature = "languages")]
    abbreviations!("nl"),
    #[cfg(feature = "languages")]
    abbreviations!("ru"),
    #[cfg(feature = "languages")]
    abbreviations!("pl"),
    #[cfg(feature = "languages")]
    abbreviations!("da"),
    #[cfg(feature = "languages")]
    abbreviations!("uk"),
];

impl Abbreviations {
    /// Those of `language` (BCP 47); without an own list, those of all languages.
    pub(crate) fn of(language: &str) -> &'static Self {
        let own = LISTS.iter().find(|(name, ..)| *name == primary(language));
        let (_, words, read) = own.unwrap_or(&SHARED);
        read.get_or_init(|| {
            let mut entries = Vec::new();
            read_list(SHARED.1, &mut entries);
            if own.is_some() {
                read_list(words, &mut entries);
            }
            Self { words: WordTable::new(entries) }
        })
    }

    /// The classes of a word in lower case, without its last point.
    pub(super) fn classes(&self, word: &str) -> Classes {
        Classes(self.words.all(word).fold(0, |classes, class| classes | *class as u8))
    }

    /// Whether a word in lower case, without its last point, is a known abbreviation.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.classes(word).is_abbreviation()
    }

    /// Whether a word in lower case commonly begins a sentence.
    pub(crate) fn starts(&self, word: &str) -> bool {
        self.classes(word).has(Class::Start)
    }
}

/// Adds the words of a list: headings in brackets, words under them.
fn read_list(list: &'static str, entries: &mut Vec<(&'static str, Class)>) {
    let mut class = None;
    for line in list.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            class = Class::named(name);
        } else if let Some(class) = class {
            entries.extend(line.split_whitespace().map(|word| (word, class)));
        }
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
        }
        assert!(Abbreviations::of("de-AT").knows("usw"));
        assert!(Abbreviations::of("en").starts("the"));
        assert!(!Abbreviations::of("en").knows("man"));
    }
}
