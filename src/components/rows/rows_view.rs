//! Linked sentences next to each other; the others alone.

use std::rc::Rc;

use yew::prelude::*;

use super::row_view::row_view;
use crate::components::reading::{aside, choice, facts, name_of, source_of};
use crate::components::sign::letter_sign;
use crate::components::{Seal, still};
use crate::hooks::{Scene, Screen, Spread};
use crate::reading::{Mark, Part, Reading, Row, RowKind, Side, rows};
use crate::state::{Action, Chosen};
use crate::words::counted;

/// The rows in the order of one article.
pub fn rows_view(scene: &Rc<Scene>, spread: &Rc<Spread>) -> Html {
    let view = &scene.state.view;
    let hidden = view.hidden.iter().map(|mark| *mark as u32);
    let numbers =
        [view.choices, view.chosen.is_some().into(), view.lead as u32, scene.state.shelf.revision()];
    let rows = u32::try_from(scene.screen.rows).unwrap_or(u32::MAX);
    let seal = Seal::on(spread).numbers(numbers.into_iter().chain([rows]).chain(hidden));
    let (scene, spread) = (Rc::clone(scene), Rc::clone(spread));
    still("rows", seal, move || drawn(&scene, &spread))
}

fn drawn(scene: &Scene, spread: &Rc<Spread>) -> Html {
    let (view, letters, reading) = (&scene.state.view, spread.letters, &spread.reading);
    let all = rows(reading, view.lead);
    let order = |side: Side| {
        let letter = *side.of(&letters);
        tags! {
            <button aria-pressed={(view.lead == side).to_string()} aria-label={format!("In the order of article {letter}")} onclick={scene.dispatch.on_click(Action::OrderBy(side))}>{ letter.to_string() }</button>
        }
    };
    let current = all.iter().position(|row| is_current(row, view.chosen));
    let count = scene.screen.rows.max(current.map_or(0, |at| at + 20)).min(all.len());
    let more = {
        let dispatch = scene.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.change(move |screen| screen.rows = count + Screen::ROWS))
    };
    let counts = reading.counts;
    let only = counted(counts.only.a + counts.only.b, "sentence", "sentences");
    let sum = format!("{} · {only} told by one only", counted(counts.all(), "link", "links"));
    tags! {
        <main id="main" tabindex="-1" class="rows-view">
            <h1 class="unseen">{ format!("Articles {} and {} in rows", letters.a, letters.b) }</h1>
            <div class="rows-bar">
                <span>{ "In the order of" }</span>
                <div class="segments" role="group" aria-label="Order of the rows">{ order(Side::A) }{ order(Side::B) }</div>
                <span class="rows-sum">{ sum }</span>
            </div>
            { head(scene, spread) }
            <ol class="rows">
                { for all[..count].iter().enumerate().filter(|(_, row)| !view.hidden.contains(&mark_of(row, reading)))
                    .map(|(n, row)| row_view(n, row, is_current(row, view.chosen), spread, &scene.dispatch)) }
            </ol>
            { for Side::BOTH.into_iter().map(|side| set_aside(side, scene, spread)) }
            if count < all.len() {
                <button class="button more-rows" onclick={more}>{ "Show more rows" }</button>
            }
        </main>
    }
}

/// What the columns hold, and what can be said of each article.
fn head(scene: &Scene, spread: &Spread) -> Html {
    let Some(texts) = spread.reading.texts(&spread.outcome.report) else { return Html::default() };
    let side = |side: Side| {
        let (article, letter) = (*side.of(&texts), *side.of(&spread.letters));
        let own = scene.state.shelf.slot(*side.of(&spread.pair));
        tags! {
            <div role="group" aria-label={name_of(article, letter)}>
                { choice(side, scene, spread) }<b>{ source_of(article) }</b>
                { for own.map(|own| facts(own, article, letter, &scene.dispatch)) }
            </div>
        }
    };
    tags! { <div class="rows-head">{ side(Side::A) }<div />{ side(Side::B) }</div> }
}

/// What is set aside in each article.
fn set_aside(side: Side, scene: &Scene, spread: &Spread) -> Option<Html> {
    let lines = side.of(&spread.reading.prose).parts.iter().flat_map(|part| match &**part {
        Part::Aside(lines) => lines.as_slice(),
        _ => &[],
    });
    let letter = *side.of(&spread.letters);
    lines.clone().next()?;
    Some(tags! {
        <div class="rows-aside">{ letter_sign(letter) }{ aside(lines, *side.of(&spread.pair), &scene.dispatch) }</div>
    })
}

/// The mark of a row for the legend's filter.
fn mark_of(row: &Row, reading: &Reading) -> Mark {
    match &row.kind {
        RowKind::Link(link) => reading.tie(*link).map_or(Mark::Only, |tie| tie.mark.legend()),
        RowKind::Only(..) => Mark::Only,
    }
}

fn is_current(row: &Row, chosen: Option<Chosen>) -> bool {
    match (&row.kind, chosen) {
        (RowKind::Link(link), Some(Chosen::Link { link: chosen, .. })) => {
            *link == chosen || row.more.contains(&chosen)
        }
        (RowKind::Only(side, sentences), Some(Chosen::Only { side: chosen, sentence })) => {
            *side == chosen && sentences.contains(&sentence)
        }
        _ => false,
    }
}
