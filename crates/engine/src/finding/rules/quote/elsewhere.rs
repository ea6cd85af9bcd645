//! Quotations that have a better counterpart elsewhere in the other article.

use super::entry::{Entry, entry};
use super::matching::{Match, matched};
use crate::finding::linked::Side;

/// So many quotations of an article are looked at.
const MOST: usize = 200;

/// Whether the article of `side` quotes more of the words of `x` in another
/// quotation than in `y`, with which it has `found` in common: then somebody said
/// nearly the same twice. Linear in the quotations of the article, but for those
/// that hold as many of its words.
pub(super) fn quotes_better(side: &Side<'_>, x: &Entry<'_>, y: &Entry<'_>, found: &Match) -> bool {
    let others = side.analysis.article.claims.iter().filter(|claim| claim.id != y.claim.id);
    others.filter_map(|claim| entry(side, claim)).take(MOST).any(|other| {
        let held = x.norms.iter().filter(|norm| other.norms.contains(norm)).count();
        held > found.common
            && matched(x, &other).is_some_and(|better| better.common > found.common && better.mostly)
    })
}
