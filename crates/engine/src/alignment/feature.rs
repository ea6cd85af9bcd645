//! What speaks for and against a link, as numbers.

use super::candidate::Place;
use super::cover::Matches;
use super::terms::{Sentence, Terms};
use crate::fixed::{ONE, geometric_mean};
use crate::order;

/// How many features there are.
pub(crate) const FEATURES: usize = 9;

/// Their names, in order.
pub(crate) const NAMES: [&str; FEATURES] = [
    "shared-words",
    "shared-letters",
    "shared-weight",
    "shared-numbers",
    "near-numbers",
    "shared-quote",
    "lead",
    "early",
    "distance",
];

/// The features of a candidate, fixed point, in the order of [`NAMES`]:
///
/// - shared words: how much of the weight of each sentence the other covers;
/// - shared letters: cosine of the counts of three letters in a row;
/// - shared weight: what the words that both have weigh, in tens, two at most;
/// - shared numbers: 1 for one amount, 2 for more;
/// - near numbers: 1 when amounts or times of day are close, but not equal;
/// - shared quote: 1 when both quote the same four words in a row;
/// - lead: 1 when both stand at the beginning of their articles;
/// - early: shared words, the more the nearer both stand to the beginning;
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
        let cover = geometric_mean(forth[n], back[n]);
        features[n] = [
            cover,
            letters(a, b),
            shared_weight(terms, a, b),
            shared_amounts(a, b),
            i64::from(a.facts.is_near(&b.facts)) * ONE,
            i64::from(a.facts.shares_quote(&b.facts)) * ONE,
            i64::from(leads(*i, terms.a.len()) && leads(*j, terms.b.len())) * ONE,
            cover * geometric_mean(early(*i), early(*j)) / ONE,
            distance.abs(),
        ];
    }
    features
}

/// For each place how much of the sentence of `from` is covered by that of `to`.
fn covers(
    terms: &Terms<'_>,
    from: &[Sentence<'_>],
    to: &[Sentence<'_>],
    places: impl Iterator<Item = Place>,
) -> Vec<i64> {
    let mut order: Vec<(usize, usize, usize)> = places.enumerate().map(|(n, (i, j))| (j, i, n)).collect();
    order::sort(&mut order);
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

/// From [`ONE`] for the first sentence down to 0 for the sixth.
fn early(at: usize) -> i64 {
    ONE - i64::try_from(at.min(5)).unwrap_or(5) * ONE / 5
}

/// Amounts that both state, of the side with fewer of them, two at most.
fn shared_amounts(a: &Sentence<'_>, b: &Sentence<'_>) -> i64 {
    let (forth, back) = (a.facts.same_amounts(&b.facts).len(), b.facts.same_amounts(&a.facts).len());
    i64::try_from(forth.min(back).min(2)).unwrap_or(0) * ONE
}

/// What the words that both have weigh, in tens, two at most.
fn shared_weight(terms: &Terms<'_>, a: &Sentence<'_>, b: &Sentence<'_>) -> i64 {
    let shared = a.terms.iter().filter(|term| b.terms.binary_search(term).is_ok());
    let weight: i64 = shared.map(|term| terms.idf[*term as usize]).sum();
    (weight / 10).min(2 * ONE)
}

/// Cosine of the trigram counts.
fn letters(a: &Sentence<'_>, b: &Sentence<'_>) -> i64 {
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
    let size = |sentence: &Sentence<'_>| sentence.trigrams.iter().map(|(_, n)| n * n).sum::<i64>();
    dot * ONE / geometric_mean(size(a), size(b)).max(1)
}
