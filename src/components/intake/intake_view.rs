//! The boxes for the articles, and the samples.

use std::rc::Rc;

use yew::prelude::*;

use super::one_article::Alone;
use super::samples::samples;
use super::sheet::{Place, sheet};
use super::summary::summary;
use super::threads_drawing::threads_drawing;
use crate::components::sign::{Picture, icon};
use crate::hooks::Scene;
use crate::state::Action;

/// The view of the articles: all boxes, or one article to read and the next box.
///
/// Both have the same build, and a box has the same key in both: it is one and
/// the same element while the view changes around it, so that nothing pasted
/// into it meanwhile is lost and the keyboard stays in it.
pub fn intake(scene: &Rc<Scene>) -> Html {
    if let Some(alone) = Alone::now(scene) {
        return tags! {
            <main id="main" tabindex="-1" class="one">
                { alone.article() }
                <section key="boxes" class="one-beside" aria-label="The next article">{ for alone.beside() }</section>
            </main>
        };
    }
    tags! {
        <main id="main" tabindex="-1" class="intake">
            <h1 key="head">{ "Two accounts of one event." }<br /><span>{ "What do they share, and where do they part?" }</span></h1>
            <section key="boxes" class="sheets">{ for sheets(scene) }</section>
            { rest(scene) }
        </main>
    }
}

/// What stands below the boxes.
fn rest(scene: &Rc<Scene>) -> Html {
    let (shelf, dispatch) = (&scene.state.shelf, &scene.dispatch);
    let is_empty = shelf.filled().next().is_none();
    tags! {
        <div key="rest">
            <div class="under">
                <button class="button ghost" onclick={dispatch.on_click(Action::AddSlot)}>
                    { icon(Picture::Add) }{ add_name(shelf.slots().len()) }
                </button>
                if let Some(removed) = shelf.removed() {
                    <button class="button ghost" onclick={dispatch.on_click(Action::Undo)}>
                        { icon(Picture::Undo) }{ format!("Put “{}” back", beginning(&removed.text)) }
                    </button>
                }
                <p class="privacy">{ "Nothing leaves this page. There is no upload and no account." }</p>
            </div>
            { for scene.outcome().filter(|_| !is_empty).map(|outcome| summary(outcome, scene)) }
            { samples(scene) }
            <p class="drop-hint">{ "You can also drop files anywhere: .txt, .md, .html." }</p>
        </div>
    }
}

/// The boxes; between the first two the threads are drawn.
fn sheets(scene: &Rc<Scene>) -> Vec<Html> {
    let slots = scene.state.shelf.slots();
    let mut out: Vec<Html> = Vec::new();
    for slot in slots {
        let can_remove = slots.len() > 2 || !slot.is_blank();
        out.push(sheet(slot, scene, Place { can_remove, slim: false }));
        if out.len() == 1 {
            out.push(threads_drawing());
        }
    }
    out
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
