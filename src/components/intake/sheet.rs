//! A box for one article.

use std::rc::Rc;

use yew::prelude::*;

use super::found::found;
use crate::browser::{clipboard, field, files};
use crate::components::sign::{Picture, icon, letter_sign};
use crate::components::{Seal, still};
use crate::hooks::{Scene, take_files, take_paste};
use crate::state::{Action, Letter, Refusal, Slot, SlotId};
use crate::words;

/// Where a box stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Whether it can be taken away or emptied.
    pub can_remove: bool,
    /// Whether it stands beside an article that is read.
    pub slim: bool,
}

/// A box to paste an article into. The text in it belongs to the browser; it
/// is written from outside only when it changed outside.
pub(super) fn sheet(slot: &Slot, scene: &Rc<Scene>, place: Place) -> Html {
    let letter = scene.state.shelf.letter(slot.id);
    let told = status(slot).unwrap_or_default();
    let numbers = [
        scene.state.shelf.revision(),
        u32::try_from(letter.0).unwrap_or(u32::MAX),
        slot.reading.into(),
        place.can_remove.into(),
        place.slim.into(),
        scene.outcome().map_or(0, |outcome| outcome.run.0),
    ];
    let seal = Seal::default().numbers(numbers).words(&told);
    let (scene, id) = (Rc::clone(scene), slot.id);
    still(format!("sheet-{}", id.0), seal, move || {
        scene.state.shelf.slot(id).map(|slot| drawn(slot, letter, place, &scene)).unwrap_or_default()
    })
}

fn drawn(own: &Slot, letter: Letter, place: Place, scene: &Scene) -> Html {
    let dispatch = scene.dispatch.clone();
    let slot = own.id;
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
    let remove = dispatch.on_click(Action::Remove { slot });
    let file = format!("file-{}", slot.0);
    let open = {
        let file = file.clone();
        Callback::from(move |_: MouseEvent| field::open(&file))
    };
    let chosen =
        Callback::from(move |event: Event| take_files(dispatch.clone(), Some(slot), files::chosen(&event)));
    let name = name(letter);
    let remark = format!("note-{}", slot.0);
    tags! {
        <div class="sheet" data-slim={place.slim.to_string()}>
            <label class="sheet-head" for={format!("box-{}", slot.0)}>
                { letter_sign(letter) }<span>{ name.clone() }</span>
            </label>
            <div class="sheet-tools">
                { moves(slot, letter, scene) }
                if place.can_remove {
                    <button class="tool" aria-label={format!("Remove article {letter}")} onclick={remove}>
                        { icon(Picture::Remove) }
                    </button>
                }
            </div>
            { for found(own, letter, scene).filter(|_| !place.slim) }
            <textarea id={format!("box-{}", slot.0)} data-box={letter.0.to_string()}
                aria-label={name} placeholder={placeholder(letter)} aria-describedby={remark.clone()}
                spellcheck="false" readonly={own.reading} oninput={typed} onpaste={pasted} />
            <p class="refusal" id={remark} role="status">{ status(own) }</p>
            <div class="sheet-foot">
                <span>{ foot(own) }</span>
                <button class="button" type="button" aria-label={format!("Open file as article {letter}")} onclick={open}>{ "Open file" }</button>
                <input id={file} type="file" multiple={true} accept=".txt,.md,.html,.htm,.xhtml,.text,.markdown,text/plain,text/markdown,text/html" hidden={true} onchange={chosen} />
            </div>
        </div>
    }
}

/// The way to another place among the articles; only an article has one.
fn moves(slot: SlotId, letter: Letter, scene: &Scene) -> Html {
    let slots = scene.state.shelf.slots();
    let is_article = |at: usize| slots.get(at).is_some_and(|other| !other.is_blank());
    let step = |by: isize, picture: Picture, way: &'static str| {
        let other =
            letter.0.checked_add_signed(by).filter(|other| is_article(*other) && is_article(letter.0))?;
        let act = scene.dispatch.on_click(Action::Move { slot, by });
        let name = format!("Move article {letter} {way} {}", Letter(other));
        Some(tags! { <button class="tool" aria-label={name} onclick={act}>{ icon(picture) }</button> })
    };
    tags! { <>{ step(-1, Picture::Back, "before") }{ step(1, Picture::Forward, "behind") }</> }
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
