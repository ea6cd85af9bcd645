//! Several sentences that together tell what one or several others tell.

use std::collections::{BTreeMap, BTreeSet};

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

/// Of several sentences against several there are so many on each side at most.
const LARGEST: usize = 3;

/// Joins chosen places into links. One sentence against neighbours that cover
/// different parts of it is one link. Where two such links, one from each
/// side, want the same place, the matter is cut differently in the two
/// articles and neither side can be cut: they are one link of several
/// sentences against several, unless that would bring back one of the `broken`
/// places. Everything else is a link of its own.
pub(crate) fn join(terms: &Terms<'_>, chosen: &BTreeSet<Place>, broken: &BTreeSet<Place>) -> Vec<Group> {
    let mirrored = order::set(chosen.iter().map(|(i, j)| (*j, *i)));
    let rows = splits(&terms.a, &terms.b, chosen, terms).into_iter().map(|(i, b)| (vec![i], b));
    let columns = splits(&terms.b, &terms.a, &mirrored, terms).into_iter().map(|(j, a)| (a, vec![j]));
    let mut groups = blocks(&rows.chain(columns).collect::<Vec<_>>());
    groups.retain(|group| places(group).all(|place| !broken.contains(&place)));
    let joined = order::set(groups.iter().flat_map(places));
    groups.extend(chosen.difference(&joined).map(|(i, j)| (vec![*i], vec![*j])));
    groups
}

/// The splits, those put together that hang together by places which two of
/// them want; what is larger than [`LARGEST`] then is left out.
fn blocks(splits: &[Group]) -> Vec<Group> {
    // For each split one before it that it hangs together with, or itself.
    let mut before: Vec<usize> = (0..splits.len()).collect();
    let mut wanted: BTreeMap<Place, usize> = BTreeMap::new();
    for (at, split) in splits.iter().enumerate() {
        for place in places(split) {
            let (one, other) = (first(&before, at), first(&before, *wanted.entry(place).or_insert(at)));
            before[one.max(other)] = one.min(other);
        }
    }
    let mut blocks = vec![Group::default(); splits.len()];
    for (at, (a, b)) in splits.iter().enumerate() {
        let block = &mut blocks[first(&before, at)];
        block.0.extend(a);
        block.1.extend(b);
    }
    let distinct = |(a, b): Group| (order::distinct(a), order::distinct(b));
    let blocks = blocks.into_iter().map(distinct);
    let fits = |(a, b): &Group| a.len().min(b.len()) == 1 || !a.is_empty() && a.len().max(b.len()) <= LARGEST;
    blocks.filter(fits).collect()
}

/// The first of the splits that `at` hangs together with.
fn first(before: &[usize], mut at: usize) -> usize {
    while before[at] != at {
        at = before[at];
    }
    at
}

/// Every two sentences of a group.
fn places(group: &Group) -> impl Iterator<Item = Place> + '_ {
    group.0.iter().flat_map(|i| group.1.iter().map(|j| (*i, *j)))
}

/// For each sentence of `one` the neighbouring sentences of `other` that tell
/// it together. What stands above others sums up and is no part of them.
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
        let follows = |x: &Place, y: &Place| x.1 + 1 == y.1 && !other[x.1].above && !other[y.1].above;
        for side_by_side in row.chunk_by(follows) {
            let places: Vec<usize> = side_by_side.iter().map(|place| place.1).collect();
            let sentence = &one[row[0].0];
            if let Some(places) = told_by(sentence, other, &places, terms, &mut matches) {
                found.push((row[0].0, places.to_vec()));
            }
        }
    }
    found
}

/// Those of the neighbouring `places` of which each covers a part of `sentence`
/// that no other one does: all but some at the ends; `None` when fewer than two
/// are left.
fn told_by<'p>(
    sentence: &Sentence<'_>,
    other: &[Sentence<'_>],
    mut places: &'p [usize],
    terms: &Terms<'_>,
    matches: &mut Matches,
) -> Option<&'p [usize]> {
    while let [first, .., last] = places {
        let idle = |place: &usize| {
            added(sentence, other, *place, places, terms, matches) * 100 < ADDS * sentence.weight
        };
        let idle: Vec<usize> = places.iter().copied().filter(idle).collect();
        match idle[..] {
            [] => return Some(places),
            [.., idle] if idle == *last => places = &places[..places.len() - 1],
            [idle, ..] if idle == *first => places = &places[1..],
            _ => return None,
        }
    }
    None
}

/// What `place` covers of `sentence` that no other of `places` holds.
fn added(
    sentence: &Sentence<'_>,
    other: &[Sentence<'_>],
    place: usize,
    places: &[usize],
    terms: &Terms<'_>,
    matches: &mut Matches,
) -> i64 {
    let others = places.iter().filter(|other| **other != place);
    let held = order::distinct(others.flat_map(|place| other[*place].terms.iter().copied()));
    matches.fill_alone(terms, &other[place]);
    let added = sentence.terms.iter().filter(|term| held.binary_search(term).is_err());
    added.map(|term| matches.of(*term) * terms.idf[*term as usize] / ONE).sum()
}
