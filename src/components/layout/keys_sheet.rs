//! The keys, on a sheet in front of the page.

use yew::prelude::*;

use crate::browser::dialog;
use crate::hooks::{Scene, SingleKeys, turn_keys};
use crate::state::{KEYS, KeyHelp};

/// The name of the sheet.
const SHEET: &str = "keys";

/// Opens the sheet.
pub fn show_keys() {
    dialog::open(SHEET);
}

/// The sheet; it stays closed until [`show_keys`].
pub fn keys_sheet(scene: &Scene) -> Html {
    let on = scene.screen.keys == SingleKeys::On;
    let dispatch = scene.dispatch.clone();
    let turn = Callback::from(move |_: MouseEvent| turn_keys(&dispatch));
    let close = Callback::from(|_: MouseEvent| dialog::close(SHEET));
    let row = |line: &KeyHelp| {
        let keys = line.keys.iter().map(|(name, _)| tags! { <kbd>{ short(name) }</kbd> });
        tags! { <div><dt>{ for keys }</dt><dd>{ line.told }</dd></div> }
    };
    tags! {
        <dialog id={SHEET} class="keys" aria-labelledby="keys-title">
            <h2 id="keys-title">{ "Keys" }</h2>
            <dl>{ for KEYS.iter().map(row) }</dl>
            <p>{ "Keys rest while you type in a field." }</p>
            <button class="switch" role="checkbox" aria-checked={on.to_string()} onclick={turn}><span class="box" aria-hidden="true" />{ "Single keys are on" }</button>
            <button class="button primary" onclick={close}>{ "Close" }</button>
        </dialog>
    }
}

/// A key as it is printed on keyboards.
fn short(name: &'static str) -> &'static str {
    if name == "Escape" { "Esc" } else { name }
}
