//! Single keys for as long as a component stands.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::keys;

/// Hands single keys to `press`; it says whether it used the key. Keys pause
/// in fields and while a modifier is held.
#[hook]
pub fn use_keyboard(press: impl Fn(&str) -> bool + 'static) {
    let latest: Rc<Latest> = use_mut_ref(|| None);
    let press: Rc<dyn Fn(&str) -> bool> = Rc::new(press);
    *latest.borrow_mut() = Some(press);
    use_effect_with((), move |()| {
        let listener = keys::listen(move |key| {
            let press = latest.borrow().clone();
            press.is_some_and(|press| press(key))
        });
        move || drop(listener)
    });
}

type Latest = RefCell<Option<Rc<dyn Fn(&str) -> bool>>>;
