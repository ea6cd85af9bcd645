//! Files and text can be dropped anywhere.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::files;
use crate::browser::listen::Listener;
use crate::state::{Action, Dispatch, Incoming};

/// How many files hover over the page; none when nothing does.
pub type Hover = Option<u32>;

/// Takes in what is dropped; whether something hovers over the page.
#[hook]
pub fn use_drop(dispatch: &Dispatch) -> Hover {
    let hover = use_state_eq(|| None);
    {
        let (hover, dispatch) = (hover.clone(), dispatch.clone());
        use_effect_with((), move |()| {
            let over = hover.clone();
            let out = hover.clone();
            let listeners = [
                Listener::on_window("dragover", move |event| {
                    if let Some(count) = files::hovering(&event) {
                        event.prevent_default();
                        over.set(Some(count));
                    }
                }),
                Listener::on_window("dragleave", move |event| {
                    if files::leaves_window(&event) {
                        out.set(None);
                    }
                }),
                Listener::on_window("drop", move |event| {
                    hover.set(None);
                    let dragged = files::dropped(&event);
                    if !dragged.files.is_empty() {
                        event.prevent_default();
                        super::take_files(dispatch.clone(), None, dragged.files);
                    } else if let Some(text) = dragged.text.filter(|_| !files::is_over_field(&event)) {
                        event.prevent_default();
                        let article = Incoming { text: Rc::from(text), ..Incoming::default() };
                        dispatch.dispatch(Action::Put { slot: None, articles: vec![article] });
                    }
                }),
            ];
            move || drop(listeners)
        });
    }
    *hover
}
