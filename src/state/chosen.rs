//! What is selected, and how the texts follow.

use crossread_engine::report::{LinkId, SentenceId};

use crate::reading::Side;

/// What is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A link, and the finding on it that was asked for.
    Link {
        /// The link.
        link: LinkId,
        /// The finding.
        finding: Option<u32>,
    },
    /// A sentence that only one article tells.
    Only {
        /// The article it stands in.
        side: Side,
        /// The sentence.
        sentence: SentenceId,
    },
}

impl Chosen {
    /// The link that is selected.
    #[must_use]
    pub const fn link(self) -> Option<LinkId> {
        match self {
            Self::Link { link, .. } => Some(link),
            Self::Only { .. } => None,
        }
    }
}

/// Whether the texts move to what was selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Both sentences come to the same height.
    Both,
    /// The counterpart comes to the height of the sentence of this side.
    Counterpart(Side),
    /// Nothing moves.
    Stay,
}
