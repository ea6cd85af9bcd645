//! Amounts of linked sentences, paired by what they count and where they stand.

mod label;
mod others;
mod sum;
mod tally;
mod ties;

pub(in crate::finding) use ties::ties;

use crate::claim::Grammar;
use crate::finding::counted::Counted;
use crate::finding::draft::Draft;
use crate::finding::interval::{self, Comparison};
use crate::finding::linked::{Linked, Side, is_short_for};
use crate::finding::pairing::{Candidate, best, rival};
use crate::report::{Amount, Claim, ClaimValue, Day, Decimal, FindingKind, LinkKind, Reading, Relation};

/// Two amounts that fit less than this are about different things.
const FITS: u32 = 450;
/// From here on a difference is shown; below it is a maybe.
const SURE: u32 = 600;
/// A difference with a bound or range has to fit better by this.
const VAGUE: u32 = 100;
/// A difference is shown only when the next best partner fits worse by this.
const MARGIN: u32 = 80;
/// How sure it must be that different values count the same.
const SAME: u32 = 250;

/// An amount with what is needed to pair it.
struct Entry<'l> {
    claim: &'l Claim,
    amount: &'l Amount,
    counted: Counted<'l>,
    /// Whether it only says how many digits there are ("billions").
    vague: bool,
    /// The name right beside it, in plain form.
    whose: Option<String>,
    /// The year that its sentence names near it, when that is all it says of the
    /// time: what it counts is past.
    year: Option<Day>,
    /// The nearest name before it in its sentence, in plain form.
    named: Option<String>,
}

/// Findings on the amounts of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let alike: Vec<Vec<Option<u32>>> =
        a.iter().map(|x| b.iter().map(|y| x.counted.alike(&y.counted)).collect()).collect();
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let Some(comparison) = compare(x, y) else { continue };
            let about = alike[i][j];
            if are_ages_of_others(x, y) {
                continue;
            }
            // What was is set against what is only when nothing else is there.
            if is_old(&a, x, y, &b) || is_old(&b, y, x, &a) {
                continue;
            }
            let others = alike[i].iter().chain(alike.iter().map(|row| &row[j]));
            // The pair itself stands in its row and in its column.
            let alone = others.filter(|other| **other >= about.or(Some(0))).count() <= 2;
            if let Some(fit) = fit(linked, x, y, about, alone, comparison).filter(|fit| *fit >= FITS) {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let tallies = tally::apply(linked);
    let in_tally = |x: &Entry<'_>, y: &Entry<'_>| {
        let holds =
            |draft: &Draft| draft.a.span.contains(x.claim.span) || draft.b.span.contains(y.claim.span);
        tallies.iter().any(holds)
    };
    candidates.retain(|pair| !in_tally(&a[pair.a], &b[pair.b]));
    let drafts: Vec<Draft> = with_repeats(&a, &b, &candidates)
        .into_iter()
        .filter_map(|pair| {
            let (x, y) = (&a[pair.a], &b[pair.b]);
            let comparison = compare(x, y)?;
            let ambiguous = rival(&candidates, pair).is_some_and(|fit| fit + MARGIN > pair.fit);
            let same = alike[pair.a][pair.b].is_some_and(|about| about >= SAME);
            let doubtful = ambiguous || told_elsewhere(linked, x, y) || !same || are_years_apart(x, y);
            let close = interval::are_telling(x.amount, y.amount);
            let told = x.counted.is_told_like(&y.counted, alike[pair.a][pair.b], close);
            let far = comparison.relation == Relation::Differs && interval::are_far(x.amount, y.amount);
            let other = far
                || !told
                || x.counted.kind.is_some() && (x.vague || y.vague)
                || others::are_of_others(linked, x, y);
            let mut draft = draft(linked, x, y, pair.fit, doubtful, other, comparison);
            if comparison.relation == Relation::Differs {
                sum::reconcile(linked, [&a, &b], [x, y], &mut draft);
            }
            Some(draft)
        })
        .chain(sum::changes(linked, &a, &b))
        .chain(sum::changes_mirrored(linked, &a, &b))
        .collect();
    drafts.into_iter().chain(tallies).chain(label::apply(linked)).collect()
}

/// The best pairs, and those of amounts that only repeat a paired one in another
/// sentence of the link.
fn with_repeats(a: &[Entry<'_>], b: &[Entry<'_>], candidates: &[Candidate]) -> Vec<Candidate> {
    let mut pairs = best(candidates.to_vec());
    let repeats = |one: &Entry<'_>, other: &Entry<'_>| {
        one.amount == other.amount
            && one.claim.sentence != other.claim.sentence
            && one.counted.alike(&other.counted).is_some_and(|alike| alike > SAME)
    };
    let open = |pair: &&Candidate| {
        let alone_a = pairs.iter().all(|other| other.a != pair.a);
        let alone_b = pairs.iter().all(|other| other.b != pair.b);
        pairs.iter().any(|other| {
            alone_a && other.b == pair.b && repeats(&a[pair.a], &a[other.a])
                || alone_b && other.a == pair.a && repeats(&b[pair.b], &b[other.b])
        })
    };
    let more: Vec<Candidate> = candidates.iter().filter(open).copied().collect();
    pairs.extend(more);
    pairs
}

