//! The legend: each mark on its own name, with its count, as a filter.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::sift::sift;
use crate::components::sign::{Picture, icon, symbol};
use crate::hooks::{Scene, Spread};
use crate::reading::{Counts, Mark};
use crate::state::{Action, Letter};

/// A toolbar of marks.
pub(super) fn legend(scene: &Scene, spread: &Rc<Spread>) -> Html {
    let (view, dispatch) = (&scene.state.view, &scene.dispatch);
    let together = view.follow;
    let entry = |mark: Mark| {
        let shown = !view.hidden.contains(&mark);
        tags! {
            <button key={mark.key()} class="legend-entry" aria-pressed={shown.to_string()} title={mark.meaning()} onclick={dispatch.on_click(Action::Toggle(mark))}>
                { symbol(mark) }<span class="legend-name" data-mark={mark.key()}>{ mark.name() }</span>
                { " " }<span class="legend-count">{ count(spread.reading.counts, spread.letters, mark) }</span>
            </button>
        }
    };
    tags! {
        <section class="legend" aria-label="Marks">
            <div class="legend-entries" role="toolbar" aria-label="What the marks mean; press to show or hide">{ for Mark::LEGEND.into_iter().map(entry) }</div>
            { sift(&scene.dispatch, spread) }
            if !scene.in_rows() {
                <button class="tool together" aria-pressed={together.to_string()} onclick={dispatch.on_click(Action::ScrollTogether(!together))}>
                    { icon(Picture::Together) }<span>{ "Scroll together" }</span>
                </button>
            }
        </section>
    }
}

fn count(counts: Counts, letters: Sides<Letter>, mark: Mark) -> String {
    if mark == Mark::Only {
        let Sides { a, b } = counts.only;
        format!("{} {a} · {} {b}", letters.a, letters.b)
    } else {
        counts.links(mark).to_string()
    }
}
