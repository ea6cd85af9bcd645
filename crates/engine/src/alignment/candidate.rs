//! Which sentences are worth comparing: those that share a telling term.

use std::collections::BTreeMap;

use super::terms::{Sentence, Terms};
use crate::lexicon::WordId;
use crate::order;

/// Index of a sentence of each article, among the compared ones.
pub(crate) type Place = (usize, usize);

/// So many candidates of each sentence are looked at closely.
const NEAREST: usize = 32;

/// So many candidates of one article are looked at closely, about: in longer
/// ones there are fewer of each sentence.
const ALL: usize = 200_000;

/// Entries of the index that are read before the search stops.
const BUDGET: usize = 30_000_000;

/// The candidates, sorted, and how many sentences were not looked up.
pub(crate) struct Found {
    pub(crate) places: Vec<Place>,
    pub(crate) left_out: usize,
}

/// For each sentence the nearest ones of the other article by the weight of
/// the terms they share; of equally near ones those at the same place.
///
/// Reads an inverted index; terms that most sentences hold are not looked up.
pub(crate) fn find(terms: &Terms<'_>) -> Found {
    let mut budget = BUDGET;
    let (forth, left_forth) = nearest(terms, &terms.a, &terms.b, &mut budget);
    let (back, left_back) = nearest(terms, &terms.b, &terms.a, &mut budget);
    let back = back.into_iter().map(|(b, a)| (a, b));
    let places = order::distinct(forth.into_iter().chain(back).chain(same(&terms.a, &terms.b)));
    Found { places, left_out: left_forth + left_back }
}

/// Sentences with the same terms, each copy against one of the other side: in
/// an article that repeats itself the index would not find them.
fn same(a: &[Sentence<'_>], b: &[Sentence<'_>]) -> Vec<Place> {
    let (left, right) = (by_terms(a), by_terms(b));
    let both = left.iter().filter_map(|(terms, here)| Some((here, right.get(terms)?)));
    both.flat_map(|(here, there)| {
        let most = here.len().max(there.len());
        (0..most).map(move |n| (here[n * here.len() / most], there[n * there.len() / most]))
    })
    .collect()
}

/// The sentences of an article by their terms.
fn by_terms<'s>(sentences: &'s [Sentence<'_>]) -> BTreeMap<&'s [WordId], Vec<usize>> {
    let mut places: BTreeMap<&[WordId], Vec<usize>> = BTreeMap::new();
    for (at, sentence) in sentences.iter().enumerate().filter(|(_, sentence)| !sentence.terms.is_empty()) {
        places.entry(&sentence.terms).or_default().push(at);
    }
    places
}

fn nearest(
    terms: &Terms<'_>,
    from: &[Sentence<'_>],
    to: &[Sentence<'_>],
    budget: &mut usize,
) -> (Vec<Place>, usize) {
    let index = invert(terms.lexicon.len(), to);
    let most = 64 + to.len() / 20;
    let closely = NEAREST.min(ALL / from.len().max(1)).max(2);
    let mut scores = vec![0i64; to.len()];
    let (mut places, mut hit) = (Vec::new(), Vec::new());
    for (i, sentence) in from.iter().enumerate() {
        for (term, weight) in sentence.terms.iter().flat_map(|term| looked_up(terms, *term)) {
            let holding = &index[term as usize];
            if holding.len() > most {
                continue;
            }
            if *budget < holding.len() {
                return (places, from.len() - i);
            }
            *budget -= holding.len();
            for j in holding {
                if scores[*j] == 0 {
                    hit.push(*j);
                }
                scores[*j] += weight.max(1);
            }
        }
        let apart = |j: usize| (i * to.len()).abs_diff(j * from.len());
        order::sort_by_key(&mut hit, |j| (-scores[*j], apart(*j), *j));
        places.extend(hit.iter().take(closely).map(|j| (i, *j)));
        for j in hit.drain(..) {
            scores[j] = 0;
        }
    }
    (places, 0)
}

/// A term and its related ones with what each counts.
fn looked_up<'x>(terms: &'x Terms<'_>, term: WordId) -> impl Iterator<Item = (WordId, i64)> + 'x {
    let weight = terms.idf[term as usize];
    let related = terms.related[term as usize].iter().map(move |other| (*other, weight / 2));
    std::iter::once((term, weight)).chain(related)
}

/// For each term the sentences that hold it.
fn invert(len: usize, sentences: &[Sentence<'_>]) -> Vec<Vec<usize>> {
    let mut index = vec![Vec::new(); len];
    for (j, sentence) in sentences.iter().enumerate() {
        for term in &sentence.terms {
            index[*term as usize].push(j);
        }
    }
    index
}
