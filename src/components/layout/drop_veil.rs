//! What a drop will do, while something hovers over the page.

use yew::prelude::*;

use crate::components::sign::letter_sign;
use crate::state::{Letter, Shelf};

/// Steps in front of the page and names the letters the files will have.
pub fn drop_veil(files: u32, shelf: &Shelf) -> Html {
    let slots = shelf.slots();
    let empty = slots.iter().enumerate().filter(|(_, slot)| slot.is_blank()).map(|(n, _)| n);
    let wanted = usize::try_from(files).unwrap_or(usize::MAX).min(12);
    let letters: Vec<Letter> = empty.chain(slots.len()..).take(wanted).map(Letter).collect();
    let becomes = if letters.len() == 1 { "One file: it becomes" } else { "The files become" };
    tags! {
        <div class="veil" role="status">
            <div>
                <b>{ "Drop to add" }</b>
                <span>
                    { becomes }
                    { for letters.into_iter().map(letter_sign) }
                </span>
            </div>
        </div>
    }
}
