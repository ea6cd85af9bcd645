//! Closed classes of English words: what they do in a sentence.

/// Nouns that say nothing by themselves: what follows names it ("the first time
/// that …").
pub(super) const LIGHT: [&str; 3] = ["time", "occasion", "opportunity"];

/// Forms of "be": with a participle they exchange subject and object.
pub(super) const BE: [&str; 8] = ["am", "are", "be", "been", "being", "is", "was", "were"];

/// Helpers after which a participle is none of what is done to the subject.
pub(super) const OTHER: [&str; 6] = ["have", "has", "had", "having", "to", "of"];

/// Words that stand for somebody named elsewhere.
pub(super) const PRONOUNS: [&str; 9] = ["he", "she", "it", "they", "i", "we", "you", "him", "them"];

/// Those of them that are no subject.
pub(super) const OBJECTS: [&str; 5] = ["them", "him", "her", "me", "us"];

/// Nouns that stand with "the" for somebody named elsewhere.
pub(super) const GENERIC: [&str; 12] = [
    "boy",
    "club",
    "company",
    "couple",
    "firm",
    "girl",
    "lad",
    "man",
    "pair",
    "player",
    "woman",
    "youngster",
];

/// Words that open a relative clause.
pub(super) const RELATIVE: [&str; 4] = ["who", "which", "that", "whom"];

/// Words of direction that make one verb with the word before ("rule out").
pub(super) const PARTICLES: [&str; 10] =
    ["out", "up", "down", "off", "over", "on", "in", "away", "back", "aside"];

/// Words that open a noun phrase on nobody in particular.
pub(super) const INDEFINITE: [&str; 8] = ["a", "an", "any", "every", "no", "some", "anyone", "another"];

/// Words that open a noun phrase on somebody or something in particular.
pub(super) const DEFINITE: [&str; 8] = ["the", "his", "her", "its", "their", "our", "this", "that"];
