//! The inside of the worker that reads pages.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::intake::{Ask, take};
use crate::job;

/// Serves the page for as long as the page lets it live. Questions come as
/// arrays from [`super::reader`], answers go as JSON.
///
/// # Panics
/// When it is not run inside a dedicated worker.
pub fn serve() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let own = scope.clone();
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let answer = read(&event.data()).map(|ask| job::write(&take(&ask)));
        // A string can always be sent.
        let _ = own.post_message(&answer.unwrap_or_default().into());
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// The question in a message: `[html, plain text]` or `[file name, bytes]`.
fn read(message: &JsValue) -> Option<Ask> {
    let parts: &Array = message.dyn_ref()?;
    let (first, second) = (parts.get(0).as_string()?, parts.get(1));
    match second.dyn_ref::<Uint8Array>() {
        Some(bytes) => Some(Ask::Open { name: first, bytes: bytes.to_vec() }),
        None => Some(Ask::Paste { html: first, plain: second.as_string()? }),
    }
}
