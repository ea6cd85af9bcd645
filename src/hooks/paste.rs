//! Takes a rich paste in.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::Dispatch;
use super::files::article;
use crate::browser::clipboard::Pasted;
use crate::browser::reader;
use crate::intake::Ask;
use crate::state::{Action, Change, Incoming, Origin, Refusal, SlotId};
use crate::words;

/// Reads a rich paste and puts it into a box. When it cannot be read, its
/// plain text goes there, with a word on what is missing.
pub fn take_paste(dispatch: Dispatch, slot: SlotId, pasted: Pasted) {
    dispatch.dispatch(Action::Amend { slot, change: Change::Reading });
    spawn_local(async move {
        let Pasted { html, plain } = pasted;
        let text: Rc<str> = plain.as_str().into();
        let taken = match reader::ask(&Ask::Paste { html, plain }).await {
            Ok(answer) => article(answer, Origin::Pasted),
            Err(silence) => Err(words::paste_unread(silence).to_owned()),
        };
        let action = match taken {
            Ok(article) => {
                let plain = article.markup.is_some().then_some(text).filter(|text| !text.trim().is_empty());
                Action::Put { slot: Some(slot), articles: vec![Incoming { plain, ..article }] }
            }
            Err(why) if text.trim().is_empty() => {
                Action::Refuse { slot: Some(slot), refusal: Refusal::Unreadable { why } }
            }
            Err(why) => {
                let note = Some(Refusal::Unreadable { why });
                let article = Incoming { text, note, ..Incoming::default() };
                Action::Put { slot: Some(slot), articles: vec![article] }
            }
        };
        dispatch.dispatch(action);
    });
}
