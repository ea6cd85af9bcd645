//! Sentences compared as exact byte ranges.

use std::collections::BTreeSet;

use super::row::Hits;

/// A byte range.
pub(crate) type Range = (u32, u32);

/// Exact span hits of one text, and whether all of it is right.
pub(crate) fn compare(found: &[Range], gold: &[Range]) -> (Hits, bool) {
    let found_set: BTreeSet<Range> = found.iter().copied().collect();
    let gold_set: BTreeSet<Range> = gold.iter().copied().collect();
    let right = found_set.intersection(&gold_set).count();
    let hits = Hits { right, wrong: found_set.len() - right, missed: gold_set.len() - right };
    (hits, hits.wrong + hits.missed == 0)
}
