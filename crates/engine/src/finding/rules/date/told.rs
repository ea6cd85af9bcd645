//! The finding on two dates that were paired.

use super::compared::Compared;
use super::entry::Entry;
use crate::finding::draft::Draft;
use crate::finding::linked::Linked;
use crate::report::{FindingKind, LinkKind, Relation, When};
use crate::span::Permille;

/// From here on a difference is shown; below it is a maybe.
const SURE: u32 = 600;
/// From these strengths on both sentences tell the same thing, and do so sentence
/// for sentence.
const REWORDED: Permille = Permille::new(700);
const CLOSE: Permille = Permille::new(850);
/// Days of a season, and some more.
pub(super) const SEASON: u32 = 100;

/// The finding on two dates that fit as well as given; `alone` when they are the
/// only ones left on both sides.
pub(super) fn draft(
    linked: &Linked<'_>,
    x: &Entry<'_>,
    y: &Entry<'_>,
    fit: u32,
    compared: Compared,
    alone: bool,
) -> Draft {
    let comparison = compared.comparison;
    let mut draft = Draft::of_claims(linked.link, FindingKind::Date, x.claim, y.claim);
    draft.rule = match (x.is_time(), compared.undated) {
        (true, _) => "date.time-of-day",
        (false, true) => "date.undated",
        (false, false) => "date.day",
    };
    draft.relation = comparison.relation;
    draft.reading = comparison.reading;
    draft.param("a-value", value(x.when));
    draft.param("b-value", value(y.when));
    if let (Some(one), Some(other)) = (x.end, y.end)
        && one.first == other.first
    {
        draft.a.span = draft.a.span.join(one.span);
        draft.b.span = draft.b.span.join(other.span);
    }
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    let least = if near { SURE - 150 } else { SURE };
    let uncertain = match comparison.relation {
        Relation::Agrees => false,
        Relation::Compatible => {
            !near && (!alone || may_be_other(linked, x, y, compared.undated)) || fit < least
        }
        // "Built in 1999, had": the words on both sides are the same.
        Relation::Differs => {
            let same_place = x.context.slot(&y.context) >= 4;
            !near && (!alone && !same_place || is_doubtful(x, y)) || fit < least
        }
    };
    draft.maybe = uncertain;
    draft.weigh(fit);
    draft
}

/// Whether two dates that can both hold may be of two things: "this week" holds
/// many a day, and "yesterday" may be any.
fn may_be_other(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, undated: bool) -> bool {
    let shared = x.context.shared(&y.context).get();
    let strength = linked.link.strength;
    let tied = x.context.is_anchored(&y.context)
        || shared >= 400
        || undated && strength >= CLOSE && shared > 0
        || strength >= REWORDED && gives_year(x) && gives_year(y);
    !x.is_time() && (x.said != y.said || !tied || undated && linked.is_loose())
}

/// Whether a date says its year, and more than that.
fn gives_year(entry: &Entry<'_>) -> bool {
    let mut parts = entry.claim.text.split(|c: char| !c.is_ascii_digit());
    let (from, to) = (entry.when.from, entry.when.to);
    let short = matches!((from, to), (Some(from), Some(to)) if from.distance(to) < SEASON);
    short && parts.any(|part| part.len() == 4)
}

/// Whether two dates that differ, in reworded sentences, may be of two things.
fn is_doubtful(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let years = x.when.from != x.when.to || y.when.from != y.when.to;
    let telling = x.context.shared(&y.context).get() >= if years { 500 } else { 300 }
        || x.context.slot(&y.context) >= if years { 4 } else { 2 };
    let beside = x.context.slot(&y.context) >= 2;
    let anchored = (x.context.is_anchored(&y.context) || beside) && x.context.hangs_on_same(&y.context);
    let parts = x.part.is_some() && y.part.is_some();
    let turned = x.ahead.zip(y.ahead).is_some_and(|(one, other)| one != other);
    x.said || turned || !telling || !anchored || parts
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
