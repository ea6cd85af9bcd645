//! The bar at the top: name, views, light or dark.

use std::rc::Rc;

use yew::prelude::*;

use super::show_keys;
use crate::components::reading::open_search;
use crate::components::sign::{Picture, icon};
use crate::hooks::{Dispatch, Scene, turn_colours};
use crate::state::{Action, DeedName, Tab};

/// The bar at the top.
pub fn top_bar(scene: &Rc<Scene>) -> Html {
    let (here, can_read, shelf) = (scene.tab(), scene.can_read(), &scene.state.shelf);
    let dispatch = scene.dispatch.clone();
    let turn = Callback::from(move |_: MouseEvent| turn_colours(&dispatch));
    let keys = Callback::from(|_: MouseEvent| show_keys());
    let own = Rc::clone(scene);
    let search = Callback::from(move |_: MouseEvent| open_search(&own));
    // Where there is room for one text only, both views of two are the same.
    let narrow = scene.screen.is_narrow;
    let tab = |tab: Tab, name: &'static str| {
        let current = (here == tab).then_some("page");
        if tab == Tab::Articles || can_read {
            tags! { <a href={scene.address(tab)} aria-current={current}>{ name }</a> }
        } else {
            tags! { <a role="link" aria-disabled="true">{ name }</a> }
        }
    };
    tags! {
        <header class="top">
            <a class="brand" href="#articles">
                <svg class="logo" viewBox="0 0 26 20" aria-hidden="true">
                    <path d="M3 2v16M23 2v16" />
                    <path class="thin" d="M3 6c9 0 11 8 20 8" />
                    <path class="bold" d="M3 14c9 0 11-8 20-8" />
                </svg>
                <span>{ "Crossread" }</span>
            </a>
            <nav aria-label="Views">
                { tab(Tab::Articles, "Articles") }
                { tab(if narrow && here == Tab::Rows { here } else { Tab::Read }, "Read") }
                { for (!narrow).then(|| tab(Tab::Rows, "Rows")) }
            </nav>
            <div class="tools">
                { for shelf.undoable().map(|deed| back(Picture::Undo, "Undo", deed, Action::Undo, &scene.dispatch)) }
                { for shelf.redoable().map(|deed| back(Picture::Redo, "Redo", deed, Action::Redo, &scene.dispatch)) }
                if scene.is_read() {
                    <button class="tool for-search" aria-label="Search" onclick={search}>{ icon(Picture::Search) }<span>{ "Search" }</span></button>
                }
                <a class="tool" href="method.html">{ "Method" }</a>
                <button class="tool for-keys" aria-label="Keys" onclick={keys}>{ "?" }</button>
                <button class="tool" aria-label={if scene.screen.is_dark() { "Use light colours" } else { "Use dark colours" }} onclick={turn}>
                    { icon(Picture::Theme) }
                </button>
            </div>
        </header>
    }
}

/// Takes back what was done last, or does it again.
fn back(picture: Picture, way: &'static str, deed: DeedName, action: Action, dispatch: &Dispatch) -> Html {
    let name = format!("{way}: {}", deed.told());
    tags! {
        <button class="tool" aria-label={name.clone()} title={name} onclick={dispatch.on_click(action)}>{ icon(picture) }</button>
    }
}
