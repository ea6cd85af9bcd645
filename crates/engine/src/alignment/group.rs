//! One sentence against several that together tell it.

use std::collections::BTreeSet;

use super::candidate::Place;
use super::cover::Matches;
use super::terms::{Sentence, Terms};
use crate::fixed::ONE;
use crate::order;

/// A sentence is told by two together when the second adds so much, in
/// hundredths of what it holds, to what the first covers.
const ADDS: i64 = 12;

/// Sentences of each article, by index among the compared ones.
pub(crate) type Group = (Vec<usize>, Vec<usize>);

/// Joins chosen places that stand one sentence against neighbours which cover
/// different parts of it; the others stay as they are. A place that two such
/// groups want, one from each side, is left to neither.
pub(crate) fn join(terms: &Terms<'_>, chosen: &BTreeSet<Place>) -> Vec<Group> {
    let mirrored = order::set(chosen.iter().map(|(i, j)| (*j, *i)));
    let rows = splits(&terms.a, &terms.b, chosen, terms).into_iter().map(|(i, b)| (vec![i], b));
    let columns = splits(&terms.b, &terms.a, &mirrored, terms).into_iter().map(|(j, a)| (a, vec![j]));
    let (rows, columns): (Vec<Group>, Vec<Group>) = (rows.collect(), columns.collect());
    let taken = |groups: &[Group]| order::set(groups.iter().flat_map(places));
    let (by_rows, by_columns) = (taken(&rows), taken(&columns));
    let mut groups: Vec<Group> = Vec::new();
    groups.extend(rows.into_iter().filter(|group| places(group).all(|place| !by_columns.contains(&place))));
    groups.extend(columns.into_iter().filter(|group| places(group).all(|place| !by_rows.contains(&place))));
    let joined = taken(&groups);
    groups.extend(chosen.difference(&joined).map(|(i, j)| (vec![*i], vec![*j])));
    groups
}

/// Every two sentences of a group.
fn places(group: &Group) -> impl Iterator<Item = Place> + '_ {
    group.0.iter().flat_map(|i| group.1.iter().map(|j| (*i, *j)))
}

/// For each sentence of `one` the neighbouring sentences of `other` that tell it together.
fn splits(
    one: &[Sentence<'_>],
    other: &[Sentence<'_>],
    chosen: &BTreeSet<Place>,
    terms: &Terms<'_>,
) -> Vec<(usize, Vec<usize>)> {
    let mut matches = Matches::new(terms.lexicon.len());
    let chosen: Vec<Place> = chosen.iter().copied().collect();
    let mut found = Vec::new();
    for row in chosen.chunk_by(|x, y| x.0 == y.0) {
        for side_by_side in row.chunk_by(|x, y| x.1 + 1 == y.1) {
            let places: Vec<usize> = side_by_side.iter().map(|place| place.1).collect();
            if places.len() > 1 && each_adds(&one[row[0].0], other, &places, terms, &mut matches) {
                found.push((row[0].0, places));
            }
        }
    }
    found
}

/// Whether each of `places` covers a part of `sentence` that no other one does.
fn each_adds(
    sentence: &Sentence<'_>,
    other: &[Sentence<'_>],
    places: &[usize],
    terms: &Terms<'_>,
    matches: &mut Matches,
) -> bool {
    places.iter().all(|place| {
        let others = places.iter().filter(|other| *other != place);
        let held = order::distinct(others.flat_map(|place| other[*place].terms.iter().copied()));
        matches.fill_alone(terms, &other[*place]);
        let added = sentence.terms.iter().filter(|term| held.binary_search(term).is_err());
        let added: i64 = added.map(|term| matches.of(*term) * terms.idf[*term as usize] / ONE).sum();
        added * 100 >= ADDS * sentence.weight
    })
}
