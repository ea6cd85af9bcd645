//! The page's end of the worker that reads pages: fetched on first need, kept
//! for later, ended when it takes too long. It answers in the order in which it
//! is asked.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, WorkerOptions, WorkerType};

use super::page;
use super::timer::Timeout;
use crate::intake::{self, Answer, Ask, Silence};

/// How long reading may take, the fetching included, in milliseconds.
const WITHIN: i32 = 20_000;

/// A worker and the questions that wait for its answer.
struct Line {
    worker: web_sys::Worker,
    waiting: Vec<Waiting>,
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn(Event)>,
}

/// A question that waits: what to call with the answer's text, or with
/// nothing (too long) or `false` (broken).
struct Waiting {
    done: Function,
    _limit: Timeout,
}

thread_local! {
    static LINE: RefCell<Option<Line>> = const { RefCell::new(None) };
}

/// Asks the worker, which is started if need be.
///
/// # Errors
/// There is no answer; the worker has been ended.
pub async fn ask(ask: &Ask) -> Result<Answer, Silence> {
    let message = match ask {
        Ask::Paste { html, plain } => Array::of2(&html.into(), &plain.into()),
        Ask::Open { name, bytes } => Array::of2(&name.into(), &Uint8Array::from(bytes.as_slice()).into()),
    };
    let promise = Promise::new(&mut |done, _| send(&message, &done));
    let told = JsFuture::from(promise).await.unwrap_or(JsValue::FALSE);
    if told.is_undefined() {
        return Err(Silence::TooLong);
    }
    told.as_string().and_then(|text| intake::read_answer(&text)).ok_or(Silence::Broken)
}

fn send(message: &JsValue, done: &Function) {
    if LINE.with_borrow(Option::is_none) {
        let line = start();
        LINE.set(line);
    }
    let waits = LINE.with_borrow_mut(|line| {
        let line = line.as_mut()?;
        line.worker.post_message(message).ok()?;
        let limit = Timeout::new(WITHIN, || end(&JsValue::UNDEFINED));
        line.waiting.push(Waiting { done: done.clone(), _limit: limit });
        Some(())
    });
    if waits.is_none() {
        tell(done, &JsValue::FALSE);
    }
}

fn start() -> Option<Line> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let address = format!("{}intake_loader.js", page::base());
    let worker = web_sys::Worker::new_with_options(&address, &options).ok()?;
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| hear(&event.data()));
    let on_error = Closure::<dyn Fn(Event)>::new(|_| end(&JsValue::FALSE));
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    Some(Line { worker, waiting: Vec::new(), _on_message: on_message, _on_error: on_error })
}

/// Hands an answer to the question that waits longest.
fn hear(told: &JsValue) {
    if told.as_string().is_none_or(|text| !text.starts_with('{')) {
        end(&JsValue::FALSE);
        return;
    }
    let found = LINE.with_borrow_mut(|line| {
        let waiting = &mut line.as_mut()?.waiting;
        (!waiting.is_empty()).then(|| waiting.remove(0))
    });
    if let Some(waiting) = found {
        tell(&waiting.done, told);
    }
}

/// Ends the worker and tells all that wait.
fn end(why: &JsValue) {
    let Some(line) = LINE.take() else { return };
    line.worker.set_onmessage(None);
    line.worker.set_onerror(None);
    line.worker.terminate();
    line.waiting.iter().for_each(|waiting| tell(&waiting.done, why));
}

fn tell(done: &Function, value: &JsValue) {
    // Resolving a promise cannot fail.
    let _ = done.call1(&JsValue::NULL, value);
}
