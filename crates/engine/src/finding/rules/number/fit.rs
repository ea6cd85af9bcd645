//! How well two amounts fit as values of one thing.

use super::entry::Entry;
use crate::finding::interval::{self, Comparison};
use crate::finding::linked::Linked;
use crate::report::{Reading, Relation};

/// Two amounts that fit less than this are about different things.
pub(super) const FITS: u32 = 450;

/// How sure it is that a bare figure and one that says what it counts are of one
/// thing when they are the same.
const BARE: u32 = 350;

/// What it says that as many are told to be some of those as the other counts.
const PART: u32 = 300;

/// How sure it is that one figure in two measures of one kind is of one thing.
const MEASURE: u32 = 400;

/// So much around two amounts with the same digits in another order speaks for one
/// thing, whatever they are said to count.
const TURNED: u32 = 250;

/// How well two amounts fit as values of one thing: how sure it is that they
/// count the same, what stands around them, how sure the link is, and how
/// much the values themselves say. `None` when they are of different things.
pub(super) fn fit(
    linked: &Linked<'_>,
    x: &Entry<'_>,
    y: &Entry<'_>,
    about: Option<u32>,
    alone: bool,
    comparison: Comparison,
) -> Option<u32> {
    let slip = interval::are_of_other_measure(x.amount, y.amount);
    if x.counted.kind != y.counted.kind || !slip && x.counted.is_of_other_stuff(&y.counted) {
        return None;
    }
    let slot = x.counted.context.slot(&y.counted.context);
    let shared = u32::from(x.counted.context.shared(&y.counted.context).get());
    let differs = comparison.relation == Relation::Differs;
    let far = || !slip && slot < 3 && !linked.link.pinned && interval::are_far(x.amount, y.amount);
    if differs && (far() || x.counted.turns_otherwise(&y.counted)) {
        return None;
    }
    // The same telling value in the same surroundings is the same thing by
    // another name.
    let told_alike = comparison.relation == Relation::Agrees && interval::digits(x.amount) > 1;
    let turned = interval::are_turned(x.amount, y.amount) && shared >= TURNED;
    let elsewhere = turned || slot >= 3 || differs && slot == 2 || told_alike && shared >= 500;
    let about = about.or_else(|| elsewhere.then_some(100))?;
    let about = if slip { about.max(MEASURE) } else { about };
    // A bare figure is hardly another thing's when it is the same.
    let bare = told_alike && x.counted.is_bare() != y.counted.is_bare();
    let about = if bare { about.max(BARE) } else { about };
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
        (Relation::Agrees, _) if x.counted.part || y.counted.part => PART + 50 * digits.min(3),
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
