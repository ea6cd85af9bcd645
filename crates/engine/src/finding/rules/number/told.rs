//! The finding on two amounts that were paired.

use super::entry::{Entry, are_years_apart, told_elsewhere};
use super::{SAME, others};
use crate::finding::draft::Draft;
use crate::finding::interval::{self, Comparison};
use crate::finding::linked::Linked;
use crate::report::{Amount, Decimal, FindingKind, LinkKind, Relation};

use super::fit::FITS;

/// From here on a difference is shown; below it is a maybe.
const SURE: u32 = 600;
/// A difference with a bound or range has to fit better by this.
const VAGUE: u32 = 100;

/// What speaks against two paired amounts being of one thing.
pub(super) struct Doubt {
    /// Another partner fits as well, or they may be of different things.
    pub(super) differ: bool,
    /// They are of other people, or nothing but the unit says what they are of.
    pub(super) other: bool,
    /// The reader tied the sentences, and they give no other amount of the kind.
    pub(super) settled: bool,
}

impl Doubt {
    /// The doubts on a pair of amounts that are `about` as alike as given;
    /// `ambiguous` when another partner fits about as well,
    /// `only` when both sides give no other amount of the kind, `superseded` when one
    /// is told to have become the other.
    pub(super) fn of(
        linked: &Linked<'_>,
        x: &Entry<'_>,
        y: &Entry<'_>,
        about: Option<u32>,
        (ambiguous, only, superseded): (bool, bool, bool),
        comparison: Comparison,
    ) -> Self {
        let same = about.is_some_and(|about| about >= SAME);
        let elsewhere = !superseded && told_elsewhere(linked, x, y);
        let change = x.counted.is_change() != y.counted.is_change();
        let differ = ambiguous || elsewhere || !same || change || are_years_apart(x, y);
        let close = interval::are_telling(x.amount, y.amount);
        let told = x.counted.is_told_like(&y.counted, about, close);
        let differs = comparison.relation == Relation::Differs;
        // Sums in sentences on one matter are many.
        let close = interval::are_close(x.amount, y.amount) || interval::are_turned(x.amount, y.amount);
        let loose = linked.is_loose() && x.counted.kind.is_some() && !close;
        let slip = interval::are_of_other_measure(x.amount, y.amount) && !linked.is_loose();
        let far = differs && !slip && (loose || interval::are_far(x.amount, y.amount));
        let other = far
            || !told
            || x.counted.kind.is_some() && (x.vague || y.vague)
            || !superseded && others::are_of_others(linked, x, y);
        let far = interval::are_far(x.amount, y.amount);
        Self { differ, other, settled: only && linked.link.pinned && !far }
    }
}

/// The finding on two amounts that fit as well as given.
pub(super) fn draft(
    linked: &Linked<'_>,
    x: &Entry<'_>,
    y: &Entry<'_>,
    fit: u32,
    doubt: &Doubt,
    comparison: Comparison,
) -> Draft {
    let mut draft = Draft::of_claims(linked.link, FindingKind::Number, x.claim, y.claim);
    draft.rule = match (&x.amount.unit, &y.amount.unit) {
        (None, None) => "number.same-thing",
        (m, n) if m == n => "number.same-unit",
        _ => "number.other-unit",
    };
    if x.counted.parts && y.counted.parts {
        // "48 hours after", "two days earlier": when something was.
        (draft.kind, draft.rule) = (FindingKind::Date, "date.interval");
    }
    draft.a.span = x.counted.words;
    draft.b.span = y.counted.words;
    draft.relation = comparison.relation;
    draft.reading = comparison.reading;
    for (side, amount) in [("a", x.amount), ("b", y.amount)] {
        draft.param_of(side, "value", Some(value(amount)));
        draft.param_of(side, "unit", amount.unit.clone());
        draft.param_of(side, "of", amount.of.as_ref().map(|of| of.text.clone()));
    }
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    let single = interval::is_single(x.amount) && interval::is_single(y.amount);
    let vague = if single || comparison.relation != Relation::Differs { 0 } else { VAGUE };
    let least = if comparison.relation == Relation::Compatible { SURE - 50 } else { SURE };
    let sure = fit >= vague + if near { FITS + 50 } else { least };
    let doubtful = comparison.relation != Relation::Agrees && (!sure || comparison.far)
        || comparison.relation == Relation::Differs && doubt.differ && !near
        || comparison.relation != Relation::Agrees && doubt.other && !near;
    draft.maybe = doubtful && !doubt.settled;
    draft.weigh(fit);
    draft
}

/// An amount as digits: `26`, `20..30`, `20..` or `..30`.
fn value(amount: &Amount) -> String {
    match (amount.low, amount.high) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (low, high) => {
            let end = |end: Option<Decimal>| end.map(String::from).unwrap_or_default();
            format!("{}..{}", end(low), end(high))
        }
    }
}
