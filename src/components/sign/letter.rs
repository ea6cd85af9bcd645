//! The letter of an article in its frame.

use yew::prelude::*;

use crate::state::Letter;

/// Which letter.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The letter.
    pub letter: Letter,
}

/// The letter of an article; each of the first five has a frame of its own.
#[component]
pub fn LetterSign(props: &Props) -> Html {
    let frame = ["filled", "line", "double", "dashed", "round"][props.letter.0 % 5];
    html! { <b class="letter" data-frame={frame}>{ props.letter.to_string() }</b> }
}
