//! Amounts that add up: a part and the whole, a change and its two ends.

use super::entry::Entry;
use crate::finding::draft::{Draft, Words};
use crate::finding::interval;
use crate::finding::linked::Linked;
use crate::report::{Amount, Decimal, FindingKind, Reading, Relation};

/// A part from here on is no coincidence.
const TELLING: i128 = 10 * Decimal::ONE.millionths();
/// The rule of both.
const RULE: &str = "number.adds-up";

/// Turns the difference between two bare counts into a matter of scope when
/// the sentences give what lies between them: "187 people, including 23 crew"
/// beside "164 passengers".
pub(super) fn reconcile(
    linked: &Linked<'_>,
    told: [&[Entry<'_>]; 2],
    pair: [&Entry<'_>; 2],
    draft: &mut Draft,
) {
    let [x, y] = pair;
    let (Some(m), Some(n)) = (count(x.amount), count(y.amount)) else { return };
    let (less, more) = (m.min(n), m.max(n));
    let is_between = |entry: &Entry<'_>| count(entry.amount) == Some(more - less);
    let given = told.into_iter().flatten().any(is_between) && more - less > Decimal::ONE.millionths();
    if !given || less == more - less || x.counted.counts_same(&y.counted) {
        return;
    }
    (draft.rule, draft.relation, draft.reading) = (RULE, Relation::Compatible, Some(Reading::Scope));
    draft.maybe = linked.is_loose() && more - less < TELLING;
    let whole = |value: i128| Decimal::from_millionths(value).to_string();
    draft.param("sum", format!("{} + {} = {}", whole(less), whole(more - less), whole(more)));
    draft.weigh(500);
}

/// The exact value of a bare count, in millionths.
fn count(amount: &Amount) -> Option<i128> {
    let exact = amount.unit.is_none() && interval::is_single(amount) && !amount.approximate;
    amount.low.filter(|_| exact).map(Decimal::millionths)
}

/// Agreements between the size of a change on the first side and its two ends
/// on the second: "by a quarter of a percentage point" beside "from 5 to 5.25
/// per cent".
pub(super) fn changes(linked: &Linked<'_>, a: &[Entry<'_>], b: &[Entry<'_>]) -> Vec<Draft> {
    found(a, b).into_iter().map(|(size, ends)| draft(linked, size, ends)).collect()
}

/// The same with the sides exchanged.
pub(super) fn changes_mirrored(linked: &Linked<'_>, a: &[Entry<'_>], b: &[Entry<'_>]) -> Vec<Draft> {
    found(b, a).into_iter().map(|(size, ends)| draft(linked, ends, size)).collect()
}

fn draft(linked: &Linked<'_>, a: Words, b: Words) -> Draft {
    let mut draft = Draft::of_words(linked.link, FindingKind::Number, a, b);
    draft.rule = RULE;
    draft.weigh(400);
    draft
}

/// Sizes of changes among `sizes` with the words of both ends among `ends`.
fn found(sizes: &[Entry<'_>], ends: &[Entry<'_>]) -> Vec<(Words, Words)> {
    let ends: Vec<(i128, Words)> = ends
        .windows(2)
        .filter(|two| two[0].counted.is_outset() && two[1].counted.is_outcome())
        .filter(|two| {
            two[0].counted.kind == two[1].counted.kind && two[0].claim.sentence == two[1].claim.sentence
        })
        .filter(|two| two.iter().all(|end| interval::is_single(end.amount)))
        .filter_map(|two| {
            let [from, to] = [two[0].amount.low?, two[1].amount.low?].map(Decimal::millionths);
            let span = two[0].claim.span.join(two[1].claim.span);
            Some((
                (to - from).abs(),
                Words { sentence: two[0].claim.sentence, span, claim: Some(two[1].claim.id) },
            ))
        })
        .collect();
    let size = |entry: &Entry<'_>| {
        let points = entry.counted.kind == Some("points") && interval::is_single(entry.amount);
        interval::in_base(entry.amount).filter(|_| points)
    };
    let of = |entry: &Entry<'_>| Words {
        sentence: entry.claim.sentence,
        span: entry.claim.span,
        claim: Some(entry.claim.id),
    };
    sizes
        .iter()
        .filter_map(|entry| Some((entry, size(entry)?)))
        .filter_map(|(entry, size)| Some((of(entry), ends.iter().find(|(change, _)| *change == size)?.1)))
        .collect()
}