/// Whether two ages are those of two people who are named beside them.
fn are_ages_of_others(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let whose = |entry: &Entry<'_>| entry.whose.clone().filter(|_| entry.counted.kind == Some("age"));
    let (Some(one), Some(other)) = (whose(x), whose(y)) else { return false };
    !is_short_for(&one, &other) && !is_short_for(&other, &one)
}

/// Whether `x` alone of its kind is given as it is, `y` as it was before a
/// change, and `others` hold what became of it.
fn is_old(own: &[Entry<'_>], x: &Entry<'_>, y: &Entry<'_>, others: &[Entry<'_>]) -> bool {
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

/// Compares two amounts, rates by what they are in a day. A rate is not set
/// against an amount that differs and is none.
fn compare(x: &Entry<'_>, y: &Entry<'_>) -> Option<Comparison> {
    let same = || interval::compare(x.amount, y.amount);
    match (x.counted.per, y.counted.per) {
        (Some(one), Some(other)) if one != other => interval::rates(x.amount, y.amount, [one, other]),
        (Some(_), None) | (None, Some(_)) => same().filter(|found| found.relation != Relation::Differs),
        _ => same(),
    }
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    let language = side.analysis.article.language.as_deref();
    let Some(grammar) = Grammar::of(language) else { return Vec::new() };
    side.claims(|claim| {
        let ClaimValue::Number(amount) = &claim.value else { return None };
        let counted = Counted::of(side.tokens(claim), claim, amount, grammar);
        let vague = grammar.is_vague(&claim.text);
        let whose = side.name_beside(claim);
        let (year, named) = (side.year_near(claim), side.name_before(claim));
        Some(Entry { claim, amount, counted, vague, whose, year, named })
    })
}

/// How well two amounts fit as values of one thing: how sure it is that they
/// count the same, what stands around them, how sure the link is, and how
/// much the values themselves say. `None` when they are of different things.
fn fit(
    linked: &Linked<'_>,
    x: &Entry<'_>,
    y: &Entry<'_>,
    about: Option<u32>,
    alone: bool,
    comparison: Comparison,
) -> Option<u32> {
    if x.counted.kind != y.counted.kind || x.counted.is_of_other_stuff(&y.counted) {
        return None;
    }
    let slot = x.counted.context.slot(&y.counted.context);
    let shared = u32::from(x.counted.context.shared(&y.counted.context).get());
    let differs = comparison.relation == Relation::Differs;
    let far = || slot < 3 && !linked.link.pinned && interval::are_far(x.amount, y.amount);
    if differs && (far() || x.counted.turns_otherwise(&y.counted)) {
        return None;
    }
    // The same telling value in the same surroundings is the same thing by
    // another name.
    let told_alike = comparison.relation == Relation::Agrees && interval::digits(x.amount) > 1;
    let elsewhere = slot >= 3 || differs && slot == 2 || told_alike && shared >= 500;
    let about = about.or_else(|| elsewhere.then_some(100))?;
    // "The first time" is said of anything, and 5 percent are a share of
    // anything.
    let digits = interval::digits(x.amount).max(interval::digits(y.amount));
    let ordinal = x.counted.kind == Some("ordinal") && !differs && shared < 400 && digits < 2;
    let share = about < 200 && !differs && digits < 2;
    if slot < 2 && ordinal || slot < 4 && share {
        return None;
    }
    let digits = interval::digits(x.amount).min(interval::digits(y.amount));
    let telling = match (comparison.relation, comparison.reading) {
        (Relation::Agrees, _) => 100 + 50 * digits.min(3),
        (Relation::Compatible, Some(Reading::Bound)) if comparison.far => 0,
        (Relation::Compatible, Some(Reading::Bound)) if interval::are_close(x.amount, y.amount) => 120,
        (Relation::Compatible, Some(Reading::Bound)) => 60,
        (Relation::Compatible, _) => 90 + 30 * digits.min(3),
        (Relation::Differs, _) => 0,
    };
    let only = if alone { 120 } else { 0 } + if x.counted.turns_alike(&y.counted) { 60 } else { 0 };
    let slots = u32::try_from(slot).unwrap_or(0) * 100;
    let sure = u32::from(linked.link.strength.get()) / 8;
    Some(about + shared / 4 + slots + telling + only + sure)
}

/// Whether the other article gives the same value for the same thing in
/// another place: then the two at hand belong to different things.
fn told_elsewhere(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    x.amount != y.amount && (linked.told.b.gives(x.amount) || linked.told.a.gives(y.amount))
}

/// Whether both are of years, and not of the same.
fn are_years_apart(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    x.year.is_some() && y.year.is_some() && x.year != y.year
}

fn draft(
    linked: &Linked<'_>,
    x: &Entry<'_>,
    y: &Entry<'_>,
    fit: u32,
    doubtful: bool,
    other: bool,
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
    let least = if comparison.relation == Relation::Compatible { SURE - 50 } else { SURE };
    let sure = fit >= vague + if near { FITS + 50 } else { least };
    draft.maybe = comparison.relation != Relation::Agrees && (!sure || comparison.far)
        || comparison.relation == Relation::Differs && doubtful && !near
        || comparison.relation != Relation::Agrees && other && !near;
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
