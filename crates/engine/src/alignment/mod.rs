//! Links between sentences that tell of the same thing.
//!
//! ```text
//! terms       two articles  -> sentences of weighed terms
//! candidate   terms         -> sentences worth comparing (inverted index)
//! feature     candidates    -> what speaks for a link
//! strength    features      -> how sure it is (logistic model)
//! group       chosen places -> links 1:1, 1:n, n:1, n:m
//! kind        links         -> how alike the words are
//! ```

mod candidate;
mod carried;
mod correction;
mod cover;
mod fact;
mod feature;
mod group;
mod implied;
mod kind;
mod reason;
mod show;
mod strength;
mod terms;
mod value;
mod weight;
mod weights;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::analysis::Analysis;
use crate::diff;
use crate::learning::Candidate;
use crate::order;
use crate::report::{Link, LinkId, Notice, Pair, SentenceId};
use crate::set::Options;
use crate::span::Permille;
use candidate::Place;
use correction::Wishes;
use group::Group;
use strength::Parts;
use terms::Terms;
use weights::CHOSEN;

pub(crate) use feature::{FEATURES, NAMES};
pub(crate) use show::show;
pub(crate) use strength::gate;
pub(crate) use value::stem_by_value;

/// A sentence stands in so many chosen links, at most.
const MOST: usize = 16;

/// So many candidates of one sentence are listed that are not chosen.
const LISTED: usize = 10;

/// Past about so many links of a pair there are fewer of each sentence, so
/// that a book that repeats itself does not drown its reader.
const LINKS: usize = 50_000;

/// The candidates, sorted, with what adds to the strength of each.
struct Scored {
    places: Vec<Place>,
    parts: Vec<Parts>,
}

impl Scored {
    fn get(&self, place: Place) -> Option<&Parts> {
        self.places.binary_search(&place).ok().and_then(|at| self.parts.get(at))
    }

    /// The candidates that `wanted` wants, with their strength.
    fn strengths(&self, wanted: impl Fn(&Place) -> bool) -> impl Iterator<Item = (u16, Place)> {
        let both = self.places.iter().zip(&self.parts).filter(move |(place, _)| wanted(place));
        both.map(|(place, parts)| (parts.strength(), *place))
    }
}

/// Fills `pair.links` with all candidates, chosen or not, and their word diffs.
///
/// Computed with the articles in the order of their texts and mirrored back,
/// so that ties fall the same way whichever comes first.
pub(crate) fn compare(a: &Analysis, b: &Analysis, options: &Options, pair: &mut Pair) {
    let swapped = b.article.text < a.article.text;
    let (first, second) = if swapped { (b, a) } else { (a, b) };
    let wishes = correction::read(first, second, options);
    if wishes.lost > 0 {
        pair.notices.push(Notice::new("correction-lost").with("count", &wishes.lost));
    }
    let terms = Terms::new(first, second);
    let found = candidate::find(&terms);
    if found.left_out > 0 {
        pair.notices.push(Notice::new("links-left-out").with("sentences", &found.left_out));
    }
    let features = feature::measure(&terms, &found.places);
    let parts =
        features.iter().map(|features| Parts::new(features, terms.likeness, terms.is_lone())).collect();
    let scored = Scored { places: found.places, parts };
    let (links, repeats) = links(&terms, &scored, &wishes);
    pair.links = links;
    if repeats > 0 {
        pair.notices.push(Notice::new("repeats-not-linked").with("count", &repeats));
    }
    for link in &mut pair.links {
        if options.diff && link.chosen {
            link.diff = Some(diff::words(first, &link.a, second, &link.b));
        }
        if swapped {
            *link = mirrored(link);
        }
    }
    order::sort_by(&mut pair.links, |one, other| {
        (&one.a, &one.b, other.chosen).cmp(&(&other.a, &other.b, one.chosen))
    });
    for (link, id) in pair.links.iter_mut().zip(0..) {
        link.id = LinkId(id);
    }
}

/// The links that the reader broke, by their sentences.
pub(crate) fn broken(
    a: &Analysis,
    b: &Analysis,
    options: &Options,
) -> Vec<(Vec<SentenceId>, Vec<SentenceId>)> {
    correction::read(a, b, options).breaks
}

/// Chooses a candidate whose sentences give a telling value of one thing, in
/// the `words` of both sides.
pub(crate) fn tie(a: &Analysis, b: &Analysis, options: &Options, link: &mut Link, words: &[String; 2]) {
    link.chosen = true;
    link.reasons.insert(0, reason::tied(words));
    if options.diff {
        // As for the other links, in the order of the texts.
        let swapped = b.article.text < a.article.text;
        let edits =
            if swapped { diff::words(b, &link.b, a, &link.a) } else { diff::words(a, &link.a, b, &link.b) };
        link.diff = Some(if swapped { edits.iter().map(diff::mirrored).collect() } else { edits });
    }
}

