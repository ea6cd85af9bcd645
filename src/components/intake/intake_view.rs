//! The boxes for the articles, and the samples.

use std::rc::Rc;

use yew::prelude::*;

use super::one_article::OneArticle;
use super::samples::SampleSection;
use super::sheet::Sheet;
use super::summary::Summary;
use super::threads_drawing::ThreadsDrawing;
use crate::components::sign::{Icon, Picture};
use crate::hooks::use_dispatch;
use crate::state::{Action, Desk, Outcome, Shelf, SlotId, View};

/// What comes in, and what came of it.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The articles.
    pub shelf: Shelf,
    /// What is on screen.
    pub view: View,
    /// The last result.
    pub outcome: Option<Rc<Outcome>>,
}

/// The view of the articles.
#[component]
pub fn Intake(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let shelf = &props.shelf;
    if let (Desk::One(slot), Some(outcome)) = (props.view.desk, &props.outcome) {
        return html! { <OneArticle {slot} shelf={shelf.clone()} outcome={Rc::clone(outcome)} /> };
    }
    let add = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::AddSlot))
    };
    let undo = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Undo));
    let is_empty = shelf.filled().next().is_none();
    html! {
        <main id="main" class="intake">
            <h1>{ "Two accounts of one event." }<br /><span>{ "What do they share, and where do they part?" }</span></h1>
            <div class="sheets" data-count={shelf.slots().len().to_string()}>
                { sheets(shelf) }
            </div>
            <div class="under">
                <button class="button ghost" onclick={add}>
                    <Icon picture={Picture::Add} />{ add_name(shelf.slots().len()) }
                </button>
                if let Some(removed) = shelf.removed() {
                    <button class="button ghost" onclick={undo}>
                        <Icon picture={Picture::Undo} />{ format!("Put “{}” back", beginning(&removed.text)) }
                    </button>
                }
                <p class="privacy">{ "Nothing leaves this page. There is no upload and no account." }</p>
            </div>
            if let Some(outcome) = props.outcome.as_ref().filter(|_| !is_empty) {
                <Summary outcome={Rc::clone(outcome)} shelf={shelf.clone()} />
            }
            <SampleSection />
            <p class="drop-hint">{ "You can also drop text files anywhere." }</p>
        </main>
    }
}

/// The boxes; between the first two the threads are drawn.
fn sheets(shelf: &Shelf) -> Html {
    let place = |slot: SlotId| shelf.letter(slot);
    let can_remove = shelf.slots().len() > 2;
    let mut out: Vec<Html> = Vec::new();
    for slot in shelf.slots() {
        let key = format!("sheet-{}", slot.id.0);
        out.push(html! {
            <Sheet {key} slot={slot.clone()} letter={place(slot.id)} can_remove={can_remove || !slot.is_blank()} />
        });
        if place(slot.id).0 == 0 {
            out.push(html! { <ThreadsDrawing key="threads" /> });
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
