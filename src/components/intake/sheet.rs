//! A box for one article.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clipboard, field, files};
use crate::components::reading::facts;
use crate::components::sign::{Picture, icon, letter_sign};
use crate::hooks::{take_paste, use_dispatch, use_take_files};
use crate::state::{Action, Dispatch, Letter, Outcome, Refusal, Slot};
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
    /// The last result, when what it found in the article is shown.
    #[prop_or_default]
    pub outcome: Option<Rc<Outcome>>,
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
    let pasted = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(pasted) = clipboard::rich(&event) {
                event.prevent_default();
                take_paste(dispatch.clone(), slot, pasted);
            }
        })
    };
    let found = found(props, &dispatch);
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
            { found }
            <textarea ref={text_box} id={format!("box-{}", slot.0)} data-box={props.letter.0.to_string()}
                aria-label={name} placeholder={placeholder(props.letter)} aria-describedby={note.clone()}
                spellcheck="false" readonly={props.slot.reading} oninput={typed} onpaste={pasted} />
            <p class="refusal" id={note} role="status">{ status(&props.slot) }</p>
            <div class="sheet-foot">
                <span>{ foot(&props.slot) }</span>
                <button class="button" type="button" aria-label={format!("Open file as article {}", props.letter)} onclick={open}>{ "Open file" }</button>
                <input ref={file_field} type="file" multiple={true} accept=".txt,.md,.html,.htm,.xhtml,.text,.markdown,text/plain,text/markdown,text/html" hidden={true} onchange={chosen} />
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
        return "or drop a file anywhere".to_owned();
    }
    let words = slot.text.split_whitespace().count();
    let count = words::thousands(u32::try_from(words).unwrap_or(u32::MAX));
    let noun = if words == 1 { "word" } else { "words" };
    match &slot.source {
        Some(source) => format!("{source} · {count} {noun}"),
        None => format!("{count} {noun}"),
    }
}

/// What the reader should know about what came into the box.
fn status(slot: &Slot) -> Option<String> {
    match &slot.refusal {
        _ if slot.reading => Some("Reading what you pasted …".to_owned()),
        None if slot.is_address() => Some(format!("This {}", words::ADDRESS)),
        refusal => refusal.as_ref().map(Refusal::told),
    }
}

/// What was found in the article, while the text is the one it was found in.
fn found(props: &Props, dispatch: &Dispatch) -> Option<Html> {
    let slot = &props.slot;
    let name = slot.id.0.to_string();
    let articles = props.outcome.as_ref().map(|outcome| &outcome.report.articles)?;
    let article = articles.iter().find(|article| article.id == name && *article.text == *slot.text)?;
    let aside = article.blocks.iter().filter(|block| block.aside).count();
    let day = article
        .date
        .as_ref()
        .map(|date| format!("{} ({})", words::day(&date.value), words::date_from(date.from)));
    let aside = (aside > 0).then(|| format!("{} set aside", words::counted(aside, "line", "lines")));
    let line: Vec<String> = article.source.iter().cloned().chain(day).chain(aside).collect();
    Some(html! {
        <div class="found">
            { article.title.clone().map(|title| html! { <b>{ title }</b> }) }
            <span>{ line.join(" · ") }</span>
            { facts(slot, article, props.letter, dispatch) }
        </div>
    })
}
