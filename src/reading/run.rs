//! Runs: words of a sentence that are marked alike.

use std::rc::Rc;

use crossread_engine::Span;

/// Words that are marked alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: Rc<str>,
    /// How they are marked.
    pub kind: RunKind,
}

/// How words are marked, from the least telling to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunKind {
    /// Not at all.
    Plain,
    /// Words of a linked sentence.
    Linked,
    /// The same words in the other article.
    Shared,
    /// Words that may both hold.
    Both,
    /// Words that differ.
    Differs,
}

impl RunKind {
    /// Its name in attributes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Linked => "linked",
            Self::Shared => "shared",
            Self::Both => "both",
            Self::Differs => "differs",
        }
    }
}

/// A stretch of text and how it is marked.
pub type Piece = (Span, RunKind);

/// Cuts `within` into runs: where pieces overlap, the most telling one holds;
/// elsewhere `base` does. O(p²) in the pieces of one sentence.
pub(super) fn cut(text: &str, within: Span, base: RunKind, pieces: &[Piece]) -> Vec<Run> {
    let mut ends = vec![within.start, within.end];
    for end in pieces.iter().flat_map(|(span, _)| [span.start, span.end]) {
        let end = end.clamp(within.start, within.end);
        if let Err(place) = ends.binary_search(&end) {
            ends.insert(place, end);
        }
    }
    let mut runs: Vec<(Span, RunKind)> = Vec::new();
    for pair in ends.windows(2) {
        let span = Span { start: pair[0], end: pair[1] };
        let holding = pieces.iter().filter(|(piece, _)| piece.contains(span)).map(|(_, kind)| *kind);
        let kind = holding.max().unwrap_or(base).max(base);
        match runs.last_mut() {
            Some((last, same)) if *same == kind => last.end = span.end,
            _ => runs.push((span, kind)),
        }
    }
    runs.into_iter().map(|(span, kind)| Run { text: span.of(text).into(), kind }).collect()
}