/// The candidates of a pair with their features, and how alike its articles are.
pub(crate) fn candidates(a: &Analysis, b: &Analysis) -> (Vec<Candidate>, i64) {
    let terms = Terms::new(a, b);
    let places = candidate::find(&terms).places;
    let features = feature::measure(&terms, &places);
    let candidate = |((i, j), features): (&Place, &feature::Features)| Candidate {
        a: terms.a[*i].id,
        b: terms.b[*j].id,
        features: *features,
    };
    (places.iter().zip(&features).map(candidate).collect(), terms.likeness)
}

/// The links that are chosen, pinned or only listed, and how many more would
/// have been chosen if their sentences did not stand in too many links.
fn links(terms: &Terms<'_>, scored: &Scored, wishes: &Wishes) -> (Vec<Link>, usize) {
    let broken = places(terms, &wishes.breaks);
    let pinned = places(terms, &wishes.pins);
    let free = |place: &Place| !broken.contains(place) && !pinned.contains(place);
    let likely: Vec<(u16, Place)> =
        scored.strengths(free).filter(|(strength, _)| *strength >= CHOSEN).collect();
    let count = likely.len();
    let few = LINKS / terms.a.len().max(terms.b.len()).max(1);
    let chosen = order::set(strongest(likely, terms, MOST.min(few.max(2))));
    let mut links: Vec<Link> =
        group::join(terms, &chosen, &broken).iter().map(|group| link(terms, scored, group, true)).collect();
    links.extend(wishes.pins.iter().map(|(a, b)| pin(terms, scored, a, b)));
    let rest = scored.strengths(|place| !pinned.contains(place) && !chosen.contains(place));
    let rest = rest.filter(|(strength, _)| *strength > 0).collect();
    let listed = strongest(rest, terms, LISTED.min(few));
    links.extend(listed.iter().map(|(i, j)| link(terms, scored, &(vec![*i], vec![*j]), false)));
    (links, count - chosen.len())
}

/// The strongest of `candidates` with at most `most` of one sentence; of
/// equally strong ones those at the same place in their articles.
fn strongest(candidates: Vec<(u16, Place)>, terms: &Terms<'_>, most: usize) -> Vec<Place> {
    let apart = |(i, j): Place| (i * terms.b.len()).abs_diff(j * terms.a.len());
    // A place and the one across stand side by side, so that an article
    // against itself keeps both or neither.
    let across = |(i, j): Place| (i + j, i.abs_diff(j), i);
    let mut candidates = candidates;
    order::sort_by_key(&mut candidates, |(strength, place)| {
        (Reverse(*strength), apart(*place), across(*place))
    });
    let (mut left, mut right) = (vec![0; terms.a.len()], vec![0; terms.b.len()]);
    let mut strongest = Vec::new();
    for (_, (i, j)) in candidates {
        if left[i] < most && right[j] < most {
            left[i] += 1;
            right[j] += 1;
            strongest.push((i, j));
        }
    }
    strongest
}

fn link(terms: &Terms<'_>, scored: &Scored, group: &Group, chosen: bool) -> Link {
    let members = group.0.iter().flat_map(|i| group.1.iter().map(|j| (*i, *j)));
    let best = members.filter_map(|place| scored.get(place)).max_by_key(|parts| parts.sum());
    let parts = best.copied().unwrap_or_default();
    let strength = parts.strength();
    let test = kind::test(terms, group, strength);
    let ids = |sentences: &[terms::Sentence<'_>], group: &[usize]| {
        group.iter().map(|at| sentences[*at].id).collect()
    };
    Link {
        id: LinkId::default(),
        a: ids(&terms.a, &group.0),
        b: ids(&terms.b, &group.1),
        strength: Permille::new(strength),
        chosen,
        pinned: false,
        kind: test.kind,
        reasons: reason::list(terms, group, &parts, test),
        diff: None,
    }
}

/// A link that the reader pinned.
fn pin(terms: &Terms<'_>, scored: &Scored, a: &[SentenceId], b: &[SentenceId]) -> Link {
    let group = (indices(&terms.a, a), indices(&terms.b, b));
    let mut link = link(terms, scored, &group, true);
    link.pinned = true;
    link.strength = Permille::MAX;
    link.reasons.insert(0, reason::pinned());
    link
}

/// Every two sentences that some links hold.
fn places(terms: &Terms<'_>, links: &[(Vec<SentenceId>, Vec<SentenceId>)]) -> BTreeSet<Place> {
    order::set(links.iter().flat_map(|(a, b)| {
        let (a, b) = (indices(&terms.a, a), indices(&terms.b, b));
        a.into_iter().flat_map(move |i| b.clone().into_iter().map(move |j| (i, j)))
    }))
}

/// The sentences with these ids, by index among the compared ones.
fn indices(sentences: &[terms::Sentence<'_>], ids: &[SentenceId]) -> Vec<usize> {
    ids.iter().filter_map(|id| sentences.binary_search_by_key(id, |sentence| sentence.id).ok()).collect()
}

/// The link with its sides exchanged.
fn mirrored(link: &Link) -> Link {
    let mut link = link.clone();
    std::mem::swap(&mut link.a, &mut link.b);
    link.diff = link.diff.map(|edits| edits.iter().map(diff::mirrored).collect());
    link
}
