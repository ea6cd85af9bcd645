//! How a sentence tells something: the values of claims without a number.

use serde::{Deserialize, Serialize};

use super::Counted;

/// What is denied: "had not ruled out", "no boats".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Negation {
    /// The words that deny, as written.
    pub words: String,
    /// The word that they deny.
    pub of: Counted,
}

/// How certain something is told to be: "will visit", "was allegedly found".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certainty {
    /// How certain.
    pub status: Status,
    /// The words that say so, as written.
    pub modal: String,
    /// The word that they speak of.
    pub of: Counted,
}

/// How certain something is told to be. What is told plainly has no such claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It will happen.
    Planned,
    /// It is thought to be so.
    Likely,
    /// It may be so.
    Possible,
    /// Somebody says so.
    Alleged,
    /// It hangs on something else.
    Conditional,
    /// It would have been so, or should have been.
    Unreal,
    /// It has not happened so far.
    NotYet,
    /// It is said to be certain.
    Confirmed,
}

/// How far something reaches: "most of the bakers", "the first bridge".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// How far.
    pub reach: Reach,
    /// The words that say so, as written.
    pub words: String,
    /// The word that they speak of.
    pub of: Counted,
}

/// How far something reaches: of how many, how singular, how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// All of them.
    All,
    /// All but a few.
    NearlyAll,
    /// More than half.
    Most,
    /// A good number.
    Many,
    /// A number.
    Some,
    /// A small number.
    Few,
    /// The first of its kind.
    First,
    /// More than all others ("the largest").
    Greatest,
    /// One among several.
    OneOf,
    /// Not common.
    Rare,
    /// No other.
    Only,
    /// At all times.
    Always,
    /// At many times.
    Often,
    /// At some times.
    Sometimes,
}

/// Why something is told to have happened: "because of the storm".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// Whether the word that `words` speak of is the cause or the effect.
    pub role: CauseRole,
    /// The words that join the two, as written.
    pub words: String,
    /// The word that they speak of.
    pub of: Counted,
}

/// What stands behind the words that join a cause and its effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CauseRole {
    /// The cause ("due to").
    Cause,
    /// The effect ("led to").
    Effect,
}
