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
    "shared-weight",
    "shared-numbers",
    "near-numbers",
    "shared-quote",
    "lead",
    "headline",
    "distance",
    "level",
];

/// The features of a candidate, fixed point, in the order of [`NAMES`]:
///
/// - shared words: how much of the weight of each sentence the other covers;
/// - shared weight: what the words that both have weigh, in tens, two at most;
/// - shared numbers: 1 for one amount, 2 for more;
/// - near numbers: 1 when amounts or times of day are close, but not equal;
/// - shared quote: 1 when both quote the same four words in a row;
/// - lead: the more the nearer both stand to the beginning of their articles;
/// - headline: 1 when one is a headline and the other one of the first sentences;
/// - distance: how far apart they stand in their articles;
/// - level: how well any sentences of the two articles cover each other, which
///   tells what a shared word is worth between them.
pub(crate) type Features = [i64; FEATURES];

/// The first so many sentences of an article are its lead, beside its
/// headline, but no more than a quarter of it.
const LEAD: usize = 4;

/// What the level is taken to be between lone sentences: more is asked of them.
const ALONE: i64 = 3 * ONE / 10;

/// The features of each of `places`, in their order.
pub(crate) fn measure(terms: &Terms<'_>, places: &[Place]) -> Vec<Features> {
    let mut features = vec![[0; FEATURES]; places.len()];
    let forth = covers(terms, &terms.a, &terms.b, places.iter().copied());
    let back = covers(terms, &terms.b, &terms.a, places.iter().map(|(a, b)| (*b, *a)));
    let covers: Vec<i64> = forth.iter().zip(back).map(|(a, b)| geometric_mean(*a, b)).collect();
    let level = if terms.is_lone() { ALONE } else { level(&covers, terms.a.len() * terms.b.len()) };
    let (early_a, early_b) = (early(&terms.a), early(&terms.b));
    for (n, (i, j)) in places.iter().enumerate() {
        let (a, b) = (&terms.a[*i], &terms.b[*j]);
        let (early_a, early_b) = (early_a[*i], early_b[*j]);
        let headline = a.headline && early_b > 0 || b.headline && early_a > 0;
        let distance = relative(*i, terms.a.len()) - relative(*j, terms.b.len());
        features[n] = [
            covers[n],
            shared_weight(terms, a, b),
            shared_amounts(a, b),
            i64::from(a.facts.is_near(&b.facts)) * ONE,
            i64::from(a.facts.shares_quote(&b.facts)) * ONE,
            early_a * early_b / ONE,
            i64::from(headline) * ONE,
            distance.abs(),
            level,
        ];
    }
    features
}

/// The cover that about one candidate a sentence passes, by which articles
/// that share their words everywhere are told from others. `all` is how many
/// pairs of sentences there are, candidates or not.
fn level(covers: &[i64], all: usize) -> i64 {
    let mut covers = covers.to_vec();
    order::sort(&mut covers);
    covers.iter().rev().nth(2 * all.isqrt()).copied().unwrap_or(0)
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

/// How near to the beginning each of `sentences` stands: [`ONE`] for the
/// headline and for the first sentence, down to 0 behind the lead and for
/// headings.
fn early(sentences: &[Sentence<'_>]) -> Vec<i64> {
    let lead = LEAD.min(sentences.len() / 4);
    let mut left = lead;
    let place = |sentence: &Sentence<'_>| {
        if sentence.headline {
            return if lead > 0 { ONE } else { 0 };
        }
        let early = if sentence.above { 0 } else { left };
        left = left.saturating_sub(usize::from(!sentence.above));
        i64::try_from(early).unwrap_or(0) * ONE / i64::try_from(lead.max(1)).unwrap_or(1)
    };
    sentences.iter().map(place).collect()
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
