//! The bar at the top: name, views, light or dark.

use yew::prelude::*;

use crate::components::sign::{Picture, icon};
use crate::hooks::use_theme;
use crate::state::Tab;

/// What the bar shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The view on screen.
    pub tab: Tab,
    /// Whether there are two articles to read.
    pub can_read: bool,
}

/// The bar at the top.
#[component]
pub fn TopBar(props: &Props) -> Html {
    let theme = use_theme();
    let turn = Callback::from(move |_: MouseEvent| theme.turn.emit(()));
    let tab = |tab: Tab, address: &'static str, name: &'static str| {
        let current = (props.tab == tab).then_some("page");
        if tab == Tab::Articles || props.can_read {
            html! { <a href={address} aria-current={current}>{ name }</a> }
        } else {
            html! { <a role="link" aria-disabled="true">{ name }</a> }
        }
    };
    html! {
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
                <button class="tool" aria-label={if theme.is_dark { "Use light colours" } else { "Use dark colours" }} onclick={turn}>
                    { icon(Picture::Theme) }
                </button>
            </div>
        </header>
    }
}
