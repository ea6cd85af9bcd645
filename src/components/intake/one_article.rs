//! One article to read at once, and a box for the next.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::{Place, sheet};
use super::summary::summary;
use crate::components::findings::within;
use crate::components::reading::{facts, note, pane_head, plain_prose};
use crate::components::sign::{Picture, icon};
use crate::hooks::Scene;
use crate::state::{Action, Letter, Outcome, SlotId};

/// One article, the next box, and what the one says against itself.
pub(super) fn one_article(slot: SlotId, outcome: &Rc<Outcome>, scene: &Rc<Scene>) -> Html {
    let (shelf, dispatch) = (&scene.state.shelf, &scene.dispatch);
    let edit = dispatch.on_click(Action::Edit { slot });
    let report = &outcome.report;
    let name = slot.0.to_string();
    let index = report.articles.iter().position(|article| article.id == name);
    let (Some(index), Some(own)) = (index, shelf.slot(slot)) else { return Html::default() };
    let article = &report.articles[index];
    let letter = shelf.letter(slot);
    let next = shelf.slots().iter().find(|other| other.id != slot);
    let tools = tags! {
        <>
            { facts(own, article, letter, dispatch) }
            <button class="button ghost" onclick={edit}>{ icon(Picture::Edit) }{ "Edit text" }</button>
        </>
    };
    tags! {
        <main id="main" tabindex="-1" class="one">
            <section class="one-article" aria-label={format!("Article {letter}")}>
                { pane_head(article, letter, false, tools) }
                { note(own, article) }
                { plain_prose(scene, slot, index) }
            </section>
            <section class="one-beside" aria-label="The next article">
                { for next.map(|next| sheet(next, scene, Place { can_remove: false, slim: true })) }
                if report.pairs.is_empty() {
                    { against_itself(outcome, index, letter) }
                } else {
                    { summary(outcome, scene) }
                }
            </section>
        </main>
    }
}

/// What the article says against itself.
fn against_itself(outcome: &Outcome, index: usize, letter: Letter) -> Html {
    within(&outcome.report, index, letter, &|_| None).unwrap_or_else(|| {
        tags! {
            <p class="until">{ "The comparison starts by itself when the second article is here. Nothing leaves this page." }</p>
        }
    })
}
