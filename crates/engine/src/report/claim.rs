//! A checkable statement of one sentence.

use serde::{Deserialize, Serialize};

use super::{Cause, Certainty, Extent, Negation, SentenceId, When};
use crate::span::Span;

/// Index of a claim in its article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClaimId(pub u32);

/// One checkable statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its index in the article.
    pub id: ClaimId,
    /// The sentence that makes it.
    pub sentence: SentenceId,
    /// The words that carry it.
    pub span: Span,
    /// Those words.
    pub text: String,
    /// What it says: the keys `kind` and `value` of the report.
    #[serde(flatten)]
    pub value: ClaimValue,
}

/// What a claim says, by kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum ClaimValue {
    /// An amount.
    Number(Amount),
    /// A date, a period or a time of day.
    Date(When),
    /// A person, place or organisation.
    Name(Name),
    /// Words that someone said.
    Quote(Quote),
    /// That something is not so.
    Negation(Negation),
    /// How certain something is.
    Certainty(Certainty),
    /// How far something reaches.
    Extent(Extent),
    /// Why something happened.
    Cause(Cause),
}

/// An amount as an interval, so that "about two dozen", "at least 20" and "26"
/// are compared by one rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// Lower end; `None` when there is none.
    pub low: Option<Decimal>,
    /// Upper end; `None` when there is none.
    pub high: Option<Decimal>,
    /// Whether the lower end itself is left out ("more than 20").
    pub low_open: bool,
    /// Whether the upper end itself is left out ("fewer than 20").
    pub high_open: bool,
    /// ISO 4217 or UCUM code, `percent`, `times`, `ordinal`, or none.
    pub unit: Option<String>,
    /// Whether the words call it approximate ("about", "some").
    pub approximate: bool,
    /// What is counted.
    pub of: Option<Counted>,
}

/// What an amount counts, or what words of denial, certainty or extent speak of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// A person, place or organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The fullest form that the article has of it.
    pub full: String,
    /// What it names.
    pub kind: NameKind,
    /// Title or role beside it, as written.
    pub role: Option<String>,
    /// Where the role stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role_span: Option<Span>,
}

/// What a name names, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// One with a role, or one who speaks.
    Person,
    /// A company, office, party or club.
    Organisation,
    /// A town, country or river.
    Place,
    /// Nothing beside it tells.
    Other,
}

/// Words that someone said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Who said them, as named in the text; `None` when nobody is named.
    pub speaker: Option<String>,
    /// Where they are named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker_span: Option<Span>,
    /// The words without quotation marks.
    pub words: String,
}

/// A decimal number with six places, exact.
///
/// Serialised as a string without exponent and without trailing zeros
/// (`"1500000"`, `"0.25"`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Decimal(i128);

impl Decimal {
    const SCALE: i128 = 1_000_000;

    /// One.
    pub const ONE: Self = Self::whole(1);

    /// The whole number `n`.
    #[must_use]
    pub const fn whole(n: i64) -> Self {
        Self(n as i128 * Self::SCALE)
    }

    /// The number of `n` millionths.
    #[must_use]
    pub const fn from_millionths(n: i128) -> Self {
        Self(n)
    }

    /// The number in millionths.
    #[must_use]
    pub const fn millionths(self) -> i128 {
        self.0
    }

    /// The sum; `None` when it is too large.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` when it is too large.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The product, places after the sixth cut; `None` when it is too large.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        self.0.checked_mul(other.0).map(|product| Self(product / Self::SCALE))
    }

    /// The quotient, places after the sixth cut; `None` when `other` is 0 or
    /// it is too large.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        self.0.checked_mul(Self::SCALE)?.checked_div(other.0).map(Self)
    }

    /// Reads digits with at most one `.`, an optional sign before them; places
    /// after the sixth are cut. `None` when it is no such number or too large.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && places.is_empty() || whole.len() > 24 {
            return None;
        }
        let mut value: i128 = 0;
        for digit in whole.chars() {
            value = value * 10 + i128::from(digit.to_digit(10)?);
        }
        for place in 0..6 {
            let digit = match places.as_bytes().get(place) {
                Some(byte) => char::from(*byte).to_digit(10)?,
                None => 0,
            };
            value = value * 10 + i128::from(digit);
        }
        Some(Self(if negative { -value } else { value }))
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let scale = Self::SCALE.unsigned_abs();
        let (whole, places) = (size / scale, size % scale);
        if places == 0 {
            write!(f, "{sign}{whole}")
        } else {
            let digits = format!("{places:06}");
            write!(f, "{sign}{whole}.{}", digits.trim_end_matches('0'))
        }
    }
}

impl From<Decimal> for String {
    fn from(value: Decimal) -> Self {
        value.to_string()
    }
}

impl TryFrom<String> for Decimal {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a decimal number")
    }
}
