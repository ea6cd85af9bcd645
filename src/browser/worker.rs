//! The page's end of the worker.

use wasm_bindgen::prelude::*;
use web_sys::{Event, MessageEvent, WorkerOptions, WorkerType};
use yew::Callback;

use super::page;
use crate::job::{self, Answer, Request};

/// A running worker. Dropping it ends it, whatever it does.
pub struct Worker {
    inner: web_sys::Worker,
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn(Event)>,
}

impl Worker {
    /// Starts a worker. Its answers go to `answers`; when it cannot be loaded
    /// or stops by an error, it answers [`Answer::Died`].
    ///
    /// # Errors
    /// When the browser refuses to start one at all.
    pub fn start(answers: &Callback<Answer>) -> Result<Self, String> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let address = format!("{}worker_loader.js", page::base());
        let worker = web_sys::Worker::new_with_options(&address, &options)
            .map_err(|error| error.as_string().unwrap_or_else(|| "no worker".to_owned()))?;
        let on_message = {
            let answers = answers.clone();
            Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                let text = event.data().as_string().unwrap_or_default();
                answers.emit(job::read(&text).unwrap_or_else(|message| Answer::Died { message }));
            })
        };
        let on_error = {
            let answers = answers.clone();
            Closure::<dyn Fn(Event)>::new(move |event: Event| {
                let told = event.dyn_ref::<web_sys::ErrorEvent>().map(web_sys::ErrorEvent::message);
                answers.emit(Answer::Died { message: told.unwrap_or_default() });
            })
        };
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Self { inner: worker, _on_message: on_message, _on_error: on_error })
    }

    /// Sends a message.
    pub fn send(&self, request: &Request) {
        // A string can always be sent.
        let _ = self.inner.post_message(&job::write(request).into());
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.inner.set_onmessage(None);
        self.inner.set_onerror(None);
        self.inner.terminate();
    }
}
