//! What a drop will do, while something hovers over the page.

use yew::prelude::*;

use crate::components::sign::LetterSign;
use crate::state::{Letter, Shelf};

/// What hovers.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// How many files hover.
    pub files: u32,
    /// The articles that are there.
    pub shelf: Shelf,
}

/// Steps in front of the page and names the letters the files will have.
#[component]
pub fn DropVeil(props: &Props) -> Html {
    let slots = props.shelf.slots();
    let empty = slots.iter().enumerate().filter(|(_, slot)| slot.is_blank()).map(|(n, _)| n);
    let wanted = usize::try_from(props.files).unwrap_or(usize::MAX).min(12);
    let letters: Vec<Letter> = empty.chain(slots.len()..).take(wanted).map(Letter).collect();
    let becomes = if letters.len() == 1 { "One file: it becomes" } else { "The files become" };
    html! {
        <div class="veil">
            <div>
                <b>{ "Drop to add" }</b>
                <span>
                    { becomes }
                    { for letters.into_iter().map(|letter| html! { <LetterSign {letter} /> }) }
                </span>
            </div>
        </div>
    }
}
