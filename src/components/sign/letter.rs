//! The letter of an article in its frame.

use yew::prelude::*;

use crate::state::Letter;

/// The letter of an article; each of the first five has a frame of its own.
pub fn letter_sign(letter: Letter) -> Html {
    let frame = ["filled", "line", "double", "dashed", "round"][letter.0 % 5];
    tags! { <b class="letter" data-frame={frame}>{ letter.to_string() }</b> }
}
