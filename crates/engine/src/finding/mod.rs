//! Claims of linked sentences set against each other.

mod calendar;
mod change;
mod context;
mod counted;
mod draft;
mod frames;
mod independent;
mod interval;
mod linked;
mod only;
mod pairing;
mod rules;
mod source;
mod tied;
mod told;
mod within;

use std::collections::BTreeMap;

use self::draft::Draft;
use self::frames::Frames;
pub(crate) use self::independent::count as count_independent;
use self::linked::Linked;
use self::told::Told;
pub(crate) use self::within::within;
use crate::analysis::Analysis;
use crate::order;
use crate::report::Pair;
use crate::set::Options;
use crate::span::Sides;

/// Fills `pair.findings` and `pair.only_in` from the links that were chosen,
/// and chooses those that only a value ties.
pub(crate) fn compare(a: &Analysis, b: &Analysis, options: &Options, pair: &mut Pair) {
    let told = Sides { a: Told::of(a), b: Told::of(b) };
    tied::choose(a, b, options, &told, pair);
    let drafts = Linked::all(a, b, &told, pair)
        .flat_map(|linked| {
            let frames = Frames::of(&linked);
            [
                rules::number::apply(&linked),
                rules::date::apply(&linked),
                rules::name::apply(&linked),
                rules::quote::apply(&linked),
                frames.as_ref().map(|frames| rules::told(&linked, frames)).unwrap_or_default(),
            ]
        })
        .flatten()
        .collect();
    let findings =
        settled(drafts).into_iter().zip(0..).map(|(draft, id)| draft.finish(id, a, b, pair)).collect();
    pair.findings = findings;
    let chosen = || pair.links.iter().filter(|link| link.chosen);
    let linked = Sides {
        a: order::distinct(chosen().flat_map(|link| link.a.iter().copied())),
        b: order::distinct(chosen().flat_map(|link| link.b.iter().copied())),
    };
    pair.only_in = Sides { a: only::sentences(a, &linked.a), b: only::sentences(b, &linked.b) };
}

/// Each finding once, the weightiest first; of the entries on one name the
/// first alone.
fn settled(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut once: BTreeMap<_, Draft> = BTreeMap::new();
    for draft in drafts {
        let known = once.entry(draft.key()).or_insert_with(|| draft.clone());
        if draft.weight > known.weight {
            *known = draft;
        }
    }
    let mut ranked: Vec<Draft> = once.into_values().collect();
    order::sort_by_key(&mut ranked, Draft::rank);
    let subjects = || ranked.iter().filter_map(|draft| Some((draft.subject()?, draft.rank())));
    let best = order::distinct(subjects());
    let is_best = |draft: &Draft| {
        draft.subject().is_none_or(|subject| {
            // Sorted by rank within a subject, so the first of it is the best;
            // what ties with it in all stays beside it.
            let at = best.partition_point(|(known, _)| *known < subject);
            best.get(at).is_some_and(|(_, rank)| *rank == draft.rank())
        })
    };
    let kept: Vec<bool> = ranked.iter().map(is_best).collect();
    ranked.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(draft, _)| draft).collect()
}

#[cfg(test)]
mod tests;
