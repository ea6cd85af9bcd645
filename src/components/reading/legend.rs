//! The legend: each mark on its own name, with its count, as a filter.

use crossread_engine::Sides;
use yew::prelude::*;

use crate::components::sign::{Picture, icon, symbol};
use crate::reading::{Counts, Mark};
use crate::state::{Action, Dispatch, Letter, View};

/// A toolbar of marks.
pub(super) fn legend(
    counts: Counts,
    letters: Sides<Letter>,
    view: &View,
    threads: bool,
    dispatch: &Dispatch,
) -> Html {
    let together = view.follow;
    let turn = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ScrollTogether(!together)))
    };
    let entry = |mark: Mark| {
        let dispatch = dispatch.clone();
        let toggle = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Toggle(mark)));
        let shown = !view.hidden.contains(&mark);
        html! {
            <button key={mark.key()} class="legend-entry" aria-pressed={shown.to_string()} onclick={toggle}>
                { symbol(mark) }<span class="legend-name" data-mark={mark.key()}>{ mark.name() }</span>
                { " " }<span class="legend-count">{ count(counts, letters, mark) }</span>
            </button>
        }
    };
    html! {
        <section class="legend" aria-label="Marks">
            <div class="legend-entries" role="toolbar" aria-label="What the marks mean; press to show or hide">{ for Mark::LEGEND.into_iter().map(entry) }</div>
            if threads {
                <button class="tool together" aria-pressed={together.to_string()} onclick={turn}>
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
