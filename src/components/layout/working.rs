//! What the worker is doing, with a way to stop it.

use yew::prelude::*;

use crate::hooks::{use_delayed, use_dispatch};
use crate::state::{Action, Phase};
use crate::words;

/// What is under way.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Where the comparison is.
    pub phase: Phase,
    /// Whether an older result is on screen meanwhile.
    pub older: bool,
}

/// A bar that comes when a comparison takes longer than a moment.
#[component]
pub fn Working(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let lasts = use_delayed(matches!(props.phase, Phase::Working { .. }), 500);
    let Phase::Working { progress, .. } = props.phase else { return Html::default() };
    if !lasts {
        return Html::default();
    }
    let (done, total) = progress.map_or((0, 1), |progress| (progress.done, progress.total.max(1)));
    let cancel = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Cancel));
    html! {
        <section class="working" aria-label="Comparison">
            <div role="status"><b>{ "Comparing" }</b>{ " " }<span>{ words::phase(progress) }</span></div>
            <progress max={total.to_string()} value={done.to_string()} aria-label="Progress of the comparison" />
            if props.older {
                <span class="older-note">{ "Below: the last result, without your change" }</span>
            }
            <button class="button" onclick={cancel}>{ "Cancel" }</button>
        </section>
    }
}
