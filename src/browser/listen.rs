//! Listening to events for as long as a handle lives.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, EventTarget, ResizeObserver};

use super::page::window;

/// Listens to one kind of event.
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Hears `event` on `target`.
    pub fn on(target: &EventTarget, event: &'static str, hear: impl FnMut(Event) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(hear);
        // Listening to an event by its name cannot fail.
        let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        Self { target: target.clone(), event, closure }
    }

    /// Hears `event` anywhere in the window.
    pub fn on_window(event: &'static str, hear: impl FnMut(Event) + 'static) -> Self {
        Self::on(&window(), event, hear)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Stopping to listen cannot fail.
        let _ = self
            .target
            .remove_event_listener_with_callback(self.event, self.closure.as_ref().unchecked_ref());
    }
}

/// Hears when elements change their size.
pub struct SizeListener {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl SizeListener {
    /// Hears when one of `elements` changes its size; `None` when the browser cannot tell.
    pub fn on<'a>(elements: impl Iterator<Item = &'a Element>, hear: impl FnMut() + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut()>::new(hear);
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        elements.for_each(|element| observer.observe(element));
        Some(Self { observer, _closure: closure })
    }
}

impl Drop for SizeListener {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
