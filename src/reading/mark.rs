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

    /// The one of two that belongs to this side, to change it.
    pub const fn of_mut<T>(self, sides: &mut Sides<T>) -> &mut T {
        match self {
            Self::A => &mut sides.a,
            Self::B => &mut sides.b,
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

    /// What it means, for the reader.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Differs => "Both tell of it and give different values",
            Self::Both => "The wordings differ, and both may be so",
            Self::Same | Self::Near => "It stands in both, word for word or nearly",
            Self::Other | Self::Related => "Both tell of it, each in its own sentence",
            Self::Only => "The other article was not found to tell it",
        }
    }

    /// Its sign.
    #[must_use]
    pub const fn sign(self) -> Sign {
        match self {
            Self::Differs => Sign::Unequal,
            Self::Both => Sign::And,
            Self::Same => Sign::Equal,
            Self::Near => Sign::NearlyEqual,
            Self::Other => Sign::Alike,
            Self::Related => Sign::Dots,
            Self::Only => Sign::Ring,
        }
    }
}

/// A sign, drawn with strokes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// ≠
    Unequal,
    /// &
    And,
    /// =
    Equal,
    /// = with a dot above
    NearlyEqual,
    /// ≈
    Alike,
    /// two dots
    Dots,
    /// ○
    Ring,
    /// ✓
    Check,
    /// ✓ over a line: in the same words
    CheckSame,
}

impl Sign {
    /// Its strokes as a path around the point 0, 0, within 4.5 pixels.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Unequal => "M-3.6-1.6H3.6M-3.6 1.6H3.6M-2 4 2-4",
            Self::And => {
                "M3.7 3.8-1.9-2C-3-3.3-1.9-4.2-.9-4.2c1.2 0 1.8 1 .9 2C-.9-1.3-3.3-.4-3.3 1.7c0 1.3 1 2.1 2.2 2.1 2.2 0 4-1.7 4.4-4.2"
            }
            Self::Equal => "M-3.6-1.6H3.6M-3.6 1.6H3.6",
            Self::NearlyEqual => "M-3.6-.6H3.6M-3.6 2.6H3.6M0-3.6v.01",
            Self::Alike => {
                "M-3.8-1.2c1.3-1.6 2.5-1.6 3.8-.4s2.5 1.2 3.8-.4M-3.8 2.4c1.3-1.6 2.5-1.6 3.8-.4s2.5 1.2 3.8-.4"
            }
            Self::Dots => "M-2.2 0v.01M2.2 0v.01",
            Self::Ring => "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0",
            Self::Check => "M-3.8.2-1.2 3 3.8-3.2",
            Self::CheckSame => "M-3.6-1.4-1.2 1 3.6-4.2M-3.6 4H3.6",
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
