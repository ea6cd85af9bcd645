//! The inside of a dedicated worker: messages in and out, and work in slices
//! between which the worker listens.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent, MessagePort};

use crate::job::{self, Answer};
use crate::worker::{Reply, Worker};

#[wasm_bindgen]
extern "C" {
    /// Of `worker_loader.js`: puts the worker for all languages in the place
    /// of this one and gives it `message`.
    #[wasm_bindgen(js_name = handOver)]
    fn hand_over(message: &str);
}

/// Serves the page with `worker` for as long as the page lets it live. That it
/// is ready is told by `worker_loader.js`, which knows when all is loaded. A
/// panic ends it with an error that the page hears as that of its worker.
///
/// # Panics
/// When it is not run inside a dedicated worker.
pub fn serve(worker: Worker) {
    let worker = Rc::new(RefCell::new(worker));
    let pulse = Rc::new(Pulse::new(Rc::clone(&worker)));
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let text = event.data().as_string().unwrap_or_default();
        let mut worker = worker.borrow_mut();
        let was_busy = worker.is_busy();
        match worker.take(&text) {
            Reply::None => {}
            Reply::Answer(answer) => post(&answer),
            Reply::HandOver => hand_over(&text),
        }
        if worker.is_busy() && !was_busy {
            pulse.beat();
        }
    });
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Does a slice for each message that it sends to itself. The browser hands
/// out the page's messages in between, so that a newer comparison takes over
/// at the next slice. (A timer would do the same, but is held back to four
/// milliseconds a turn.)
struct Pulse {
    port: MessagePort,
    _on_beat: Closure<dyn Fn()>,
}

impl Pulse {
    fn new(worker: Rc<RefCell<Worker>>) -> Self {
        let channel = MessageChannel::new().unwrap_throw();
        let port = channel.port1();
        let again = port.clone();
        let on_beat = Closure::<dyn Fn()>::new(move || {
            let mut worker = worker.borrow_mut();
            if let Some(answer) = worker.step() {
                post(&answer);
            }
            if worker.is_busy() {
                beat(&again);
            }
        });
        channel.port2().set_onmessage(Some(on_beat.as_ref().unchecked_ref()));
        Self { port, _on_beat: on_beat }
    }

    fn beat(&self) {
        beat(&self.port);
    }
}

fn beat(port: &MessagePort) {
    // A port that both ends hold cannot refuse an empty message.
    let _ = port.post_message(&JsValue::NULL);
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

// Writing a report is much code: it is in the worker once.
#[inline(never)]
fn post(answer: &Answer) {
    // A string can always be sent.
    let _ = scope().post_message(&job::write(answer).into());
}
