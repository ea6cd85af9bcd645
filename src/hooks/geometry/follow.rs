//! Brings what was selected into view.

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};

use super::{HEAD, Reel, Shared, pane_id, set_scroll};
use crate::browser::measure;
use crate::reading::{Reading, Side, extent};
use crate::state::{Chosen, Follow, View};

/// Where a selected sentence comes to stand, as a share of a pane.
const CHOSEN_AT: f64 = 0.3;

/// Brings what was selected into view, once for each selection.
pub(super) fn follow(reel: &Shared, view: &View) {
    let (Some(chosen), false) = (view.chosen, reel.borrow().done == view.choices) else { return };
    if view.follow_chosen == Follow::Stay {
        reel.borrow_mut().done = view.choices;
        return;
    }
    let Some(lines) = lines(&reel.borrow(), chosen) else { return };
    reel.borrow_mut().done = view.choices;
    let Some(pane) = measure::element(pane_id(Side::A)) else { return };
    let at = measure::scroll(&pane).view * CHOSEN_AT;
    match (view.follow_chosen, lines.a, lines.b) {
        (Follow::Counterpart(side), Some(a), Some(b)) => {
            let lines = Sides { a, b };
            let Some(own) = measure::element(pane_id(side)) else { return };
            let height = side.of(&lines) - measure::scroll(&own).top;
            set_scroll(reel, side.other(), side.other().of(&lines) - height);
        }
        (_, Some(a), Some(b)) => {
            // Near the top of a text both stay as low as the higher one can be.
            let height = at.min(a).min(b).max(HEAD + 16.0);
            set_scroll(reel, Side::A, a - height);
            set_scroll(reel, Side::B, b - height);
        }
        (_, a, b) => {
            for (side, line) in [(Side::A, a), (Side::B, b)] {
                if let Some(line) = line {
                    set_scroll(reel, side, line - at);
                }
            }
        }
    }
}

/// Where the lines of a selection stand; `None` while they are not laid out.
fn lines(reel: &Reel, chosen: Chosen) -> Option<Sides<Option<f64>>> {
    let extents = &reel.extents;
    match chosen {
        Chosen::Link { link, .. } => {
            let sentences = first_sentences(reel.reading.as_deref()?, link)?;
            let a = extent(extents, Side::A, sentences.a)?.line;
            let b = extent(extents, Side::B, sentences.b)?.line;
            Some(Sides { a: Some(a), b: Some(b) })
        }
        Chosen::Only { side, sentence } => {
            let line = extent(extents, side, sentence)?.line;
            Some(match side {
                Side::A => Sides { a: Some(line), b: None },
                Side::B => Sides { a: None, b: Some(line) },
            })
        }
    }
}

fn first_sentences(reading: &Reading, link: LinkId) -> Option<Sides<SentenceId>> {
    let tie = reading.tie(link)?;
    Some(Sides { a: *tie.sentences.a.first()?, b: *tie.sentences.b.first()? })
}
