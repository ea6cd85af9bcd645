//! Amounts of linked sentences, paired by what they count and where they stand.

use crate::claim::Grammar;
use crate::finding::counted::Counted;
use crate::finding::draft::Draft;
use crate::finding::interval::{self, Comparison};
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best, rival};
use crate::report::{Amount, Claim, ClaimValue, Decimal, FindingKind, LinkKind, Relation};

/// Two amounts that fit less than this are about different things.
const FITS: u32 = 450;
/// From here on a difference is shown; below it is a maybe.
const SURE: u32 = 600;
/// A difference with a bound or range has to fit better by this.
const VAGUE: u32 = 100;
/// A difference is shown only when the next best partner fits worse by this.
const MARGIN: u32 = 80;

/// An amount with what is needed to pair it.
struct Entry<'l> {
    claim: &'l Claim,
    amount: &'l Amount,
    counted: Counted<'l>,
}

/// Findings on the amounts of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let alone = is_alone(&a, x) && is_alone(&b, y);
            let Some(comparison) = interval::compare(x.amount, y.amount) else { continue };
            if let Some(fit) = fit(x, y, alone, comparison).filter(|fit| *fit >= FITS) {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    best(candidates.clone())
        .into_iter()
        .filter_map(|pair| {
            let (x, y) = (&a[pair.a], &b[pair.b]);
            let comparison = interval::compare(x.amount, y.amount)?;
            let ambiguous = rival(&candidates, pair).is_some_and(|fit| fit + MARGIN > pair.fit);
            let doubtful = ambiguous || told_elsewhere(linked, x, y) || !x.counted.may_be(&y.counted);
            Some(draft(linked, x, y, pair.fit, doubtful, comparison))
        })
        .collect()
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let language = side.analysis.article.language.as_deref();
    let Some(grammar) = Grammar::of(language) else { return Vec::new() };
    side.claims()
        .filter_map(|claim| {
            let ClaimValue::Number(amount) = &claim.value else { return None };
            Some(Entry { claim, amount, counted: Counted::of(side.tokens(claim), claim, amount, grammar) })
        })
        .collect()
}

/// Whether no other amount of a side counts the same or has the same unit.
fn is_alone(entries: &[Entry<'_>], one: &Entry<'_>) -> bool {
    entries
        .iter()
        .filter(|other| other.counted.kind == one.counted.kind && other.counted.may_be(&one.counted))
        .count()
        == 1
}

/// How well two amounts fit as values of one thing; `None` when their units
/// or what they count are different things.
fn fit(x: &Entry<'_>, y: &Entry<'_>, alone: bool, comparison: Comparison) -> Option<u32> {
    if x.counted.kind != y.counted.kind {
        return None;
    }
    let slot = x.counted.context.slot(&y.counted.context);
    let shared = u32::from(x.counted.context.shared(&y.counted.context).get());
    let close = comparison.relation == Relation::Differs && !interval::are_far(x.amount, y.amount);
    let otherwise = slot >= 3 || close && (alone || slot >= 2);
    let about = x.counted.alike(&y.counted).or_else(|| otherwise.then_some(200))?;
    if comparison.relation == Relation::Differs && slot < 3 && interval::are_far(x.amount, y.amount) {
        return None;
    }
    let same_value = if comparison.relation == Relation::Agrees { 150 } else { 0 };
    let only = if alone { 150 } else { 0 };
    let slots = u32::try_from(slot).unwrap_or(0) * 100;
    Some(about + shared * 3 / 10 + slots + same_value + only)
}

/// Whether the other article gives the same value for the same thing in
/// another place: then the two at hand belong to different things.
fn told_elsewhere(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let told = |side: &Side<'_>, one: &Entry<'_>| {
        side.analysis.article.claims.iter().any(|claim| match &claim.value {
            ClaimValue::Number(amount) => {
                (amount.low, amount.high, &amount.unit) == (one.amount.low, one.amount.high, &one.amount.unit)
                    && (amount.unit.is_some() && amount.unit.as_deref() != Some("ordinal")
                        || Counted::heads_match(amount, one.amount))
            }
            _ => false,
        })
    };
    x.amount != y.amount && (told(&linked.sides.b, x) || told(&linked.sides.a, y))
}

fn draft(
    linked: &Linked<'_>,
    x: &Entry<'_>,
    y: &Entry<'_>,
    fit: u32,
    doubtful: bool,
    comparison: Comparison,
) -> Draft {
    let mut draft = Draft::of_claims(linked.link, FindingKind::Number, x.claim, y.claim);
    draft.rule = match (&x.amount.unit, &y.amount.unit) {
        (None, None) => "number.same-thing",
        (m, n) if m == n => "number.same-unit",
        _ => "number.other-unit",
    };
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
    let sure = fit >= vague + if near { FITS + 50 } else { SURE };
    draft.maybe = comparison.relation != Relation::Agrees && (!sure || comparison.far)
        || comparison.relation == Relation::Differs && doubtful && !near;
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
