//! Takes the reader's files in.

use std::rc::Rc;

use crossread_engine::Limit;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::files::Given;
use crate::intake;
use crate::state::{Action, Dispatch, Incoming, Origin, Refusal, SlotId};

/// Reads files and puts them into the box `slot` and those after it.
pub fn take_files(dispatch: Dispatch, slot: Option<SlotId>, files: Vec<Given>) {
    spawn_local(async move {
        let mut articles = Vec::new();
        for file in files {
            match read(&file).await {
                Ok(text) => {
                    articles.push(Incoming { text, origin: Origin::File, ..Incoming::default() });
                }
                Err(refusal) => dispatch.dispatch(Action::Refuse { slot, refusal }),
            }
        }
        if !articles.is_empty() {
            dispatch.dispatch(Action::Put { slot, articles });
        }
    });
}

/// A callback that takes files into a box.
#[hook]
pub fn use_take_files(slot: Option<SlotId>) -> Callback<Vec<Given>> {
    let dispatch = super::use_dispatch();
    use_callback((dispatch, slot), |files, (dispatch, slot)| take_files(dispatch.clone(), *slot, files))
}

async fn read(file: &Given) -> Result<Rc<str>, Refusal> {
    let name = file.name();
    let unreadable = |why| Refusal::Unreadable { why };
    if file.size() > Limit::ARTICLE {
        return Err(Refusal::TooLarge { bytes: file.size() });
    }
    if intake::is_page(&name) {
        return Err(unreadable(format!(
            "{name} is a saved page, which cannot be read yet. Open it in the browser, copy the article and paste it here."
        )));
    }
    let bytes = file.bytes().await.map_err(unreadable)?;
    let text = intake::decode(&name, &bytes).map_err(unreadable)?;
    if text.trim().is_empty() {
        return Err(unreadable(format!("{name} has no text in it.")));
    }
    Ok(text.into())
}
