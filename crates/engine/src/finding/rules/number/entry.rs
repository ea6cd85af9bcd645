//! Amounts with what is needed to pair them, and set against each other.

use crate::claim::Grammar;
use crate::finding::counted::Counted;
use crate::finding::interval::{self, Comparison};
use crate::finding::linked::{Linked, Side, is_short_for};
use crate::report::{Amount, Claim, ClaimValue, Day, Relation};

/// An amount with what is needed to pair it.
pub(super) struct Entry<'l> {
    pub(super) claim: &'l Claim,
    pub(super) amount: &'l Amount,
    pub(super) counted: Counted<'l>,
    /// Whether it only says how many digits there are ("billions").
    pub(super) vague: bool,
    /// The name right beside it, in plain form.
    whose: Option<String>,
    /// The year that its sentence names near it, when that is all it says of the
    /// time: what it counts is past.
    pub(super) year: Option<Day>,
    /// The nearest name before it in its sentence, in plain form.
    pub(super) named: Option<String>,
    /// Whether that name is a place's.
    pub(super) at_place: bool,
}

/// The amounts of one side.
pub(super) fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let language = side.analysis.article.language.as_deref();
    let Some(grammar) = Grammar::of(language) else { return Vec::new() };
    side.claims(|claim| {
        let ClaimValue::Number(amount) = &claim.value else { return None };
        let counted = Counted::of(side.tokens(claim), claim, amount, grammar);
        let vague = grammar.is_vague(&claim.text);
        let whose = side.name_beside(claim);
        let year = side.year_near(claim);
        let (named, at_place) = side.name_before(claim).unzip();
        let at_place = at_place.unwrap_or(false);
        Some(Entry { claim, amount, counted, vague, whose, year, named, at_place })
    })
}

/// Compares two amounts, rates by what they are in a day. A rate is not set
/// against an amount that differs and is none.
pub(super) fn compare(x: &Entry<'_>, y: &Entry<'_>) -> Option<Comparison> {
    let same = || interval::compare(x.amount, y.amount);
    match (x.counted.per, y.counted.per) {
        (Some(one), Some(other)) if one != other => interval::rates(x.amount, y.amount, [one, other]),
        (Some(_), None) | (None, Some(_)) => same().filter(|found| found.relation != Relation::Differs),
        _ => same(),
    }
}

/// Whether two ages are those of two people who are named beside them.
pub(super) fn are_ages_of_others(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let whose = |entry: &Entry<'_>| entry.whose.clone().filter(|_| entry.counted.kind == Some("age"));
    let (Some(one), Some(other)) = (whose(x), whose(y)) else { return false };
    !is_short_for(&one, &other) && !is_short_for(&other, &one)
}

/// Whether `x` alone of its kind is given as it is, `y` as it was before a
/// change, and `others` hold what became of it.
pub(super) fn is_old(own: &[Entry<'_>], x: &Entry<'_>, y: &Entry<'_>, others: &[Entry<'_>]) -> bool {
    let outcome = |other: &Entry<'_>| {
        !other.counted.is_outset()
            && other.counted.kind == y.counted.kind
            && other.claim.sentence == y.claim.sentence
            && other.claim.id != y.claim.id
            && x.counted.alike(&other.counted).is_some()
    };
    y.counted.kind.is_some()
        && own.iter().filter(|other| other.counted.kind == x.counted.kind).count() == 1
        && x.counted.is_steady()
        && y.counted.is_outset()
        && others.iter().any(outcome)
}

/// Whether `x` is given as it is, and is what `y`, with `others` of its sentence,
/// says that it was: "costs 640 million" beside "climbed to 720 million from 640 million".
pub(super) fn is_superseded(x: &Entry<'_>, y: &Entry<'_>, others: &[Entry<'_>]) -> bool {
    let was = |other: &Entry<'_>| {
        other.counted.is_outset()
            && other.claim.sentence == y.claim.sentence
            && interval::are_equal(other.amount, x.amount)
            && x.counted.alike(&other.counted).is_some()
    };
    x.counted.is_steady() && y.counted.is_outcome() && others.iter().any(was)
}

/// Whether the other article gives the same value for the same thing in
/// another place: then the two at hand belong to different things.
pub(super) fn told_elsewhere(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    x.amount != y.amount && (linked.told.b.gives(x.amount) || linked.told.a.gives(y.amount))
}

/// Whether both are of years, and not of the same.
pub(super) fn are_years_apart(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    x.year.is_some() && y.year.is_some() && x.year != y.year
}
