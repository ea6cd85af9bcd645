//! First words on what can be seen and done, beside the samples.

use yew::prelude::*;

use crate::components::sign::{Picture, icon, symbol};
use crate::hooks::{Scene, Spread, forget_hints};
use crate::reading::{Mark, Side};
use crate::state::Origin;

/// A line of hints while samples are read, until the reader takes it away.
pub(super) fn hints(scene: &Scene, spread: &Spread) -> Option<Html> {
    let is_sample = |side: Side| {
        let own = scene.state.shelf.slot(*side.of(&spread.pair));
        own.is_some_and(|own| own.origin == Origin::Sample)
    };
    if !scene.screen.samples.hints || !Side::BOTH.into_iter().all(is_sample) {
        return None;
    }
    let dispatch = scene.dispatch.clone();
    let close = Callback::from(move |_: MouseEvent| forget_hints(&dispatch));
    Some(tags! {
        <aside class="hints" aria-label="First steps">
            <p>{ symbol(Mark::Differs) }<span>{ "Amber marks the words in which the two part." }</span></p>
            <p>{ symbol(Mark::Other) }<span>{ "A line under a sentence: the other tells it too. Press the sentence to see both, and why." }</span></p>
            <p><kbd>{ "n" }</kbd><span>{ "goes to the next difference, " }</span><kbd>{ "?" }</kbd><span>{ "shows all keys." }</span></p>
            <button class="tool" aria-label="Close the first steps" onclick={close}>{ icon(Picture::Remove) }</button>
        </aside>
    })
}
