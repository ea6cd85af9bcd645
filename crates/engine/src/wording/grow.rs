//! Copies grown inside the sentences at their ends, where words stand in
//! another order.

use std::ops::Range;

use super::chain::Run;
use super::copy::Copy;
use super::stream::{BREAK, Stream, Weights};
use crate::fixed::ONE;
use crate::lexicon::WordId;
use crate::order;

/// Lighter chains are not looked at.
const SEED: i64 = 8 * ONE;

/// Longer sentences are no place to look for a word in another order.
const LONGEST: usize = 120;

/// What a telling word costs that the other sentence does not have, and what
/// any other word does, in bits.
const MISSING: i64 = 3 * ONE;
const MISSING_MINOR: i64 = ONE;

/// So many words are left at the end of a sentence: they belong to the copy.
const REST: usize = 3;

/// One side of a copy while it grows.
struct Side<'x> {
    stream: &'x Stream,
    /// The words of the copy.
    copy: Range<usize>,
    /// The sentence at the end that grows.
    sentence: Range<usize>,
}

/// Grows `copy` at both ends: each side takes in the words of its sentence
/// that the other's sentence holds too, as far as they tell more than the
/// words between them.
///
/// Time: the sorting of the words of both sentences.
pub(crate) fn grow(a: &Stream, b: &Stream, weights: &Weights, copy: &mut Copy) {
    if copy.weight < SEED {
        return;
    }
    for forth in [false, true] {
        let side = |stream: &'_ Stream, words: &Range<usize>| {
            let end = if forth { words.end - 1 } else { words.start };
            stream.sentence(end)
        };
        let left = Side { stream: a, copy: copy.a.clone(), sentence: side(a, &copy.a) };
        let right = Side { stream: b, copy: copy.b.clone(), sentence: side(b, &copy.b) };
        if left.is_done(forth) || right.is_done(forth) || left.is_long() || right.is_long() {
            continue;
        }
        let pairs = pairs(&left, &right, weights);
        let (in_a, gain_a) = left.reach(forth, weights, &places(&pairs, |run| run.a));
        let (in_b, gain_b) = right.reach(forth, weights, &places(&pairs, |run| run.b));
        if gain_a <= 0 || gain_b <= 0 {
            continue;
        }
        let inside = |run: &Run| in_a.contains(&run.a) && in_b.contains(&run.b);
        copy.moved.extend(pairs.into_iter().filter(inside));
        (copy.a, copy.b) = (in_a, in_b);
        // In another order the same words say less: names come together often.
        copy.weight += gain_a.min(gain_b) / 2;
    }
}

fn places(pairs: &[Run], side: impl Fn(&Run) -> usize) -> Vec<usize> {
    let mut places: Vec<usize> = pairs.iter().map(side).collect();
    order::sort(&mut places);
    places
}

impl Side<'_> {
    /// Whether the copy goes to the end of the sentence already.
    fn is_done(&self, forth: bool) -> bool {
        if forth { self.copy.end >= self.sentence.end } else { self.copy.start <= self.sentence.start }
    }

    fn is_long(&self) -> bool {
        self.sentence.len() > LONGEST
    }

    /// The words of the sentence outside the copy, sorted.
    fn free(&self) -> Vec<(WordId, usize)> {
        let outside = self.sentence.clone().filter(|at| !self.copy.contains(at));
        let mut words: Vec<(WordId, usize)> = outside.map(|at| (self.stream.words[at], at)).collect();
        words.retain(|(word, _)| *word != BREAK);
        order::sort(&mut words);
        words
    }

    /// The copy with the words that are worth taking in, and what they bring.
    fn reach(&self, forth: bool, weights: &Weights, matched: &[usize]) -> (Range<usize>, i64) {
        let outside: Vec<usize> = if forth {
            (self.copy.end..self.sentence.end).collect()
        } else {
            (self.sentence.start..self.copy.start).rev().collect()
        };
        let (mut sum, mut best, mut taken) = (0, 0, 0);
        for (at, n) in outside.iter().zip(1..) {
            let weight = weights.of(self.stream.words[*at]);
            sum += match (matched.binary_search(at).is_ok(), weight > 0) {
                (true, _) => weight,
                (false, true) => -MISSING,
                (false, false) => -MISSING_MINOR,
            };
            if sum > best {
                (best, taken) = (sum, n);
            }
        }
        if taken > 0 && outside.len() - taken <= REST {
            taken = outside.len();
        }
        let range = if forth {
            self.copy.start..self.copy.end + taken
        } else {
            self.copy.start - taken..self.copy.end
        };
        (range, best)
    }
}

/// The words that both sentences hold outside the copy, each once.
fn pairs(a: &Side<'_>, b: &Side<'_>, weights: &Weights) -> Vec<Run> {
    let mut others = b.free().into_iter().peekable();
    let mut pairs = Vec::new();
    for (word, at) in a.free() {
        while others.next_if(|other| other.0 < word).is_some() {}
        if let Some((_, other)) = others.next_if(|other| other.0 == word)
            && weights.of(word) > 0
        {
            pairs.push(Run { a: at, b: other, len: 1 });
        }
    }
    pairs
}
