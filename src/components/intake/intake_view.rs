//! The boxes for the articles, and the samples.

use std::rc::Rc;

use yew::prelude::*;

use super::one_article::one_article;
use super::samples::SampleSection;
use super::sheet::Sheet;
use super::summary::Summary;
use super::threads_drawing::threads_drawing;
use crate::components::sign::{Picture, icon};
use crate::state::{Action, Desk, Dispatch, Outcome, Shelf, SlotId};

/// The view of the articles.
pub fn intake(shelf: &Shelf, desk: Desk, outcome: Option<&Rc<Outcome>>, dispatch: &Dispatch) -> Html {
    if let (Desk::One(slot), Some(outcome)) = (desk, outcome) {
        return one_article(slot, shelf, outcome, dispatch);
    }
    let add = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::AddSlot))
    };
    let undo = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Undo))
    };
    let is_empty = shelf.filled().next().is_none();
    html! {
        <main id="main" class="intake">
            <h1>{ "Two accounts of one event." }<br /><span>{ "What do they share, and where do they part?" }</span></h1>
            <div class="sheets" data-count={shelf.slots().len().to_string()}>
                { sheets(shelf, outcome) }
            </div>
            <div class="under">
                <button class="button ghost" onclick={add}>
                    { icon(Picture::Add) }{ add_name(shelf.slots().len()) }
                </button>
                if let Some(removed) = shelf.removed() {
                    <button class="button ghost" onclick={undo}>
                        { icon(Picture::Undo) }{ format!("Put “{}” back", beginning(&removed.text)) }
                    </button>
                }
                <p class="privacy">{ "Nothing leaves this page. There is no upload and no account." }</p>
            </div>
            if let Some(outcome) = outcome.filter(|_| !is_empty) {
                <Summary outcome={Rc::clone(outcome)} shelf={shelf.clone()} />
            }
            <SampleSection />
            <p class="drop-hint">{ "You can also drop files anywhere: .txt, .md, .html." }</p>
        </main>
    }
}

/// The boxes; between the first two the threads are drawn.
fn sheets(shelf: &Shelf, outcome: Option<&Rc<Outcome>>) -> Html {
    let place = |slot: SlotId| shelf.letter(slot);
    let can_remove = shelf.slots().len() > 2;
    let mut out: Vec<Html> = Vec::new();
    for slot in shelf.slots() {
        let key = format!("sheet-{}", slot.id.0);
        out.push(html! {
            <Sheet {key} slot={slot.clone()} letter={place(slot.id)} can_remove={can_remove || !slot.is_blank()} outcome={outcome.cloned()} />
        });
        if place(slot.id).0 == 0 {
            out.push(threads_drawing());
        }
    }
    html! { <>{ for out }</> }
}

fn add_name(count: usize) -> &'static str {
    match count {
        2 => "Add a third",
        3 => "Add a fourth",
        _ => "Add another",
    }
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(4).collect();
    format!("{} …", words.join(" "))
}
