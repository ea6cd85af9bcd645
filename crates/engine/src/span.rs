//! Byte ranges, scores and two-sided values.

use serde::{Deserialize, Serialize};

/// A half-open range `[start, end)` of UTF-8 bytes in an article's text.
///
/// Both ends lie on character boundaries of the text it was made for.
/// Serialised as `[start, end]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "[u32; 2]", into = "[u32; 2]")]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range from byte `start` to byte `end`.
    ///
    /// Articles are limited to 16 MB, so that offsets fit in 32 bits; larger
    /// values saturate.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end) }
    }

    /// The range as `usize`, for slicing.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words of `text` in this range; empty when the range does not fit
    /// the text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether the range holds no byte.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl From<[u32; 2]> for Span {
    fn from([start, end]: [u32; 2]) -> Self {
        Self { start, end }
    }
}

impl From<Span> for [u32; 2] {
    fn from(span: Span) -> Self {
        [span.start, span.end]
    }
}

/// A score from 0 to 1000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Permille(u16);

impl Permille {
    /// The highest score.
    pub const MAX: Self = Self(1000);

    /// The score `value`, cut to 1000.
    #[must_use]
    pub const fn new(value: u16) -> Self {
        Self(if value > 1000 { 1000 } else { value })
    }

    /// `part` of `whole` in permille, rounded down; 0 when `whole` is 0.
    #[must_use]
    pub fn ratio(part: u64, whole: u64) -> Self {
        let share = part.saturating_mul(1000).checked_div(whole).unwrap_or(0);
        Self::new(u16::try_from(share).unwrap_or(1000))
    }

    /// The score as a number from 0 to 1000.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

/// One value for each article of a pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sides<T> {
    /// The value of the first article.
    pub a: T,
    /// The value of the second article.
    pub b: T,
}

impl<T> Sides<T> {
    /// The same with the two sides exchanged.
    #[must_use]
    pub fn swap(self) -> Self {
        Self { a: self.b, b: self.a }
    }

    /// Both sides through `f`.
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Sides<U> {
        Sides { a: f(self.a), b: f(self.b) }
    }

    /// Both sides by reference.
    pub fn as_ref(&self) -> Sides<&T> {
        Sides { a: &self.a, b: &self.b }
    }
}
