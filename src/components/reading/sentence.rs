//! A sentence in its text.

use yew::prelude::*;

use crate::components::sign::runs;
use crate::reading::{Mark, ProseSentence};

/// How a sentence is lit.
#[derive(Clone, Copy)]
pub(super) struct Light {
    /// Whether it is selected.
    pub(super) selected: bool,
    /// Whether it is pointed at.
    pub(super) pointed: bool,
    /// Whether the tab key reaches it.
    pub(super) reached: bool,
}

/// A sentence; a linked one is a button that opens its evidence.
pub(super) fn sentence_view(sentence: &ProseSentence, light: Light) -> Html {
    let mark = sentence.mark;
    let words = runs(&sentence.runs);
    let id = sentence.id.0.to_string();
    let selected = light.selected.then_some("true");
    if mark == Mark::Only {
        return tags! {
            <span class="sentence" data-sentence={id} data-mark="only" data-selected={selected}>{ words }</span>
        };
    }
    tags! {
        <span class="sentence" data-sentence={id} data-mark={mark.legend().key()} role="button"
            tabindex={if light.reached { "0" } else { "-1" }} aria-pressed={light.selected.to_string()}
            aria-description={mark.name()} data-pointed={light.pointed.then_some("true")}
            data-selected={selected}>{ words }</span>
    }
}
