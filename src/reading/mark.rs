//! The marks: how two sentences stand to each other, as the reader sees it.

use crossread_engine::Sides;
use crossread_engine::report::LinkKind;

/// One of the two articles of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

impl Side {
    /// Both sides, in order.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];

    /// The value of this side.
    pub const fn of<T>(self, sides: &Sides<T>) -> &T {
        match self {
            Self::A => &sides.a,
            Self::B => &sides.b,
        }
    }

    /// The other side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    /// Its name in attributes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// What a mark says, from the least telling to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Told by one only.
    Only,
    /// On the same matter.
    Related,
    /// The same thing in other words.
    Other,
    /// The same words but for a few.
    Near,
    /// The same words.
    Same,
    /// Different, and both may hold.
    Both,
    /// Different.
    Differs,
}

impl Mark {
    /// The marks of the legend, in its order.
    pub const LEGEND: [Self; 5] = [Self::Differs, Self::Both, Self::Same, Self::Other, Self::Only];

    /// How telling it is, for choosing among several; greater is more.
    #[must_use]
    pub const fn rank(self) -> u8 {
        self as u8
    }

    /// The mark of the legend that stands for it.
    #[must_use]
    pub const fn legend(self) -> Self {
        match self {
            Self::Near => Self::Same,
            mark => mark,
        }
    }

    /// Its name in attributes.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Differs => "differs",
            Self::Both => "both",
            Self::Same => "same",
            Self::Near => "near",
            Self::Other => "other",
            Self::Related => "related",
            Self::Only => "only",
        }
    }

    /// Its name for the reader.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Differs => "Differs",
            Self::Both => "Both may hold",
            Self::Same => "Same words",
            Self::Near => "Near-copy",
            Self::Other => "Other words",
            Self::Related => "On the same matter",
            Self::Only => "Only here",
        }
    }

    /// Its symbol.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Differs => "≠",
            Self::Both => "&",
            Self::Same => "=",
            Self::Near => "≐",
            Self::Other => "≈",
            Self::Related => "··",
            Self::Only => "○",
        }
    }
}

impl From<LinkKind> for Mark {
    fn from(kind: LinkKind) -> Self {
        match kind {
            LinkKind::SameWords => Self::Same,
            LinkKind::NearCopy => Self::Near,
            LinkKind::Reworded => Self::Other,
            LinkKind::Related => Self::Related,
        }
    }
}
