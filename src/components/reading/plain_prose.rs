//! An article on its own, with nothing to compare it to.

use std::rc::Rc;

use yew::prelude::*;

use super::part::{Frame, Lit, brought, is_brought, part_view};
use crate::components::{Seal, still};
use crate::hooks::Scene;
use crate::reading::{Part, Prose};
use crate::state::SlotId;

/// Longer articles are cut here, with a word on it.
const SENTENCES: usize = 3000;

/// An article, set as prose, without marks: the one in box `slot`, at `index` in the report.
pub(crate) fn plain_prose(scene: &Rc<Scene>, slot: SlotId, index: usize) -> Html {
    let Some(outcome) = scene.outcome() else { return Html::default() };
    let seal = Seal::on(outcome).numbers([slot.0, scene.state.shelf.revision()]);
    let scene = Rc::clone(scene);
    still("prose", seal, move || drawn(&scene, slot, index))
}

fn drawn(scene: &Scene, slot: SlotId, index: usize) -> Html {
    let article = scene.outcome().and_then(|outcome| outcome.report.articles.get(index));
    let Some(article) = article else { return Html::default() };
    let prose = Prose::unmarked(article);
    let shown = prose.parts_with(SENTENCES);
    let brought = brought(scene.state.shelf.slot(slot), article);
    let part = |(n, part): (usize, &Rc<Part>)| {
        let brought = is_brought(part, &brought);
        part_view(n, part, Frame { slot, brought, lit: Lit::default(), reached: None }, &scene.dispatch)
    };
    tags! {
        <article class="prose" lang={article.language.clone()} dir="auto">
            { for article.notices.iter().filter(|notice| !notice.message.is_empty()).map(|notice| tags! {
                <p class="notice" role="status">{ notice.message.clone() }</p>
            }) }
            { for prose.parts.iter().take(shown).enumerate().map(part) }
            if prose.parts.len() > shown {
                <p class="notice">{ "The rest of this long text is shown beside the second article." }</p>
            }
        </article>
    }
}
