//! What the screen is like.

use web_sys::MediaQueryList;

use super::listen::Listener;
use super::page::window;

fn query(text: &str) -> Option<MediaQueryList> {
    window().match_media(text).ok().flatten()
}

/// Whether a media query holds now.
#[must_use]
pub fn holds(text: &str) -> bool {
    query(text).is_some_and(|list| list.matches())
}

/// Hears when a media query begins or ceases to hold.
pub fn on_change(text: &'static str, mut hear: impl FnMut(bool) + 'static) -> Option<Listener> {
    let list = query(text)?;
    Some(Listener::on(&list, "change", move |_| hear(holds(text))))
}
