//! The lines in the gap between the two texts: a bracket at each linked
//! sentence, a flare that narrows from it, and a thread from side to side.
//!
//! Coordinates are pixels of the gap; `y` grows downwards.

mod curve;
mod pencil;
mod pixels;

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};

use super::{Mark, Reading, Side};
use pencil::Pencil;

pub use pixels::Pixels;

/// Where a sentence stands in its text, from the top of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extent {
    /// Top of its bracket: half a line lower when it starts inside a line.
    pub top: f64,
    /// Bottom of its bracket.
    pub bottom: f64,
    /// Top of its first line.
    pub line: f64,
}

/// The extents of the sentences of both texts by their place in the article;
/// none for those that are not laid out.
pub type Extents = Sides<Vec<Option<Extent>>>;

/// Where a sentence of `side` stands.
#[must_use]
pub fn extent(extents: &Extents, side: Side, sentence: SentenceId) -> Option<Extent> {
    side.of(extents).get(sentence.index()).copied().flatten()
}

/// The gap and how far both texts are scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stage {
    /// Width of the gap.
    pub width: f64,
    /// Height of the gap.
    pub height: f64,
    /// Height of the heads of the texts, under which nothing is drawn.
    pub head: f64,
    /// How far each text is scrolled.
    pub scrolled: Sides<f64>,
}

/// How much a thread or bracket is drawn to the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pull {
    /// Another one is selected.
    Dim,
    /// At rest.
    Rest,
    /// Pointed at.
    Pointed,
    /// Selected.
    Selected,
}

/// A thread and its flares.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// Its link.
    pub link: LinkId,
    /// Its mark.
    pub mark: Mark,
    /// How much it is drawn to the eye.
    pub pull: Pull,
    /// Path of the thread.
    pub line: String,
    /// Path of the flares.
    pub flare: String,
}

/// A bracket at a linked sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    /// The side.
    pub side: Side,
    /// The sentence.
    pub sentence: SentenceId,
    /// The most telling mark of its links.
    pub mark: Mark,
    /// Whether a link of it is selected.
    pub selected: bool,
    /// From where to where the bracket goes.
    pub from: f64,
    /// See `from`.
    pub to: f64,
    /// Where the bracket stands.
    pub x: f64,
    /// Middle of the symbol.
    pub symbol: (f64, f64),
    /// When no counterpart is in view: whether it is above (`-1`) or below (`1`).
    pub away: Option<i8>,
}

/// All that is drawn in the gap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Threads {
    /// Threads in the order of drawing.
    pub threads: Vec<Thread>,
    /// Brackets.
    pub ends: Vec<End>,
    /// Small rings at sentences told by one only.
    pub rings: Vec<(f64, f64)>,
}

/// Draws the gap. Linear in the sentences laid out, plus the links of those in
/// view.
#[must_use]
pub fn draw(
    reading: &Reading,
    extents: &Extents,
    stage: &Stage,
    hidden: &[Mark],
    selected: Option<LinkId>,
    pointed: &[LinkId],
) -> Threads {
    let pencil = Pencil { reading, extents, stage, hidden, selected, pointed };
    pencil.draw()
}
