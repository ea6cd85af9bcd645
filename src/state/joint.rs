//! What the reader says of sentences of two articles: that they tell of the
//! same thing, or that they do not.

use crossread_engine::report::{Article, LinkId, SentenceId};
use crossread_engine::{Correction, Place, Report, Sides, Span};
use serde::Serialize;

use super::SlotId;
use crate::json::object;
use crate::reading::Reading;

/// Sentences of one article, by where they stood and what they say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mention {
    /// The box of the article.
    pub slot: SlotId,
    /// Where each sentence stood.
    pub ranges: Vec<Span>,
    /// What each says: it is found again by that when the text is edited.
    pub words: Vec<String>,
}

/// The reader's word on two places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Joint {
    /// Whether they belong together (pinned) or not (broken).
    pub pinned: bool,
    /// Sentences of one article.
    pub a: Mention,
    /// Sentences of the other.
    pub b: Mention,
}

object!(Mention { slot, ranges, words });
object!(Joint { pinned, a, b });

impl Mention {
    /// These sentences of an article in a report; `None` when the article is
    /// not one of the boxes or holds none of them.
    #[must_use]
    pub fn of(article: &Article, sentences: &[SentenceId]) -> Option<Self> {
        let slot = SlotId(article.id.parse().ok()?);
        let spans = sentences.iter().filter_map(|id| article.sentences.get(id.index()));
        let ranges: Vec<Span> = spans.map(|sentence| sentence.span).collect();
        let words = ranges.iter().map(|span| span.of(&article.text).to_owned()).collect();
        (!ranges.is_empty()).then_some(Self { slot, ranges, words })
    }

    fn place(&self) -> Place {
        Place { article: self.slot.0.to_string(), ranges: self.ranges.clone(), words: self.words.clone() }
    }
}

impl Joint {
    /// The reader's word on a link of a pair, shown or not.
    #[must_use]
    pub fn on(pinned: bool, link: LinkId, reading: &Reading, report: &Report) -> Option<Self> {
        let link = reading.link(report, link)?;
        Self::of(pinned, reading.texts(report)?, Sides { a: &link.a, b: &link.b })
    }

    /// The reader's word on sentences of two articles of a report.
    #[must_use]
    pub fn of(pinned: bool, articles: Sides<&Article>, sentences: Sides<&[SentenceId]>) -> Option<Self> {
        let a = Mention::of(articles.a, sentences.a)?;
        let b = Mention::of(articles.b, sentences.b)?;
        Some(Self { pinned, a, b })
    }

    /// Whether both are about the same places.
    #[must_use]
    pub fn is_about(&self, other: &Self) -> bool {
        (&self.a, &self.b) == (&other.a, &other.b) || (&self.a, &self.b) == (&other.b, &other.a)
    }

    /// Whether it is about an article in this box.
    #[must_use]
    pub fn touches(&self, slot: SlotId) -> bool {
        self.a.slot == slot || self.b.slot == slot
    }

    pub(super) fn correction(&self) -> Correction {
        let (a, b) = (self.a.place(), self.b.place());
        if self.pinned { Correction::Pin { a, b } } else { Correction::Break { a, b } }
    }
}

/// Says `joint`; what was said of the same places before does not hold any more.
pub(super) fn say(joints: &mut Vec<Joint>, joint: Joint) {
    take_back(joints, &joint);
    joints.push(joint);
}

/// Takes back what was said of these places.
pub(super) fn take_back(joints: &mut Vec<Joint>, joint: &Joint) {
    joints.retain(|known| !known.is_about(joint));
}
