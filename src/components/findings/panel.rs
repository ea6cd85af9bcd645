//! The panel: lists of findings, or the evidence of one link.

use std::rc::Rc;

use yew::prelude::*;

use super::lists::lists;
use crate::components::evidence::evidence_view;
use crate::components::{Seal, still};
use crate::hooks::{Scene, Spread};
use crate::reading::Evidence;
use crate::state::{Action, Chosen};

/// The panel beside the text; a sheet where there is no room beside it.
pub fn panel(scene: &Rc<Scene>, spread: &Rc<Spread>) -> Html {
    let view = &scene.state.view;
    // Each selection counts up, so that the panel is drawn anew with it.
    let seal = Seal::on(spread).numbers([
        view.choices,
        view.chosen.is_some().into(),
        view.list as u32,
        scene.state.shelf.revision(),
        view.panel.into(),
        u32::try_from(scene.screen.listed).unwrap_or(u32::MAX),
    ]);
    let seal = seal.numbers(scene.state.shelf.notes().iter().map(|note| note.number()));
    let (scene, spread) = (Rc::clone(scene), Rc::clone(spread));
    still("panel", seal, move || drawn(&scene, &spread))
}

fn drawn(scene: &Scene, spread: &Spread) -> Html {
    let view = &scene.state.view;
    let open = view.panel;
    let evidence = match view.chosen {
        Some(Chosen::Link { link, .. }) => Evidence::of(&spread.outcome.report, &spread.reading, link),
        _ => None,
    };
    tags! {
        <aside class="panel" aria-label="Findings" role="region" data-open={open.to_string()}>
            <button class="grab" aria-expanded={open.to_string()} aria-label={if open { "Close the findings" } else { "Open the findings" }} onclick={scene.dispatch.on_click(Action::Panel(!open))} />
            <div class="panel-body" id="findings" tabindex="-1">
                { match evidence {
                    Some(evidence) => evidence_view(&evidence, spread, scene),
                    None => lists(spread, scene),
                } }
            </div>
        </aside>
    }
}
