//! A box for one article.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{field, files};
use crate::components::sign::{Picture, icon, letter_sign};
use crate::hooks::{use_dispatch, use_take_files};
use crate::state::{Action, Letter, Refusal, Slot};
use crate::words;

/// The box.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// What is in it.
    pub slot: Slot,
    /// Its letter.
    pub letter: Letter,
    /// Whether it can be taken away or emptied.
    pub can_remove: bool,
    /// Whether it stands beside an article that is read.
    #[prop_or_default]
    pub slim: bool,
}

/// A box to paste an article into. The text in it belongs to the browser; it
/// is written from outside only when it changed outside.
#[component]
pub(super) fn Sheet(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let (text_box, file_field) = (use_node_ref(), use_node_ref());
    let take = use_take_files(Some(props.slot.id));
    {
        let (text_box, text) = (text_box.clone(), Rc::clone(&props.slot.text));
        use_effect_with(props.slot.set_from_outside, move |_| field::write(&text_box, &text));
    }
    let slot = props.slot.id;
    let typed = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            dispatch.dispatch(Action::Typed { slot, text: field::text(&event).into() });
        })
    };
    let remove = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Remove { slot }));
    let open = {
        let file_field = file_field.clone();
        Callback::from(move |_: MouseEvent| field::open(&file_field))
    };
    let chosen = Callback::from(move |event: Event| take.emit(files::chosen(&event)));
    let name = name(props.letter);
    let note = format!("note-{}", slot.0);
    html! {
        <div class="sheet" data-slim={props.slim.to_string()}>
            <label class="sheet-head" for={format!("box-{}", slot.0)}>
                { letter_sign(props.letter) }<span>{ name.clone() }</span>
            </label>
            if props.can_remove {
                <button class="tool remove" aria-label={format!("Remove article {}", props.letter)} onclick={remove}>
                    { icon(Picture::Remove) }
                </button>
            }
            <textarea ref={text_box} id={format!("box-{}", slot.0)} data-box={props.letter.0.to_string()}
                aria-label={name} placeholder={placeholder(props.letter)} aria-describedby={note.clone()}
                spellcheck="false" oninput={typed} />
            <p class="refusal" id={note} role="status">{ props.slot.refusal.as_ref().map(refusal) }</p>
            <div class="sheet-foot">
                <span>{ foot(&props.slot) }</span>
                <button class="button" type="button" aria-label={format!("Open a file as article {}", props.letter)} onclick={open}>{ "Open file" }</button>
                <input ref={file_field} type="file" multiple={true} accept=".txt,.md,.text,.markdown,text/plain,text/markdown" hidden={true} onchange={chosen} />
            </div>
        </div>
    }
}

fn name(letter: Letter) -> String {
    const ORDINALS: [&str; 6] = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];
    match ORDINALS.get(letter.0) {
        Some(ordinal) => format!("{ordinal} article"),
        None => format!("Article {letter}"),
    }
}

const fn placeholder(letter: Letter) -> &'static str {
    if letter.0 == 0 { "Paste an article" } else { "Paste another account of it" }
}

fn foot(slot: &Slot) -> String {
    if slot.is_blank() {
        return "or drop a text file anywhere".to_owned();
    }
    let words = slot.text.split_whitespace().count();
    let count = words::thousands(u32::try_from(words).unwrap_or(u32::MAX));
    let noun = if words == 1 { "word" } else { "words" };
    match &slot.source {
        Some(source) => format!("{source} · {count} {noun}"),
        None => format!("{count} {noun}"),
    }
}

fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooLarge { bytes } => words::article_too_large(*bytes),
        Refusal::Unreadable { why } => why.clone(),
    }
}
