//! Single keys, wherever the keyboard is but in a field.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use super::listen::Listener;
use super::{dialog, field, focus};

/// Hands single keys to `press` for as long as the listener lives; `press`
/// says whether it used the key. Keys pause in fields and while a modifier is
/// held.
pub fn listen(press: impl Fn(&str) -> bool + 'static) -> Listener {
    Listener::on_window("keydown", move |event| {
        if single(&event).is_some_and(|key| press(&key)) {
            event.prevent_default();
        }
    })
}

/// The key, when it is pressed alone, outside of fields, and not used yet.
fn single(event: &Event) -> Option<String> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let held = key.ctrl_key() || key.meta_key() || key.alt_key();
    let used = held
        || dialog::is_open()
        || key.default_prevented()
        || focus::is_in_field(field::element(event).as_ref());
    (!used).then(|| key.key())
}
