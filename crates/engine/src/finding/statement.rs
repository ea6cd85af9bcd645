//! Whether two words that stand for one another belong to the same statement,
//! so that a difference in how they are told is one between the articles.

use super::frames::{Frame, Frames};
use crate::claim::Grammar;
use crate::span::Sides;

/// So many words around both must stand for one another, or all there are.
const SHARED: usize = 3;

impl Frames<'_> {
    /// Whether word `i` of the first and word `j` of the second side tell of the
    /// same, closely enough to show a difference without "maybe". In a near-copy
    /// they do. In reworded sentences the same is said before and after them, by
    /// the same voice, and neither asks. Sentences that are only on the same
    /// matter never get there.
    pub(super) fn same_statement(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        self.near
            || !self.loose
                && (self.near_by(i, j) >= SHARED || self.support(i, j) == 1000)
                && self.share_argument(i, j, true)
                && self.share_argument(i, j, false)
                && self.same_voice(i, j)
                && !a.asks(i)
                && !b.asks(j)
    }

    /// Whether one of the two content words before (or after) stands for one of
    /// the two on the same side of the other word. Where a sentence has none there
    /// ("nobody was hurt"), nothing speaks against it.
    fn share_argument(&self, i: usize, j: usize, before: bool) -> bool {
        let Sides { a, b } = &self.sides;
        let beside = |frame: &Frame<'_>, head: usize| {
            let mut near = frame.nearest(head);
            near.retain(|at| (*at < head) == before);
            near
        };
        let (here, there) = (beside(a, i), beside(b, j));
        here.is_empty()
            || there.is_empty()
            || here.iter().any(|at| a.other[*at].is_some_and(|other| there.contains(&other)))
    }

    /// Whether both are told by the article itself, or reported of somebody who
    /// is named alike.
    fn same_voice(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        match (a.verb_of_saying(i), b.verb_of_saying(j)) {
            (None, None) => true,
            (Some(m), Some(n)) => {
                let who = b.who_says(n);
                a.who_says(m).iter().any(|at| a.other[*at].is_some_and(|there| who.contains(&there)))
            }
            _ => false,
        }
    }
}

impl Frame<'_> {
    /// The first verb of saying in the sentence of a word, other than the word.
    fn verb_of_saying(&self, head: usize) -> Option<usize> {
        let grammar = Grammar::of(None)?;
        let (start, end) = self.sentence(head);
        (start..end).find(|at| *at != head && grammar.said.holds(&self.words[*at].token.norm))
    }

    /// The two content words before a verb of saying in its clause, or where it
    /// begins one ("…, said the mayor") those after.
    fn who_says(&self, verb: usize) -> Vec<usize> {
        let near = self.nearest(verb);
        let same = |at: &&usize| self.words[**at].clause == self.words[verb].clause;
        let before: Vec<usize> = near.iter().filter(|at| **at < verb).filter(same).copied().collect();
        if before.is_empty() { near.into_iter().filter(|at| *at > verb).collect() } else { before }
    }

    /// Whether the sentence of a word is a question.
    fn asks(&self, head: usize) -> bool {
        let (start, end) = self.sentence(head);
        self.words[start..end].iter().any(|word| &*word.token.norm == "?")
    }
}
