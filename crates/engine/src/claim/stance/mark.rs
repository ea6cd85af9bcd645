//! What phrases say of the words they govern, and what is set against what.

/// What a phrase says of the word it governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// Nothing, although it looks like another class ("not only").
    Neutral,
    /// A new clause begins.
    Break,
    /// A verb of grammar ("has", "was").
    Helper,
    /// The predicate is denied.
    Not,
    /// None of what is named.
    No,
    /// What follows was refused, denied or missed.
    Refused,
    /// It will happen.
    Planned,
    /// It is thought to be so.
    Likely,
    /// It may be so.
    Possible,
    /// Somebody says so.
    Alleged,
    /// It hangs on something else.
    Condition,
    /// It would have happened, or should have.
    Unreal,
    /// It has not happened so far.
    Yet,
    /// It is said to be certain.
    Confirmed,
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
    /// More than all others.
    Top,
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
    /// What follows is the cause.
    Because,
    /// What follows is the effect.
    LeadsTo,
}

/// What can be in one of two states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Going on, or over.
    UnderWay,
    /// A service: running, or not.
    Service,
    /// A gathering: peaceful, or violent.
    Peaceful,
    /// A change or a size: little, or much.
    Amount,
    /// A verb that says how much something changes: little, or much.
    Change,
    /// What is done to something: to a part, or to all of it.
    Part,
}

/// Marks that are set against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Affirmed or denied.
    Polarity,
    /// How certain.
    Certainty,
    /// How many of them.
    Share,
    /// How singular.
    Rank,
    /// How often.
    Frequency,
    /// Why.
    Cause,
}

impl Mark {
    /// What it is set against; `None` for what only shapes the sentence.
    pub(crate) const fn family(self) -> Option<Family> {
        Some(match self {
            Self::Neutral | Self::Break | Self::Helper => return None,
            Self::Not | Self::No | Self::Refused => Family::Polarity,
            Self::Planned
            | Self::Likely
            | Self::Possible
            | Self::Alleged
            | Self::Condition
            | Self::Unreal
            | Self::Yet
            | Self::Confirmed => Family::Certainty,
            Self::All | Self::NearlyAll | Self::Most | Self::Many | Self::Some | Self::Few => Family::Share,
            Self::First | Self::Top | Self::OneOf | Self::Rare | Self::Only => Family::Rank,
            Self::Always | Self::Often | Self::Sometimes => Family::Frequency,
            Self::Because | Self::LeadsTo => Family::Cause,
        })
    }
}

/// The classes of phrases in the list by their names.
pub(super) const NAMES: [(&str, Mark); 30] = [
    ("neutral", Mark::Neutral),
    ("break", Mark::Break),
    ("helper", Mark::Helper),
    ("not", Mark::Not),
    ("no", Mark::No),
    ("refused", Mark::Refused),
    ("planned", Mark::Planned),
    ("likely", Mark::Likely),
    ("possible", Mark::Possible),
    ("alleged", Mark::Alleged),
    ("condition", Mark::Condition),
    ("unreal", Mark::Unreal),
    ("yet", Mark::Yet),
    ("confirmed", Mark::Confirmed),
    ("all", Mark::All),
    ("nearly-all", Mark::NearlyAll),
    ("most", Mark::Most),
    ("many", Mark::Many),
    ("some", Mark::Some),
    ("few", Mark::Few),
    ("first", Mark::First),
    ("top", Mark::Top),
    ("one-of", Mark::OneOf),
    ("rare", Mark::Rare),
    ("only", Mark::Only),
    ("always", Mark::Always),
    ("often", Mark::Often),
    ("sometimes", Mark::Sometimes),
    ("because", Mark::Because),
    ("leads-to", Mark::LeadsTo),
];

/// The states in the list by their names.
pub(super) const STATES: [(&str, State); 6] = [
    ("under-way", State::UnderWay),
    ("service", State::Service),
    ("peaceful", State::Peaceful),
    ("amount", State::Amount),
    ("change", State::Change),
    ("part", State::Part),
];
