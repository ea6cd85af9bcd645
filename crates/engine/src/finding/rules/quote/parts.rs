//! What one article quotes in one and the other in parts: "…," she said, "…".

use similar::DiffOp;

use super::entry::{Entry, entry};
use super::matching::matched;
use crate::diff::script;
use crate::finding::linked::{Linked, Side};

/// Whether one of two quotations is a part of the other and the other parts
/// are quoted beside it.
pub(super) fn is_in_parts(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let Some(found) = matched(x, y) else { return false };
    let inside = |part: &Entry<'_>| part.norms.len() == found.common;
    inside(x) && is_told_in_parts(&linked.sides.a, x, y)
        || inside(y) && is_told_in_parts(&linked.sides.b, y, x)
}

/// Whether what the other article quotes in one, `longer`, is quoted in parts
/// on this side ("…," she said, "…"), of which `part` is one.
fn is_told_in_parts(side: &Side<'_>, part: &Entry<'_>, longer: &Entry<'_>) -> bool {
    /// So many quotations before and after belong to one speech.
    const BESIDE: usize = 2;
    let claims = &side.analysis.article.claims;
    let sentence = part.claim.sentence.0;
    let start = claims.partition_point(|claim| claim.sentence.0 + 2 < sentence);
    let end = claims.partition_point(|claim| claim.sentence.0 <= sentence + 2);
    let quotes: Vec<Entry<'_>> = claims[start..end].iter().filter_map(|claim| entry(side, claim)).collect();
    let Some(at) = quotes.iter().position(|quote| quote.claim.id == part.claim.id) else { return false };
    let beside = &quotes[at.saturating_sub(BESIDE)..quotes.len().min(at + BESIDE + 1)];
    let norms = beside.iter().flat_map(|quote| &quote.norms).map(|norm| &**norm);
    let ops = script::of_words(norms, longer.norms.iter().map(|norm| &**norm));
    let equal = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
    equal.map(|op| op.new_range().len()).sum::<usize>() == longer.norms.len()
}
