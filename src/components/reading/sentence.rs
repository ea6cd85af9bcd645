//! A sentence in its text.

use yew::prelude::*;

use crate::components::sign::Runs;
use crate::reading::{Mark, ProseSentence};

/// Which sentence.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The sentence.
    pub sentence: ProseSentence,
    /// Whether it is selected.
    #[prop_or_default]
    pub selected: bool,
    /// Whether it is pointed at.
    #[prop_or_default]
    pub pointed: bool,
    /// Whether the tab key reaches it.
    #[prop_or_default]
    pub reached: bool,
}

/// A sentence; a linked one is a button that opens its evidence.
#[component]
pub(super) fn SentenceView(props: &Props) -> Html {
    let sentence = &props.sentence;
    let mark = sentence.mark;
    let runs = html! { <Runs runs={sentence.runs.clone()} /> };
    let id = sentence.id.0.to_string();
    if mark == Mark::Only {
        return html! {
            <span class="sentence" data-sentence={id} data-mark="only" data-selected={props.selected.then_some("true")}>{ runs }</span>
        };
    }
    html! {
        <span class="sentence" data-sentence={id} data-mark={mark.legend().key()} role="button"
            tabindex={if props.reached { "0" } else { "-1" }} aria-pressed={props.selected.to_string()}
            aria-description={mark.name()} data-pointed={props.pointed.then_some("true")}
            data-selected={props.selected.then_some("true")}>{ runs }</span>
    }
}
