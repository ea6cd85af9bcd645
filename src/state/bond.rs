//! What the reader says of two sentences: that they belong together, or do not.

use crossread_engine::report::{Article, SentenceId};
use crossread_engine::{Correction, Place, Sides, Span};
use serde::Serialize;

use super::SlotId;
use crate::json::object;

/// Sentences of one article, by which they are found again when the text around
/// them was edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The box of the article.
    pub slot: SlotId,
    /// Where they stood.
    pub ranges: Vec<Span>,
    /// Their words.
    pub words: Vec<String>,
}

/// Two places that belong together, or do not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bond {
    /// Whether they belong together.
    pub pinned: bool,
    /// The places.
    pub ends: Sides<Words>,
}

object!(Words { slot, ranges, words });
object!(Bond { pinned, ends });

impl Words {
    /// The words of sentences of `article`, which stands in box `slot`.
    #[must_use]
    pub fn of(slot: SlotId, article: &Article, sentences: &[SentenceId]) -> Self {
        let ranges = sentences.iter().filter_map(|id| article.sentences.get(id.index())).map(|own| own.span);
        let ranges: Vec<Span> = ranges.collect();
        let words = ranges.iter().map(|range| range.of(&article.text).to_owned()).collect();
        Self { slot, ranges, words }
    }

    fn place(&self) -> Place {
        Place { article: self.slot.0.to_string(), ranges: self.ranges.clone(), words: self.words.clone() }
    }
}

impl Bond {
    /// Whether both speak of the same sentences.
    #[must_use]
    pub fn is_of(&self, ends: &Sides<Words>) -> bool {
        let same = |one: &Words, other: &Words| one.slot == other.slot && one.words == other.words;
        same(&self.ends.a, &ends.a) && same(&self.ends.b, &ends.b)
    }

    pub(super) fn correction(&self) -> Correction {
        let (a, b) = (self.ends.a.place(), self.ends.b.place());
        if self.pinned { Correction::Pin { a, b } } else { Correction::Break { a, b } }
    }
}
