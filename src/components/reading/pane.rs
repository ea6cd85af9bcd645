//! One of the two texts.

use std::rc::Rc;

use crossread_engine::report::{LinkId, SentenceId};
use yew::prelude::*;

use super::choice::choice;
use super::facts::{facts, note};
use super::pane_head::{name_of, pane_head};
use super::part::{Frame, Lit, brought, is_brought, part_view};
use super::touch::{Touch, first_linked, is_linked};
use crate::browser::measure;
use crate::components::sign::{Picture, icon};
use crate::components::{Seal, still};
use crate::hooks::{Scene, Screen, Spread, pane_id, text_id};
use crate::reading::{Part, Side};
use crate::state::{Action, Chosen};

/// A text with its head.
pub(super) fn pane(side: Side, scene: &Rc<Scene>, spread: &Rc<Spread>) -> Html {
    let (state, screen) = (&scene.state, &scene.screen);
    let lit = lit(side, scene, spread);
    let sought = scene.sought(side);
    let reached = side.of(&screen.reached).map_or(u32::MAX, |id| id.0);
    let laid_out = u32::try_from(*side.of(&screen.laid_out)).unwrap_or(u32::MAX);
    let numbers = [
        state.shelf.revision(),
        u32::from(state.is_older()),
        reached,
        laid_out,
        sought.map_or(u32::MAX, |id| id.0),
    ];
    let ids = lit.selected.iter().map(|id| id.0).chain([u32::MAX]).chain(lit.pointed.iter().map(|id| id.0));
    let seal = Seal::on(spread).numbers(numbers.into_iter().chain(ids));
    let (scene, spread) = (Rc::clone(scene), Rc::clone(spread));
    still(side.key(), seal, move || drawn(side, &scene, &spread, &lit, sought))
}

fn drawn(side: Side, scene: &Rc<Scene>, spread: &Rc<Spread>, lit: &Lit, sought: Option<SentenceId>) -> Html {
    let article = &spread.outcome.report.articles[*side.of(&spread.reading.articles)];
    let prose = side.of(&spread.reading.prose);
    let letter = *side.of(&spread.letters);
    let wanted = lit.selected.first().or(sought.as_ref());
    let wanted = wanted.and_then(|id| prose.parts.iter().position(|part| part.holds(*id)));
    let count = prose.parts_with(*side.of(&scene.screen.laid_out));
    let count = count.max(wanted.map_or(0, |at| at + 20)).min(prose.parts.len());
    let reached = side.of(&scene.screen.reached).filter(|id| is_linked(prose, *id));
    let reached = reached.or_else(|| first_linked(prose));
    let slot = *side.of(&spread.pair);
    let own = scene.state.shelf.slot(slot);
    let brought = brought(own, article);
    let tools = tags! {
        <>{ own.map(|own| facts(own, article, letter, &scene.dispatch)) }
            <button class="tool" aria-label={format!("Edit article {letter}")} onclick={scene.dispatch.on_click(Action::Edit { slot })}>{ icon(Picture::Edit) }</button></>
    };
    let part = |(n, part): (usize, &Rc<Part>)| {
        let reached = reached.filter(|id| part.holds(*id));
        let frame = Frame { slot, brought: is_brought(part, &brought), lit: lit.within(part), reached };
        part_view(n, part, frame, &scene.dispatch)
    };
    let onscroll = (count < prose.parts.len()).then(|| grow(side, scene));
    let touch = Touch { side, dispatch: scene.dispatch.clone(), reading: Rc::clone(&spread.reading) };
    tags! {
        <section class="pane" data-side={side.key()} id={pane_id(side)} {onscroll}
            aria-label={name_of(article, letter)}>
            { pane_head(article, choice(side, scene, spread), scene.state.is_older(), tools) }
            { own.map(|own| note(own, article)) }
            <article class="prose" id={text_id(side)} lang={article.language.clone()} dir="auto"
                onclick={touch.clicked()} onkeydown={touch.pressed()} onmouseover={touch.hovered()} onmouseleave={touch.left()} onfocusin={touch.focused()}>
                { for prose.parts[..count].iter().enumerate().map(part) }
            </article>
        </section>
    }
}

/// Lays out more of a long text as the reader comes near the end of what is.
fn grow(side: Side, scene: &Scene) -> Callback<Event> {
    let dispatch = scene.dispatch.clone();
    Callback::from(move |_: Event| {
        let near = measure::element(pane_id(side)).map(|pane| measure::scroll(&pane));
        if near.is_some_and(|scroll| scroll.top + 3.0 * scroll.view > scroll.whole) {
            dispatch.change(move |screen| *side.of_mut(&mut screen.laid_out) += Screen::SENTENCES);
        }
    })
}

/// What is selected and pointed at in this text.
fn lit(side: Side, scene: &Scene, spread: &Spread) -> Lit {
    let view = &scene.state.view;
    let sentences = |link: &LinkId| -> Vec<SentenceId> {
        spread.reading.tie(*link).map(|tie| side.of(&tie.sentences).clone()).unwrap_or_default()
    };
    let selected = match view.chosen {
        Some(Chosen::Link { link, .. }) => sentences(&link),
        Some(Chosen::Only { side: chosen, sentence }) if chosen == side => vec![sentence],
        _ => Vec::new(),
    };
    Lit { selected, pointed: view.pointed.iter().flat_map(sentences).collect() }
}
