//! What speaks for and against a link, as numbers.

use super::candidate::Place;
use super::cover::Matches;
use super::terms::{Sentence, Terms};
use crate::fixed::{ONE, geometric_mean};

/// How many features there are.
pub(crate) const FEATURES: usize = 5;

/// Their names, in order.
pub(crate) const NAMES: [&str; FEATURES] =
    ["shared-words", "shared-letters", "shared-numbers", "lead", "distance"];

/// The features of a candidate, fixed point, in the order of [`NAMES`]:
///
/// - shared words: how much of the weight of each sentence the other covers;
/// - shared letters: cosine of the counts of three letters in a row;
/// - shared numbers: 1 for one, 2 for more;
/// - lead: 1 when both stand at the beginning of their articles;
/// - distance: how far apart they stand in their articles.
pub(crate) type Features = [i64; FEATURES];

/// The first so many sentences of an article are its lead, but no more than a
/// quarter of it.
const LEAD: usize = 3;

fn leads(at: usize, len: usize) -> bool {
    at < LEAD.min(len / 4)
}

/// The features of each of `places`, in their order.
pub(crate) fn measure(terms: &Terms<'_>, places: &[Place]) -> Vec<Features> {
    let mut features = vec![[0; FEATURES]; places.len()];
    let forth = covers(terms, &terms.a, &terms.b, places.iter().copied());
    let back = covers(terms, &terms.b, &terms.a, places.iter().map(|(a, b)| (*b, *a)));
    for (n, (i, j)) in places.iter().enumerate() {
        let (a, b) = (&terms.a[*i], &terms.b[*j]);
        let distance = relative(*i, terms.a.len()) - relative(*j, terms.b.len());
        features[n] = [
            geometric_mean(forth[n], back[n]),
            letters(a, b),
            common(&a.numbers, &b.numbers).min(2) * ONE,
            i64::from(leads(*i, terms.a.len()) && leads(*j, terms.b.len())) * ONE,
            distance.abs(),
        ];
    }
    features
}

/// For each place how much of the sentence of `from` is covered by that of `to`.
fn covers(
    terms: &Terms<'_>,
    from: &[Sentence],
    to: &[Sentence],
    places: impl Iterator<Item = Place>,
) -> Vec<i64> {
    let mut order: Vec<(usize, usize, usize)> = places.enumerate().map(|(n, (i, j))| (j, i, n)).collect();
    order.sort_unstable();
    let mut covers = vec![0; order.len()];
    let mut matches = Matches::new(terms.lexicon.len());
    let mut filled = None;
    for (j, i, n) in order {
        if filled != Some(j) {
            matches.fill(terms, to, j);
            filled = Some(j);
        }
        covers[n] = matches.cover(terms, &from[i]);
    }
    covers
}

/// Place in the article, from 0 to [`ONE`].
fn relative(at: usize, len: usize) -> i64 {
    let narrow = |n: usize| i64::try_from(n).unwrap_or(i64::MAX / ONE);
    narrow(at) * ONE / narrow(len.max(2) - 1)
}

fn common(a: &[u32], b: &[u32]) -> i64 {
    a.iter().filter(|number| b.binary_search(number).is_ok()).map(|_| 1).sum()
}

/// Cosine of the trigram counts.
fn letters(a: &Sentence, b: &Sentence) -> i64 {
    let (mut i, mut j, mut dot) = (0, 0, 0);
    while let (Some((x, m)), Some((y, n))) = (a.trigrams.get(i), b.trigrams.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                dot += m * n;
                i += 1;
                j += 1;
            }
        }
    }
    let size = |sentence: &Sentence| sentence.trigrams.iter().map(|(_, n)| n * n).sum::<i64>();
    dot * ONE / geometric_mean(size(a), size(b)).max(1)
}
