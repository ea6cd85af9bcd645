//! Which words of a quotation are shown beside those of a short one.

use std::ops::Range;

use super::entry::Entry;
use crate::lexicon::is_function_word;

/// A quotation of so many words is read whole.
const SHORT: usize = 8;

/// What two quotations tell, a short one whole, and of the other as many words,
/// on to one that says something.
pub(super) fn with_fragment(x: &Entry<'_>, y: &Entry<'_>, told: [Range<usize>; 2]) -> [Range<usize>; 2] {
    let (m, n) = (x.norms.len(), y.norms.len());
    let [here, there] = told;
    if m.min(n) > SHORT {
        [here, there]
    } else if m == n {
        [0..m, 0..n]
    } else if m < n {
        [0..m, beside(m, &here, y, &there)]
    } else {
        [beside(n, &there, x, &here), 0..n]
    }
}

/// The words of `longer` that stand where a fragment of `len` words stands, of
/// which `part` is told there as `told`.
fn beside(len: usize, part: &Range<usize>, longer: &Entry<'_>, told: &Range<usize>) -> Range<usize> {
    let start = told.start.saturating_sub(part.start);
    let least = (told.end + len - part.end).max(start + len);
    let rest = longer.norms.iter().enumerate().skip(least.max(1) - 1);
    let end = rest.filter(|(_, norm)| !is_function_word(norm)).map(|(at, _)| at + 1).next();
    start..end.unwrap_or(longer.norms.len())
}
