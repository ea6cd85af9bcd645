//! What the screen is like.

use yew::prelude::*;

use crate::browser::media;

/// Whether a media query holds, now and later.
#[hook]
pub fn use_media(query: &'static str) -> bool {
    let holds = use_state_eq(|| media::holds(query));
    {
        let holds = holds.clone();
        use_effect_with(query, move |query| {
            let listener = media::on_change(query, move |now| holds.set(now));
            move || drop(listener)
        });
    }
    *holds
}
