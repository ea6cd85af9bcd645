//! Single keys, wherever the keyboard is but in a field.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::browser::listen::Listener;
use crate::browser::{field, focus};

/// Hands single keys to `press`; it says whether it used the key. Keys pause
/// in fields and while a modifier is held.
#[hook]
pub fn use_keyboard(press: impl Fn(&str) -> bool + 'static) {
    let latest = use_mut_ref(|| None::<Rc<dyn Fn(&str) -> bool>>);
    let press: Rc<dyn Fn(&str) -> bool> = Rc::new(press);
    *latest.borrow_mut() = Some(press);
    use_effect_with((), move |()| {
        let listener = Listener::on_window("keydown", move |event| hear(&latest, &event));
        move || drop(listener)
    });
}

type Latest = RefCell<Option<Rc<dyn Fn(&str) -> bool>>>;

fn hear(latest: &Latest, event: &web_sys::Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let held = key.ctrl_key() || key.meta_key() || key.alt_key();
    if held || key.default_prevented() || focus::is_in_field(field::element(event).as_ref()) {
        return;
    }
    let press = latest.borrow().clone();
    if press.is_some_and(|press| press(&key.key())) {
        event.prevent_default();
    }
}
