//! Which article is read on a side.

use yew::prelude::*;

use super::pane_head::name_of;
use crate::components::sign::letter_sign;
use crate::hooks::{Scene, Spread};
use crate::reading::Side;
use crate::state::{Action, SlotId};

/// The letter of the article that is read on `side`; with three articles or
/// more a chip for each that can be read there instead.
pub(crate) fn choice(side: Side, scene: &Scene, spread: &Spread) -> Html {
    let (shelf, articles) = (&scene.state.shelf, &spread.outcome.report.articles);
    let (own, far) = (*side.of(&spread.pair), *side.other().of(&spread.pair));
    if articles.len() < 3 {
        return letter_sign(*side.of(&spread.letters));
    }
    let chips = articles.iter().filter_map(|article| {
        let id = SlotId(article.id.parse().ok()?);
        shelf.slot(id).filter(|_| id != far)?;
        let (letter, read) = (shelf.letter(id), scene.dispatch.on_click(Action::ShowPair(id, far)));
        let name = name_of(article, letter);
        Some(tags! {
            <button key={id.0} class="chip" aria-pressed={(id == own).to_string()} aria-label={name.clone()} title={name} onclick={read}>{ letter_sign(letter) }</button>
        })
    });
    tags! { <div class="chips" role="group" aria-label="Read another article here">{ for chips }</div> }
}
