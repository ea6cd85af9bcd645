//! How many of each mark, for the legend.

use crossread_engine::Sides;
use crossread_engine::report::Role;

use super::{Mark, Prose, Tie};

/// How many of each mark a pair has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Links that differ.
    pub differs: usize,
    /// Links whose sides may both hold.
    pub both: usize,
    /// Links in the same words.
    pub same: usize,
    /// Links in other words.
    pub other: usize,
    /// Links on the same matter.
    pub related: usize,
    /// Sentences told by one only; headlines and headings tell nothing alone.
    pub only: Sides<usize>,
}

impl Counts {
    /// The links with this mark of the legend.
    #[must_use]
    pub const fn links(&self, mark: Mark) -> usize {
        match mark {
            Mark::Differs => self.differs,
            Mark::Both => self.both,
            Mark::Same | Mark::Near => self.same,
            Mark::Other => self.other,
            Mark::Related => self.related,
            Mark::Only => self.only.a + self.only.b,
        }
    }

    /// All links that have a mark in the legend.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.differs + self.both + self.same + self.other
    }
}

pub(super) fn count(prose: &Sides<Prose>, ties: &[Tie]) -> Counts {
    let of = |mark: Mark| ties.iter().filter(|tie| tie.mark.legend() == mark).count();
    Counts {
        differs: of(Mark::Differs),
        both: of(Mark::Both),
        same: of(Mark::Same),
        other: of(Mark::Other),
        related: of(Mark::Related),
        only: prose.as_ref().map(only),
    }
}

/// Sentences in blocks that are read and tell something, without a link.
fn only(prose: &Prose) -> usize {
    let blocks = prose.parts.iter().flat_map(|part| part.blocks());
    let blocks = blocks.filter(|block| !matches!(block.role, Role::Headline | Role::Heading));
    blocks.flat_map(|block| &block.sentences).filter(|sentence| sentence.mark == Mark::Only).count()
}
