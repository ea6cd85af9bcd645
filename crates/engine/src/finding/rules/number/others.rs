//! Amounts that are told of two people, places or years.

use super::entry::Entry;
use crate::finding::interval;
use crate::finding::linked::{Linked, Side, is_short_for};
use crate::finding::told::Told;
use crate::report::Day;

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
    let absent = |name: &Option<String>, side: &Side<'_>, told: &Told| {
        name.as_ref().is_some_and(|name| told.names(name) && !side.names(name))
    };
    absent(&x.named, &linked.sides.b, linked.told.b) && absent(&y.named, &linked.sides.a, linked.told.a)
}

/// Whether two shares are those of two that both articles know: percentages
/// are alike too often for their closeness to say anything.
fn are_shares_of_others(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let (Some(one), Some(other)) = (&x.named, &y.named) else { return false };
    x.counted.kind == Some("percent")
        && !is_short_for(one, other)
        && !is_short_for(other, one)
        && linked.told.b.names(one)
        && linked.told.a.names(other)
}

/// Whether the sentence of an amount says that it is of a year that was over
/// when its article came out.
fn is_of_past_year(side: &Side<'_>, x: &Entry<'_>) -> bool {
    let dated = side.analysis.article.date.as_ref();
    let date = dated.and_then(|date| Day::parse(&date.value));
    matches!((x.year, date), (Some(year), Some(date)) if year.date().0 < date.date().0)
}
