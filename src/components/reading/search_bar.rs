//! The search in both texts.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{field, focus};
use crate::components::sign::{Picture, icon};
use crate::hooks::{Dispatch, Scene, Spread, found_in};
use crate::reading::Side;
use crate::state::Action;

/// Opens the search. The keyboard is in its field at once, so that what is typed
/// next is looked for and not taken for keys.
pub(crate) fn open_search(scene: &Scene) {
    if scene.state.view.search.is_none() {
        scene.dispatch.dispatch(Action::Search(Some("".into())));
    }
    focus::reveal("#search");
}

/// A line with the words, how often they stand in each text, and the way along
/// the places; hidden while there is no search.
pub(super) fn search_bar(scene: &Scene, spread: &Spread) -> Html {
    let (search, dispatch) = (scene.state.view.search.clone(), &scene.dispatch);
    let hidden = search.is_none();
    let search = search.unwrap_or_default();
    let hits = scene.found.as_ref().map_or(&[][..], |found| &found.hits);
    let told = match search.place(hits.len()) {
        _ if search.query.trim().is_empty() => String::new(),
        None => "not in these texts".to_owned(),
        Some(at) => {
            let [a, b] = Side::BOTH.map(|side| found_in(hits, side));
            format!("{} of {} · {} {a} · {} {b}", at + 1, hits.len(), spread.letters.a, spread.letters.b)
        }
    };
    let close = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| end(&dispatch))
    };
    let none = hits.is_empty();
    tags! {
        <div class="search" role="search" hidden={hidden}>
            <input type="search" id="search" aria-label="Search in both texts" placeholder="Search in both texts" value={search.query.to_string()} oninput={typed(dispatch)} onkeydown={pressed(dispatch)} />
            <span role="status">{ told }</span>
            <button class="tool" aria-label="Previous place" disabled={none} onclick={dispatch.on_click(Action::SearchStep(-1))}>{ icon(Picture::Back) }</button>
            <button class="tool" aria-label="Next place" disabled={none} onclick={dispatch.on_click(Action::SearchStep(1))}>{ icon(Picture::Forward) }</button>
            <button class="tool" aria-label="End the search" onclick={close}>{ icon(Picture::Remove) }</button>
        </div>
    }
}

fn typed(dispatch: &Dispatch) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        dispatch.dispatch(Action::Search(Some(Rc::from(field::entered(&event)))));
    })
}

fn pressed(dispatch: &Dispatch) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => dispatch.dispatch(Action::SearchStep(if event.shift_key() { -1 } else { 1 })),
        "Escape" => end(&dispatch),
        _ => {}
    })
}

/// Ends the search; the keyboard goes back to where it was called.
fn end(dispatch: &Dispatch) {
    dispatch.dispatch(Action::Search(None));
    focus::to(".for-search");
}
