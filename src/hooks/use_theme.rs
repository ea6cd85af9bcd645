//! Light or dark.

use yew::prelude::*;

use crate::browser::{media, page, storage};

/// Where the choice is kept.
const KEY: &str = "crossread.theme";

/// Light or dark, and how to change it.
#[derive(Clone, PartialEq)]
pub struct Theme {
    /// Whether it is dark now.
    pub is_dark: bool,
    /// Takes the other one.
    pub turn: Callback<()>,
}

/// The colours: as the system has them until the reader turns them.
#[hook]
pub fn use_theme() -> Theme {
    let chosen = use_state_eq(|| storage::kept_in_browser(KEY));
    let system_is_dark = super::use_media("(prefers-color-scheme: dark)");
    let is_dark = chosen.as_deref().map_or(system_is_dark, |chosen| chosen == "dark");
    use_effect_with((*chosen).clone(), |chosen| page::set_theme(chosen.as_deref()));
    let turn = use_callback(is_dark, move |(), is_dark| {
        let wanted = if *is_dark { "light" } else { "dark" };
        // The same as the system's: follow the system again.
        let follows = (wanted == "dark") == media::holds("(prefers-color-scheme: dark)");
        let kept = (!follows).then(|| wanted.to_owned());
        storage::keep_in_browser(KEY, kept.as_deref());
        chosen.set(kept);
    });
    Theme { is_dark, turn }
}
