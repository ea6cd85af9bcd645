//! What the worker is doing, with a way to stop it.

use yew::prelude::*;

use crate::hooks::Scene;
use crate::state::{Action, Phase, Tab};
use crate::words;

/// A bar that comes when a comparison takes longer than a moment.
pub fn working(scene: &Scene) -> Html {
    let Phase::Working { progress, .. } = scene.state.comparison.phase else { return Html::default() };
    if !scene.screen.lasts {
        return Html::default();
    }
    let older = scene.state.is_older() && scene.tab() != Tab::Articles;
    let (done, total) = progress.map_or((0, 1), |progress| (progress.done, progress.total.max(1)));
    let cancel = scene.dispatch.on_click(Action::Cancel);
    tags! {
        <section class="working" aria-label="Comparison">
            <div role="status"><b>{ "Comparing" }</b>{ " " }<span>{ words::phase(progress) }</span></div>
            <progress max={total.to_string()} value={done.to_string()} aria-label="Progress of the comparison" />
            if older {
                <span class="older-note">{ "Below: the last result, without your change" }</span>
            }
            <button class="button" onclick={cancel}>{ "Cancel" }</button>
        </section>
    }
}
