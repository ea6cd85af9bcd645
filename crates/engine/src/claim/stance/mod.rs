//! How a thing is told: denied, planned, possible, alleged; of all or of some.
//!
//! A sentence is read as words, some of which carry a [`Mark`]. A mark governs
//! the content word that it speaks of: in "has not ruled out", "not" governs
//! "ruled". No parser is needed: in running text the governed word is the
//! next content word of the clause, past auxiliaries and adverbs.

mod mark;
mod marks;
mod opposites;
mod told;
mod words;

pub(crate) use mark::{Family, Mark, State};
pub(crate) use marks::{is_superlative, is_telling, mood, states};
pub(crate) use opposites::{Known, Sense, sense};
pub(super) use told::told;
pub(crate) use words::{Mention, Word, read};
