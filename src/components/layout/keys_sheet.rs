//! The keys, on a sheet in front of the page.

use yew::prelude::*;

use crate::browser::dialog;

/// What each key does.
const KEYS: [(&str, &str); 10] = [
    ("n p", "next and previous difference"),
    ("j k", "next and previous linked sentence"),
    ("o", "next sentence that only one article tells"),
    ("s", "to the same place in the other article"),
    ("Enter", "open the evidence of a sentence"),
    ("+", "pin what is open: these two belong together"),
    ("-", "break it: they do not"),
    ("Esc", "back to the list"),
    ("1 2 3", "articles, side by side, rows"),
    ("?", "this sheet"),
];

/// The name of the sheet.
const SHEET: &str = "keys";

/// Opens the sheet.
pub fn show_keys() {
    dialog::open(SHEET);
}

/// The sheet; it stays closed until [`show_keys`].
pub fn keys_sheet() -> Html {
    let close = Callback::from(|_: MouseEvent| dialog::close(SHEET));
    let row = |(keys, told): (&'static str, &'static str)| {
        tags! {
            <div><dt>{ for keys.split(' ').map(|key| tags! { <kbd>{ key }</kbd> }) }</dt><dd>{ told }</dd></div>
        }
    };
    tags! {
        <dialog id={SHEET} class="keys" aria-labelledby="keys-title">
            <h2 id="keys-title">{ "Keys" }</h2>
            <dl>{ for KEYS.into_iter().map(row) }</dl>
            <p>{ "Keys rest while you type in a field." }</p>
            <button class="button primary" onclick={close}>{ "Close" }</button>
        </dialog>
    }
}
