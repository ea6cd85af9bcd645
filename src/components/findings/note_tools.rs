//! What the reader can say of a finding: seen, or not useful.

use yew::prelude::*;

use crate::hooks::Scene;
use crate::reading::{Entry, Note};
use crate::state::Action;

/// Two buttons; pressed again, each is taken back.
pub(crate) fn note_tools(entry: &Entry, scene: &Scene) -> Html {
    let key = entry.key;
    let words = entry.wordings.a.first().map_or("", |words| words);
    let tool = |useless: bool, name: &'static str| {
        let note = Note { key, useless };
        let said = scene.state.shelf.notes().contains(&note);
        let turn = scene.dispatch.on_click(Action::Note(note));
        tags! { <button class="button small" aria-label={format!("{name}: {words}")} aria-pressed={said.to_string()} onclick={turn}>{ name }</button> }
    };
    tags! { <div class="note-tools">{ tool(false, "Seen") }{ tool(true, "Not useful") }</div> }
}
