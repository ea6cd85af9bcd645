//! Files and text can be dropped anywhere.

use std::rc::Rc;

use super::{Dispatch, take_files};
use crate::browser::files;
use crate::browser::listen::Listener;
use crate::state::{Action, Incoming};

/// Takes in what is dropped, and tells the screen what hovers over the page.
pub(super) fn listen(dispatch: &Dispatch) -> [Listener; 3] {
    let (over, out, drop) = (dispatch.clone(), dispatch.clone(), dispatch.clone());
    [
        Listener::on_window("dragover", move |event| {
            if let Some(count) = files::hovering(&event) {
                event.prevent_default();
                over.change(move |screen| screen.hover = Some(count));
            }
        }),
        Listener::on_window("dragleave", move |event| {
            if files::leaves_window(&event) {
                out.change(|screen| screen.hover = None);
            }
        }),
        Listener::on_window("drop", move |event| {
            drop.change(|screen| screen.hover = None);
            let dragged = files::dropped(&event);
            if !dragged.files.is_empty() {
                event.prevent_default();
                take_files(drop.clone(), None, dragged.files);
            } else if let Some(text) = dragged.text.filter(|_| !files::is_over_field(&event)) {
                event.prevent_default();
                let article = Incoming { text: Rc::from(text), ..Incoming::default() };
                drop.dispatch(Action::Put { slot: None, articles: vec![article] });
            }
        }),
    ]
}
