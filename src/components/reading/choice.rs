//! Which article is read on a side.

use yew::prelude::*;

use super::pane_head::{source_of, title_of};
use crate::components::sign::letter_sign;
use crate::hooks::{Scene, Spread};
use crate::reading::Side;
use crate::state::Action;

/// The letter of the article that is read on `side`; with three articles or
/// more a chip for each that can be read there instead.
pub(crate) fn choice(side: Side, scene: &Scene, spread: &Spread) -> Html {
    let shelf = &scene.state.shelf;
    let (own, far) = (*side.of(&spread.pair), *side.other().of(&spread.pair));
    if shelf.filled().count() < 3 {
        return letter_sign(*side.of(&spread.letters));
    }
    let chips = shelf.filled().filter(|slot| slot.id != far).filter_map(|slot| {
        let id = slot.id.0.to_string();
        let article = spread.outcome.report.articles.iter().find(|article| article.id == id)?;
        let letter = shelf.letter(slot.id);
        let read = scene.dispatch.on_click(Action::ShowPair(slot.id, far));
        let name = format!("Article {letter}: {}, {}", title_of(article), source_of(article));
        Some(tags! {
            <button key={slot.id.0} class="chip" aria-pressed={(slot.id == own).to_string()} aria-label={name.clone()} title={name} onclick={read}>{ letter_sign(letter) }</button>
        })
    });
    let name = format!("The article to read beside {}", side.other().of(&spread.letters));
    tags! { <div class="chips" role="group" aria-label={name}>{ for chips }</div> }
}
