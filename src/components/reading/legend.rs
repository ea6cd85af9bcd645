//! The legend: each mark on its own name, with its count, as a filter.

use crossread_engine::Sides;
use yew::prelude::*;

use crate::components::sign::{Icon, Picture, Symbol};
use crate::hooks::use_dispatch;
use crate::reading::{Counts, Mark};
use crate::state::{Action, Letter};

/// What the legend shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// How many of each.
    pub counts: Counts,
    /// Marks that are hidden.
    pub hidden: Vec<Mark>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// Whether the texts scroll together.
    pub together: bool,
    /// Whether there are two texts to scroll.
    pub threads: bool,
}

/// A toolbar of marks.
#[component]
pub(super) fn Legend(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let turn = {
        let (dispatch, together) = (dispatch.clone(), props.together);
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ScrollTogether(!together)))
    };
    let entry = |mark: Mark| {
        let dispatch = dispatch.clone();
        let toggle = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Toggle(mark)));
        let shown = !props.hidden.contains(&mark);
        html! {
            <button key={mark.key()} class="legend-entry" aria-pressed={shown.to_string()} onclick={toggle}>
                <Symbol {mark} /><span class="legend-name" data-mark={mark.key()}>{ mark.name() }</span>
                { " " }<span class="legend-count">{ count(props, mark) }</span>
            </button>
        }
    };
    html! {
        <div class="legend" role="toolbar" aria-label="What the marks mean; press to show or hide">
            <div class="legend-entries">{ for Mark::LEGEND.into_iter().map(entry) }</div>
            if props.threads {
                <button class="tool together" aria-pressed={props.together.to_string()} onclick={turn}>
                    <Icon picture={Picture::Together} /><span>{ "Scroll together" }</span>
                </button>
            }
        </div>
    }
}

fn count(props: &Props, mark: Mark) -> String {
    if mark == Mark::Only {
        let Sides { a, b } = props.counts.only;
        format!("{} {a} · {} {b}", props.letters.a, props.letters.b)
    } else {
        props.counts.links(mark).to_string()
    }
}
