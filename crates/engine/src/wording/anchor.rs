//! Places where two streams hold the same few words.
//!
//! Two kinds of keys are taken from each stream, sorted once and joined: three
//! words in a row, which find every exact run, and two telling words with at
//! most a few others between them, which find what is left of a sentence when
//! every fourth word was replaced. Sorting rather than hashing keeps the order
//! of everything that follows fixed. Time: the sorting, and the number of
//! places in common.

use super::stream::{BREAK, Stream, Weights};
use crate::fixed::ONE;
use crate::lexicon::WordId;

/// A word of each stream that begins a match.
pub(crate) type Place = (usize, usize);

/// What two streams have in common.
#[derive(Debug, Default)]
pub(crate) struct Anchors {
    /// Places where a word of both is the same, sorted, each once.
    pub(crate) places: Vec<Place>,
    /// Pairs of copies of three words in a row that were not looked at,
    /// because they repeat too often.
    pub(crate) left_out: usize,
}

/// Up to so many pairs of copies of one key are all looked at; of more, each
/// copy is set against one of the other side.
const ALL_RUNS: usize = 256;

/// The same for two telling words, of which more say nothing.
const ALL_TELLING: usize = 16;

/// A word is telling from this weight on.
const TELLING: i64 = 2 * ONE;

/// Words from one telling word to the other, at most.
const REACH: usize = 6;

/// The places that `a` and `b` have in common.
pub(crate) fn find(a: &Stream, b: &Stream, weights: &Weights) -> Anchors {
    let mut anchors = Anchors::default();
    join(&runs(a, weights), &runs(b, weights), |left, right| {
        anchors.left_out += pair_up(left, right, &mut anchors.places);
    });
    join(&telling(a, weights), &telling(b, weights), |left, right| {
        if left.len().saturating_mul(right.len()) <= ALL_TELLING {
            anchors.places.extend(left.iter().flat_map(|one| right.iter().map(|other| (one.1, other.1))));
        }
    });
    anchors.places.sort_unstable();
    anchors.places.dedup();
    anchors
}

/// Some words and where the first of them stands.
type Key = ([WordId; 3], usize);

/// Every three words in a row that tell something, sorted.
fn runs(stream: &Stream, weights: &Weights) -> Vec<Key> {
    let windows = stream.words.windows(3).zip(0..);
    let mut keys: Vec<Key> = windows
        .filter_map(|(window, at)| {
            let key = <[WordId; 3]>::try_from(window).ok()?;
            let tells = key.iter().any(|word| weights.of(*word) > 0);
            (tells && !key.contains(&BREAK)).then_some((key, at))
        })
        .collect();
    keys.sort_unstable();
    keys
}

/// Every two telling words near each other, with the distance, sorted.
fn telling(stream: &Stream, weights: &Weights) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut before: Vec<(WordId, usize)> = Vec::new();
    for (word, at) in stream.words.iter().copied().zip(0..) {
        if word == BREAK {
            before.clear();
        } else if weights.of(word) >= TELLING {
            before.retain(|(_, place)| at - place <= REACH);
            keys.extend(before.iter().filter_map(|(one, place)| {
                let distance = WordId::try_from(at - place).ok()?;
                Some(([*one, word, distance], *place))
            }));
            before.push((word, at));
        }
    }
    keys.sort_unstable();
    keys
}

/// Calls `each` with the copies of every key that both sides hold.
fn join(left: &[Key], right: &[Key], mut each: impl FnMut(&[Key], &[Key])) {
    let mut others = right.chunk_by(|one, next| one.0 == next.0).peekable();
    for copies in left.chunk_by(|one, next| one.0 == next.0) {
        while others.next_if(|other| other[0].0 < copies[0].0).is_some() {}
        if let Some(other) = others.next_if(|other| other[0].0 == copies[0].0) {
            each(copies, other);
        }
    }
}

/// Sets the copies of one key against each other; gives how many pairs are left out.
fn pair_up(left: &[Key], right: &[Key], places: &mut Vec<Place>) -> usize {
    let all = left.len().saturating_mul(right.len());
    if all <= ALL_RUNS {
        places.extend(left.iter().flat_map(|(_, a)| right.iter().map(|(_, b)| (*a, *b))));
        return 0;
    }
    let most = left.len().max(right.len());
    places.extend((0..most).map(|n| (left[n * left.len() / most].1, right[n * right.len() / most].1)));
    all - most
}
