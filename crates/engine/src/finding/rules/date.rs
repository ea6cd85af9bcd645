//! Dates and times of linked sentences, paired by what is said about them.

use crate::claim::{Grammar, date_in};
use crate::finding::calendar;
use crate::finding::context::Context;
use crate::finding::draft::Draft;
use crate::finding::interval::Comparison;
use crate::finding::linked::{Linked, Side, tokens_in};
use crate::finding::pairing::{Candidate, best};
use crate::report::{Claim, ClaimValue, Clock, Day, FindingKind, LinkKind, Reading, Relation, When};
use crate::span::Span;
use crate::token::Token;

/// Two dates that fit less than this belong to different things.
const FITS: u32 = 400;
/// The same for two that differ.
const DIFFERS: u32 = 480;
/// From here on a difference is shown; below it is a maybe.
const SURE: u32 = 600;
/// How many words away from a date a verb of saying dates the saying.
const NEAR: usize = 4;

/// A date with what is needed to pair it.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that is asked once")]
struct Entry<'l> {
    claim: &'l Claim,
    when: &'l When,
    /// What it stands for if its article, which has no date, is of the same
    /// day as the other.
    lent: Option<When>,
    context: Context<'l>,
    /// Whether it is the only date, or the only time, of its side.
    alone: bool,
    /// The part of the day that it names.
    part: Option<i64>,
    /// Whether it is a time that says which half of the day it means.
    half: bool,
    /// Whether it lies after its article's date.
    ahead: bool,
    /// Whether it is shortly before or after the time that it names.
    shifted: bool,
    /// Whether it may be the date on which somebody said something.
    said: bool,
}

/// Findings on the dates of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a, &linked.sides.b), entries(&linked.sides.b, &linked.sides.a));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let Some(comparison) = compare(x, y) else { continue };
            let fit = fit(linked, x, y, comparison);
            if fit >= if comparison.relation == Relation::Differs { DIFFERS } else { FITS } {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    best(candidates)
        .into_iter()
        .filter_map(|pair| {
            let (x, y) = (&a[pair.a], &b[pair.b]);
            Some(draft(linked, x, y, pair.fit, compare(x, y)?))
        })
        .collect()
}

/// The words of two times of day, the same to the minute, that tie the
/// sentences of a candidate. Whole and half hours are those of many things.
pub(in crate::finding) fn ties(linked: &Linked<'_>) -> Option<[String; 2]> {
    let times = |side: &Side<'_>| {
        side.claims(|claim| match &claim.value {
            ClaimValue::Date(When { time: Some(time), .. }) => Some((claim.text.clone(), time.minutes())),
            _ => None,
        })
    };
    let (a, b) = (times(&linked.sides.a), times(&linked.sides.b));
    let same = |m: u16, n: u16| m % (12 * 60) == n % (12 * 60) && !m.is_multiple_of(30);
    let mut both = a.iter().flat_map(|x| b.iter().map(move |y| (x, y)));
    both.find(|((_, m), (_, n))| same(*m, *n)).map(|((x, _), (y, _))| [x.clone(), y.clone()])
}

fn entries<'l>(side: &Side<'l>, other: &Side<'l>) -> Vec<Entry<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let dates: Vec<(&Claim, &When)> = side.claims(|claim| match &claim.value {
        ClaimValue::Date(when) => Some((claim, when)),
        _ => None,
    });
    let (today, sibling) = (today(side), today(other));
    // What only makes sense from a day that the article does not give, from
    // that of the other; two articles without a date count as of one day.
    let lent = |claim: &Claim, when: &When| {
        let named = when.weekday.is_some() || when.month.is_some();
        let open = when.from.is_none() && when.time.is_none() && today.is_none();
        let day = sibling.or_else(|| Day::new(2000, 6, 15).filter(|_| !named));
        day.filter(|_| open).and_then(|day| date_in(&claim.text, grammar, day))
    };
    let of_kind = |time: bool| dates.iter().filter(|(_, when)| when.time.is_some() == time).count();
    let (times, days) = (of_kind(true), of_kind(false));
    dates
        .iter()
        .map(|(claim, when)| Entry {
            claim,
            when,
            lent: lent(claim, when),
            context: Context::of(side.tokens(claim), claim.span, grammar),
            alone: if when.time.is_some() { times == 1 } else { days == 1 },
            part: tokens_in(side.tokens(claim), claim.span)
                .iter()
                .find_map(|token| grammar.day_parts.get(&token.norm).copied()),
            half: when.time.is_some_and(|time| time.minutes() >= 13 * 60) || grammar.tells_half(&claim.text),
            ahead: today.is_some_and(|today| when.from.is_some_and(|from| from > today)),
            shifted: grammar.is_shifted(&claim.text),
            said: is_said(side.tokens(claim), claim.span, grammar),
        })
        .collect()
}

