//! Amounts that tie two sentences which share too few words to be linked.

use super::entry::{compare, entries, told_elsewhere};
use super::{SAME, margin};
use crate::finding::interval;
use crate::finding::linked::Linked;
use crate::report::Relation;

/// An amount of so many digits is hardly that of two things in one event.
const TIES: u32 = 3;

/// The words of two amounts that tie the sentences of a candidate: many digits
/// that are the same or hold together, the fate of people, or a vote and its margin.
pub(in crate::finding) fn ties(linked: &Linked<'_>) -> Option<[String; 2]> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut both = a.iter().flat_map(|x| b.iter().map(move |y| (x, y)));
    let found = both.find(|(x, y)| {
        let Some(comparison) = compare(x, y) else { return false };
        let alike = x.counted.alike(&y.counted).is_some_and(|alike| alike > SAME);
        let [one, two] = [x, y].map(|entry| interval::digits(entry.amount));
        let close = interval::are_close(x.amount, y.amount);
        let told = match comparison.relation {
            Relation::Agrees => one.min(two) >= TIES,
            Relation::Compatible => close && one.max(two) >= TIES,
            Relation::Differs => false,
        };
        let fate = x.counted.shares_fate(&y.counted) && !comparison.far && !told_elsewhere(linked, x, y);
        alike && x.year == y.year && (told || fate)
    });
    found.map(|(x, y)| [x.claim.text.clone(), y.claim.text.clone()]).or_else(|| margin::ties(linked))
}
