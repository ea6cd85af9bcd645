//! The bar at the top: name, views, light or dark.

use yew::prelude::*;

use super::show_keys;
use crate::components::sign::{Picture, icon};
use crate::hooks::{Scene, turn_colours};
use crate::state::Tab;

/// The bar at the top.
pub fn top_bar(scene: &Scene) -> Html {
    let (here, can_read) = (scene.tab(), scene.can_read());
    let dispatch = scene.dispatch.clone();
    let turn = Callback::from(move |_: MouseEvent| turn_colours(&dispatch));
    let keys = Callback::from(|_: MouseEvent| show_keys());
    let tab = |tab: Tab, address: &'static str, name: &'static str| {
        let current = (here == tab).then_some("page");
        if tab == Tab::Articles || can_read {
            tags! { <a href={address} aria-current={current}>{ name }</a> }
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
                { tab(Tab::Articles, "#articles", "Articles") }
                { tab(Tab::Read, "#read", "Read") }
                { tab(Tab::Rows, "#rows", "Rows") }
            </nav>
            <div class="tools">
                <a class="tool" href="method.html">{ "Method" }</a>
                <button class="tool for-keys" aria-label="Keys" onclick={keys}>{ "?" }</button>
                <button class="tool" aria-label={if scene.screen.is_dark() { "Use light colours" } else { "Use dark colours" }} onclick={turn}>
                    { icon(Picture::Theme) }
                </button>
            </div>
        </header>
    }
}
