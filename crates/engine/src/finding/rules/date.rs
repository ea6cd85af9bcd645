//! Dates and times of linked sentences, paired by what is said about them.

use crate::claim::Grammar;
use crate::finding::calendar;
use crate::finding::context::Context;
use crate::finding::draft::Draft;
use crate::finding::interval::Comparison;
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::report::{Claim, ClaimValue, FindingKind, LinkKind, Relation, When};

/// Two dates that fit less than this belong to different things.
const FITS: u32 = 400;
/// From here on a difference is shown; below it is a maybe.
const SURE: u32 = 720;

/// A date with what is needed to pair it.
struct Entry<'l> {
    claim: &'l Claim,
    when: &'l When,
    context: Context<'l>,
    /// Whether it is the only date, or the only time, of its side.
    alone: bool,
}

/// Findings on the dates of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let Some(comparison) = calendar::compare(x.when, y.when) else { continue };
            let fit = fit(x, y, comparison);
            if fit >= FITS {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    best(candidates)
        .into_iter()
        .filter_map(|pair| {
            let (x, y) = (&a[pair.a], &b[pair.b]);
            Some(draft(linked, x, y, pair.fit, calendar::compare(x.when, y.when)?))
        })
        .collect()
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let dates: Vec<(&Claim, &When)> = side
        .claims()
        .filter_map(|claim| match &claim.value {
            ClaimValue::Date(when) => Some((claim, when)),
            _ => None,
        })
        .collect();
    let of_kind = |time: bool| dates.iter().filter(|(_, when)| when.time.is_some() == time).count();
    let (times, days) = (of_kind(true), of_kind(false));
    dates
        .iter()
        .map(|(claim, when)| Entry {
            claim,
            when,
            context: Context::of(side.tokens(claim), claim.span, grammar),
            alone: if when.time.is_some() { times == 1 } else { days == 1 },
        })
        .collect()
}

/// How well two dates fit as dates of one thing.
fn fit(x: &Entry<'_>, y: &Entry<'_>, comparison: Comparison) -> u32 {
    let slots = u32::try_from(x.context.slot(&y.context)).unwrap_or(0) * 80;
    let shared = u32::from(x.context.shared(&y.context).get()) / 2;
    let alone = if x.alone && y.alone { 150 } else { 0 };
    let same = match comparison.relation {
        Relation::Agrees => 250,
        Relation::Compatible => 100,
        Relation::Differs => 0,
    };
    150 + slots + shared + alone + same
}

fn draft(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32, comparison: Comparison) -> Draft {
    let mut draft = Draft::of_claims(linked.link, FindingKind::Date, x.claim, y.claim);
    draft.rule = if x.when.time.is_some() { "date.time-of-day" } else { "date.day" };
    draft.relation = comparison.relation;
    draft.reading = comparison.reading;
    draft.param("a-value", value(x.when));
    draft.param("b-value", value(y.when));
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    draft.maybe = comparison.relation != Relation::Agrees && fit < if near { SURE - 150 } else { SURE };
    draft.weigh(fit);
    draft
}

/// A date in digits: `2025-08-28`, `2025-08-01..2025-08-31`, `18:40`; empty
/// when it is not resolved.
fn value(when: &When) -> String {
    match (when.time, when.from, when.to) {
        (Some(time), ..) => time.to_string(),
        (None, Some(from), Some(to)) if from == to => from.to_string(),
        (None, Some(from), Some(to)) => format!("{from}..{to}"),
        _ => String::new(),
    }
}
