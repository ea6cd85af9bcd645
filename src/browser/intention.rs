//! The first sign that the reader is about to compare something.

use std::cell::Cell;
use std::rc::Rc;

use super::field;
use super::listen::Listener;

/// What tells of it, and the elements it tells of it on.
const SIGNS: [(&str, &str); 5] = [
    ("focusin", "textarea, .samples *"),
    ("pointerover", ".samples *"),
    ("input", "textarea"),
    ("paste", "*"),
    ("dragenter", "*"),
];

/// Waits for the first sign; given up when dropped.
pub struct Intention {
    _listeners: [Listener; SIGNS.len()],
}

impl Intention {
    /// Does `then` at the first sign, once.
    pub fn expect(then: impl Fn() + 'static) -> Self {
        let act = Rc::new((Cell::new(false), then));
        let listeners = SIGNS.map(|(event, place)| {
            let act = Rc::clone(&act);
            Listener::on_window(event, move |event| {
                let fits = field::element(&event).is_some_and(|on| on.matches(place).unwrap_or(false));
                if fits && !act.0.replace(true) {
                    (act.1)();
                }
            })
        });
        Self { _listeners: listeners }
    }
}