/// Compares two dates; the same day is no agreement when the words name
/// different parts of it.
fn compare(x: &Entry<'_>, y: &Entry<'_>) -> Option<Comparison> {
    let Some(comparison) = calendar::compare(x.when, y.when) else { return compare_lent(x, y) };
    let parts = x.part.is_some() && y.part.is_some() && x.part != y.part;
    let minutes = |when: &When| when.time.map_or(0, Clock::minutes);
    if minutes(x.when).abs_diff(minutes(y.when)) == 12 * 60 && !(x.half && y.half) {
        return Some(Comparison { relation: Relation::Agrees, reading: None, ..comparison });
    }
    if x.when.time.is_some() && x.shifted != y.shifted && comparison.relation == Relation::Agrees {
        let near = Some(Reading::Approximation);
        return Some(Comparison { relation: Relation::Compatible, reading: near, ..comparison });
    }
    let apart = parts && comparison.relation == Relation::Agrees;
    Some(if apart { Comparison { relation: Relation::Differs, ..comparison } } else { comparison })
}

/// Whether a date is a season or less.
fn is_short(when: &When) -> bool {
    const SEASON: u32 = 100;
    matches!((when.from, when.to), (Some(from), Some(to)) if from.distance(to) < SEASON)
}

/// Compares two dates of which one needs the day of the other's article: they
/// may be the same, and are not said to differ unless both need it.
fn compare_lent(x: &Entry<'_>, y: &Entry<'_>) -> Option<Comparison> {
    let (m, n) = (x.lent.as_ref().unwrap_or(x.when), y.lent.as_ref().unwrap_or(y.when));
    let comparison = calendar::compare(m, n)?;
    let both = x.lent.is_some() && y.lent.is_some();
    if comparison.relation == Relation::Differs {
        return both.then_some(comparison);
    }
    if x.claim.text.eq_ignore_ascii_case(&y.claim.text) {
        return Some(comparison);
    }
    Some(Comparison { relation: Relation::Compatible, reading: Some(Reading::Time), ..comparison })
}

/// The date of the article that a side belongs to.
fn today(side: &Side<'_>) -> Option<Day> {
    side.analysis.article.date.as_ref().and_then(|date| Day::parse(&date.value))
}

/// Whether a verb of saying stands close to the date at `span`.
fn is_said(tokens: &[Token], span: Span, grammar: &Grammar) -> bool {
    let start = tokens.partition_point(|token| token.span.end <= span.start);
    let end = tokens.partition_point(|token| token.span.start < span.end);
    let around = start.saturating_sub(NEAR)..tokens.len().min(end + NEAR);
    tokens[around].iter().any(|token| grammar.said.holds(&token.norm))
}

/// How well two dates fit as dates of one thing; 0 when one dates what is
/// told and the other who told it.
fn fit(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, comparison: Comparison) -> u32 {
    let slots = u32::try_from(x.context.slot(&y.context)).unwrap_or(0) * 80;
    let shared = u32::from(x.context.shared(&y.context).get()) * 2 / 5;
    let alone = if x.alone && y.alone { 150 } else { 0 };
    // A year is told of many things.
    let year = |when: &When| when.time.is_none() && when.from != when.to;
    let (slot, differs) = (x.context.slot(&y.context), comparison.relation == Relation::Differs);
    let loose = slot < if differs { 2 } else { 1 } && x.context.shared(&y.context).get() < 250;
    let same = match comparison.relation {
        _ if loose && year(x.when) && year(y.when) => return 0,
        Relation::Agrees => 250,
        // Times that are minutes apart are hardly those of two things.
        Relation::Compatible if x.when.time.is_some() => 250,
        Relation::Compatible if is_short(x.when) && is_short(y.when) => 200,
        Relation::Compatible => 100,
        Relation::Differs if x.said != y.said => return 0,
        Relation::Differs => 0,
    };
    let sure = u32::from(linked.link.strength.get()) / 5;
    120 + slots + shared + alone + same + sure
}

fn draft(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32, comparison: Comparison) -> Draft {
    let mut draft = Draft::of_claims(linked.link, FindingKind::Date, x.claim, y.claim);
    draft.rule = if x.when.time.is_some() { "date.time-of-day" } else { "date.day" };
    draft.relation = comparison.relation;
    draft.reading = comparison.reading;
    draft.param("a-value", value(x.when));
    draft.param("b-value", value(y.when));
    let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    let alone = x.alone && y.alone;
    let least = if near { SURE - 150 } else { SURE };
    let differs = comparison.relation == Relation::Differs;
    let years = x.when.from != x.when.to || y.when.from != y.when.to;
    let least_shared = if years { 500 } else { 300 };
    let telling = x.context.shared(&y.context).get() >= least_shared
        || x.context.slot(&y.context) >= if years { 4 } else { 2 };
    let parts = x.part.is_some() && y.part.is_some();
    let close = x.context.is_anchored(&y.context);
    let anchored = close && x.context.hangs_on_same(&y.context);
    // "This week" holds many a day.
    let loose =
        x.when.time.is_none() && (x.said != y.said || !close && x.context.shared(&y.context).get() < 400);
    let saying = differs && (x.said || x.ahead != y.ahead || !telling || !anchored || parts && !near);
    draft.maybe = comparison.relation != Relation::Agrees && (!near && (!alone || saying) || fit < least)
        || comparison.relation == Relation::Compatible && loose && !near;
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
