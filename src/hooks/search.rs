//! The search in both texts: its places, lit and brought into view.

use std::rc::Rc;

use super::{Scene, Spread};
use crate::browser::{highlight, measure};
use crate::reading::{Hit, Side, hits_in_view};
use crate::state::{Search, Tab};

/// What was found in a pair.
#[derive(Clone, Debug)]
pub struct Found {
    /// What was looked for.
    query: Rc<str>,
    spread: Rc<Spread>,
    /// The places, those of the first text first.
    pub hits: Vec<Hit>,
}

impl Found {
    /// What is found in a pair; what is known already when it is of that.
    pub(super) fn of(search: &Search, spread: &Rc<Spread>, known: Option<&Rc<Self>>) -> Option<Rc<Self>> {
        let is_same = |known: &&Rc<Self>| known.query == search.query && Rc::ptr_eq(&known.spread, spread);
        if let Some(known) = known.filter(is_same) {
            return Some(Rc::clone(known));
        }
        let texts = spread.reading.texts(&spread.outcome.report)?;
        let hits = hits_in_view(texts, &search.query);
        Some(Rc::new(Self { query: Rc::clone(&search.query), spread: Rc::clone(spread), hits }))
    }
}

/// Lights what was found.
#[derive(Default)]
pub(super) struct Searching {
    found: Option<Rc<Found>>,
    shown: Option<(Tab, usize, Option<usize>)>,
}

impl Searching {
    /// Lights the places of the search on screen and brings the one that the
    /// reader is at into view.
    pub(super) fn keep_up(&mut self, scene: &Scene) {
        let Some((search, found)) = scene.state.view.search.as_ref().zip(scene.found.as_ref()) else {
            if self.found.take().is_some() {
                highlight::clear();
                self.shown = None;
            }
            return;
        };
        let at = search.place(found.hits.len());
        let laid_out = scene.screen.rows + scene.screen.laid_out.a + scene.screen.laid_out.b;
        let now = (scene.tab(), laid_out, at);
        let is_same = self.found.as_ref().is_some_and(|known| Rc::ptr_eq(known, found));
        self.found = Some(Rc::clone(found));
        if !is_same || self.shown != Some(now) {
            self.shown = Some(now);
            light(&found.hits, at);
        }
    }
}

fn light(hits: &[Hit], at: Option<usize>) {
    let here = at.and_then(|at| hits.get(at));
    let mut lit = Vec::new();
    let mut loud = None;
    for element in highlight::sentences() {
        let Some((side, number)) = highlight::place(&element) else { continue };
        let is_own = |hit: &&Hit| hit.side.key() == side && hit.sentence.is_some_and(|own| own.0 == number);
        for hit in hits.iter().filter(is_own) {
            let is_here = here == Some(hit);
            if is_here && loud.is_none() {
                loud = Some(element.clone());
            }
            lit.push((element.clone(), hit.units, is_here));
        }
    }
    highlight::show(lit.iter().map(|(element, units, is_here)| (element, *units, *is_here)));
    if let Some(element) = loud {
        measure::show_element(&element);
    }
}

/// How many places each text has.
#[must_use]
pub fn found_in(hits: &[Hit], side: Side) -> usize {
    hits.iter().filter(|hit| hit.side == side).count()
}
