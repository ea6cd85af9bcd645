//! Amounts that are told of two people, places or years.

use super::entry::Entry;
use crate::finding::interval;
use crate::finding::linked::{Linked, Side, is_short_for};
use crate::finding::told::Told;
use crate::span::Sides;

/// Whether what stands around two amounts speaks for two people, places or
/// years. Logarithmic in the names of both articles, linear in the sentences'.
pub(super) fn are_of_others(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let alike = interval::are_telling(x.amount, y.amount) || interval::are_equal(x.amount, y.amount);
    !alike && are_others(linked, x, y)
        || are_shares_of_others(linked, x, y)
        || is_of_past_year(&linked.sides.a, x) != is_of_past_year(&linked.sides.b, y)
}

/// Whether the two may be told of different people or places: the name before
/// each is one that the other article knows, and does not name here.
fn are_others(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    is_absent(x, &linked.sides.b, linked.told.b) && is_absent(y, &linked.sides.a, linked.told.a)
}

/// Whether the name before an amount is one that the other article knows, and
/// does not name in the sentences of its side.
fn is_absent(entry: &Entry<'_>, side: &Side<'_>, told: &Told) -> bool {
    entry.named.as_ref().is_some_and(|name| told.names(name) && !side.names(name))
}

/// Whether two shares are those of two, of whom an article that gives the share
/// of one knows the other: percentages are alike too often for their closeness to
/// say anything.
fn are_shares_of_others(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let Sides { a, b } = linked.told;
    let named = match (&x.named, &y.named) {
        (Some(one), Some(other)) => {
            let apart = !is_short_for(one, other) && !is_short_for(other, one);
            // "In Marn" beside a person says nothing of whose it is.
            apart && x.at_place == y.at_place && (b.names(one) || a.names(other))
        }
        _ => is_absent(x, &linked.sides.b, b) || is_absent(y, &linked.sides.a, a),
    };
    x.counted.kind == Some("percent") && named && !interval::are_equal(x.amount, y.amount)
}

/// Whether the sentence of an amount says that it is of a year that was over
/// when its article came out.
fn is_of_past_year(side: &Side<'_>, x: &Entry<'_>) -> bool {
    matches!((x.year, side.today()), (Some(year), Some(date)) if year.date().0 < date.date().0)
}
