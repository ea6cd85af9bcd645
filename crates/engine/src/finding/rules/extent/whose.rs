//! Whose rank it is.

use crate::finding::frames::{Frame, Frames};
use crate::span::Sides;

impl Frames<'_> {
    /// Whether the ranks that begin at two words are claimed for two that are named
    /// otherwise: "Brenner is the oldest", "Voss is one of the oldest".
    pub(super) fn of_others(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let subject = |frame: &Frame<'_>, from: usize| {
            let verb = frame.verb_before(from).filter(|verb| frame.is_be(*verb));
            let mut named = verb.map(|verb| frame.clause_of(verb).before).unwrap_or_default();
            named.retain(|at| frame.capitals[*at] && !frame.is_place(*at));
            named
        };
        let (here, there) = (subject(a, i), subject(b, j));
        !here.is_empty() && !there.is_empty() && self.in_common(&here, &there) == 0
    }
}
