//! Things done later, given up when their handle is dropped.

use wasm_bindgen::prelude::*;

use super::page::window;

/// Something done once after a while.
pub struct Timeout {
    id: i32,
    _closure: Closure<dyn FnMut()>,
}

impl Timeout {
    /// Does `then` after `milliseconds`.
    pub fn new(milliseconds: i32, then: impl FnOnce() + 'static) -> Self {
        let closure = Closure::once(then);
        let id = window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                closure.as_ref().unchecked_ref(),
                milliseconds,
            )
            .unwrap_or_default();
        Self { id, _closure: closure }
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        window().clear_timeout_with_handle(self.id);
    }
}

/// Something done once before the next picture is drawn.
pub struct Frame {
    id: i32,
    _closure: Closure<dyn FnMut()>,
}

impl Frame {
    /// Does `then` before the next picture.
    pub fn new(then: impl FnOnce() + 'static) -> Self {
        let closure = Closure::once(then);
        let id = window().request_animation_frame(closure.as_ref().unchecked_ref()).unwrap_or_default();
        Self { id, _closure: closure }
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        // A frame that has been drawn is given up without harm.
        let _ = window().cancel_animation_frame(self.id);
    }
}
