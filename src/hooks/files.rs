//! Takes the reader's files in.

use crossread_engine::Limit;
use wasm_bindgen_futures::spawn_local;

use super::Dispatch;
use crate::browser::files::Given;
use crate::browser::reader;
use crate::intake::{self, Answer, Ask};
use crate::state::{Action, Incoming, Origin, Refusal, SlotId};
use crate::words;

/// Reads files and puts them into the box `slot` and those after it.
pub fn take_files(dispatch: Dispatch, slot: Option<SlotId>, files: Vec<Given>) {
    spawn_local(async move {
        let mut articles = Vec::new();
        for file in files {
            match read(&file).await {
                Ok(article) => articles.push(article),
                Err(refusal) => dispatch.dispatch(Action::Refuse { slot, refusal }),
            }
        }
        if !articles.is_empty() {
            dispatch.dispatch(Action::Put { slot, articles });
        }
    });
}

async fn read(file: &Given) -> Result<Incoming, Refusal> {
    let name = file.name();
    let unreadable = |why| Refusal::Unreadable { why };
    if file.size() > Limit::ARTICLE {
        return Err(Refusal::TooLarge { bytes: file.size() });
    }
    let bytes = file.bytes().await.map_err(unreadable)?;
    if let Some(text) = intake::plain_text(&name, &bytes) {
        return if text.trim().is_empty() {
            Err(unreadable(format!("{name} has no text in it.")))
        } else {
            Ok(Incoming { text: text.into(), origin: Origin::File, ..Incoming::default() })
        };
    }
    let ask = Ask::Open { name, bytes };
    let answer = reader::ask(&ask).await.map_err(|silence| unreadable(words::file_unread(silence)))?;
    article(answer, Origin::File).map_err(unreadable)
}

/// The article in an answer, or why there is none.
pub(super) fn article(answer: Answer, origin: Origin) -> Result<Incoming, String> {
    let Answer { text, markup, url, why, .. } = answer;
    let text = text.ok_or_else(|| why.unwrap_or_default())?;
    Ok(Incoming { text: text.into(), markup: markup.map(Into::into), url, origin, ..Incoming::default() })
}
