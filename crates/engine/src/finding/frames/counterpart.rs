//! Which words of two sides may stand for one another.

use super::Frame;
use crate::claim::stance::sense;
use crate::finding::pairing::Candidate;
use crate::lexicon::begin_alike;

/// Content words that may stand for one another: the same stems, and as a
/// makeshift words that begin alike.
pub(in crate::finding) fn candidates(a: &Frame<'_>, b: &Frame<'_>) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for (i, x) in a.words.iter().enumerate().filter(|(_, word)| word.content) {
        for (j, y) in b.words.iter().enumerate().filter(|(_, word)| word.content) {
            let same = x.key == y.key;
            if same || begin_alike(x.key, y.key) && sense(x.key, y.key).is_none() {
                let close = a.echoes(i, b, j) + b.echoes(j, a, i);
                let slots = usize::from(neighbour(a, b, i.checked_sub(1), j.checked_sub(1)))
                    + usize::from(neighbour(a, b, Some(i + 1), Some(j + 1)));
                let fit = if same { 100 } else { 0 } + 5 * close + 5 * slots;
                candidates.push(Candidate { a: i, b: j, fit: u32::try_from(fit).unwrap_or(0) });
            }
        }
    }
    candidates
}

/// Whether two places hold the same word.
fn neighbour(a: &Frame<'_>, b: &Frame<'_>, i: Option<usize>, j: Option<usize>) -> bool {
    let here = i.and_then(|at| a.words.get(at));
    let there = j.and_then(|at| b.words.get(at));
    here.is_some_and(|here| there.is_some_and(|there| here.key == there.key))
}
