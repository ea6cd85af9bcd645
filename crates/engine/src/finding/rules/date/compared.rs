//! Two dates set against each other, with what their articles leave open.

use super::entry::Entry;
use crate::finding::calendar;
use crate::finding::interval::Comparison;
use crate::report::{Clock, Reading, Relation, When};
use crate::words::lower;

/// Reports of one event are so many days apart.
const APART: u32 = 3;

/// How two dates stand to each other.
#[derive(Clone, Copy)]
pub(super) struct Compared {
    /// Their relation and reading.
    pub(super) comparison: Comparison,
    /// Whether they are the same only if an article without a date is of a
    /// certain day.
    pub(super) undated: bool,
}

/// Compares two dates; the same day is no agreement when the words name
/// different parts of it. `None` when nothing of them can be compared.
pub(super) fn compare(x: &Entry<'_>, y: &Entry<'_>) -> Option<Compared> {
    let Some(comparison) = calendar::compare(x.when, y.when) else { return lent(x, y) };
    let dated = |relation, reading| {
        Some(Compared { comparison: Comparison { relation, reading, ..comparison }, undated: false })
    };
    let agrees = comparison.relation == Relation::Agrees;
    let minutes = |when: &When| when.time.map_or(0, Clock::minutes);
    if minutes(x.when).abs_diff(minutes(y.when)) == 12 * 60 && !(x.half && y.half) {
        return dated(Relation::Agrees, None);
    }
    if x.is_time() && x.shifted != y.shifted && agrees {
        return dated(Relation::Compatible, Some(Reading::Approximation));
    }
    if !agrees && (is_start_of(x, y) || is_start_of(y, x)) {
        return dated(Relation::Compatible, Some(Reading::Bound));
    }
    if agrees && x.part.is_some() && y.part.is_some() && x.part != y.part {
        return dated(Relation::Differs, comparison.reading);
    }
    dated(comparison.relation, comparison.reading)
}

/// Whether `x` is the first day of a time that is told up to now, and `y` the
/// whole of one with the same beginning: "since 2007", "from 2007 to 2014".
fn is_start_of(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let longer = x.when.to < y.when.to;
    x.end.is_some_and(|end| end.first) && x.when.from.is_some() && x.when.from == y.when.from && longer
}

/// Compares two dates of which one needs the day of the other's article: they
/// may be the same, and are not said to differ unless both need it, or it is
/// only the year that is lent ("Jan. 20").
fn lent(x: &Entry<'_>, y: &Entry<'_>) -> Option<Compared> {
    let (m, n) = (x.lent.as_ref().unwrap_or(x.when), y.lent.as_ref().unwrap_or(y.when));
    let open = Compared {
        comparison: Comparison { relation: Relation::Compatible, reading: Some(Reading::Time), far: false },
        undated: true,
    };
    let alone = |entry: &Entry<'_>| entry.lent.is_some() && entry.is_relative();
    let Some(comparison) = calendar::compare(m, n) else {
        let may_be = alone(x) && may_be_called(m, y.when) || alone(y) && may_be_called(n, x.when);
        return (may_be || are_named_apart(x.when, y.when)).then_some(open);
    };
    let found = Some(Compared { comparison, undated: false });
    let both = x.lent.is_some() && y.lent.is_some();
    let words = |entry: &Entry<'_>| lower(entry.claim.text.trim_end_matches(['s', '\'', '’']));
    let same = words(x) == words(y);
    if comparison.relation == Relation::Differs {
        let named = |entry: &Entry<'_>| entry.lent.is_none() || entry.when.day.is_some();
        let alike = (alone(x) || alone(y)) && are_alike(m, n);
        return if both || named(x) && named(y) { found } else { alike.then_some(open) };
    }
    if same { found } else { Some(open) }
}

/// Whether what counts from the day of an article that gives none ("yesterday",
/// "last month") may be the day or month that `named` calls by name.
fn may_be_called(when: &When, named: &When) -> bool {
    let (Some(from), Some(to)) = (when.from, when.to) else { return false };
    let month = from.distance(to) > 26 && from.distance(to) < 32;
    let day = named.weekday.is_some() || named.day.is_some();
    if day { from == to } else { month && named.month.is_some() }
}

/// Whether one date is a weekday and the other a day of a month, both of a year
/// that is not known.
fn are_named_apart(x: &When, y: &When) -> bool {
    let open = x.from.is_none() && y.from.is_none();
    let weekday = |when: &When| when.weekday.is_some() && when.day.is_none();
    let day = |when: &When| when.day.is_some() && when.weekday.is_none();
    open && (weekday(x) && day(y) || day(x) && weekday(y))
}

/// Whether two dates are single days near one another, or two longer times of one
/// length.
fn are_alike(m: &When, n: &When) -> bool {
    let (Some(m_from), Some(m_to), Some(n_from), Some(n_to)) = (m.from, m.to, n.from, n.to) else {
        return false;
    };
    let (long, other) = (m_from.distance(m_to), n_from.distance(n_to));
    let days = long == 0 && other == 0;
    if days { m_from.distance(n_from) <= APART } else { long.min(other) > 0 && long.abs_diff(other) <= 3 }
}
