//! The reading view: legend, texts or rows, findings or evidence.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::desk;
use super::legend::legend;
use super::nothing::nothing;
use crate::browser::focus;
use crate::components::evidence::bond;
use crate::components::findings::panel;
use crate::components::layout::show_keys;
use crate::components::rows::rows_view;
use crate::hooks::{Scene, Spread};
use crate::reading::{Reading, Side};
use crate::state::{Action, Chosen, Follow, Tab, View};

/// The view of two articles.
pub fn read_view(scene: &Rc<Scene>) -> Html {
    let Some(spread) = &scene.spread else {
        return tags! { <main id="main" class="waiting"><p>{ "These two are being compared." }</p></main> };
    };
    if scene.is_nothing(spread) {
        return nothing(scene, spread);
    }
    let in_rows = scene.in_rows();
    tags! {
        <>
            { legend(scene, spread) }
            <div class="work" data-view={if in_rows { "rows" } else { "desk" }} data-older={scene.state.is_older().to_string()} data-off={off(&scene.state.view)}>
                { if in_rows { rows_view(scene, spread) } else { desk(scene, spread) } }
                { panel(scene, spread) }
            </div>
        </>
    }
}

/// The hidden marks, for the style sheet.
fn off(view: &View) -> String {
    view.hidden.iter().map(|mark| mark.key()).collect::<Vec<_>>().join(" ")
}

/// Does what a key says; whether it says anything.
#[must_use]
pub fn press(scene: &Scene, key: &str) -> bool {
    if key == "?" {
        show_keys();
        return true;
    }
    let Some(spread) = scene.spread.as_ref().filter(|_| scene.tab() != Tab::Articles) else { return false };
    let (reading, dispatch, chosen) = (&spread.reading, &scene.dispatch, scene.state.view.chosen);
    match key {
        "n" => dispatch.dispatch(step(reading, chosen, 1)),
        "p" => dispatch.dispatch(step(reading, chosen, -1)),
        "j" => focus::to_next(".prose, .rows", "[role=button][data-sentence]", 1),
        "k" => focus::to_next(".prose, .rows", "[role=button][data-sentence]", -1),
        "o" => dispatch.dispatch(next_only(reading, chosen)),
        "s" => focus::to_other_side(),
        "+" | "-" => match bound(key == "+", scene, spread) {
            Some(action) => dispatch.dispatch(action),
            None => return false,
        },
        "1" => dispatch.dispatch(Action::Show(Tab::Articles)),
        "2" => dispatch.dispatch(Action::Show(Tab::Read)),
        "3" => dispatch.dispatch(Action::Show(Tab::Rows)),
        "Escape" => dispatch.dispatch(Action::Choose { chosen: None, follow: Follow::Stay }),
        _ => return false,
    }
    true
}

/// Selects the next (`1`) or previous (`-1`) difference.
pub(crate) fn step(reading: &Reading, chosen: Option<Chosen>, by: isize) -> Action {
    let all = &reading.findings.differences;
    let here = match chosen {
        Some(Chosen::Link { finding: Some(finding), .. }) => reading.findings.place(finding),
        Some(Chosen::Link { link, finding: None }) => reading.findings.first_on(link),
        _ => None,
    };
    let next = match here {
        Some(here) => here.checked_add_signed(by).filter(|next| *next < all.len()),
        None => None,
    };
    let around = if by > 0 { all.first() } else { all.last() };
    let entry = next.and_then(|next| all.get(next)).or(around);
    let chosen = entry.map(|entry| Chosen::Link { link: entry.link, finding: Some(entry.finding) });
    Action::Choose { chosen, follow: Follow::Both }
}

/// What the reader says of the open link by a key.
fn bound(pinned: bool, scene: &Scene, spread: &Spread) -> Option<Action> {
    let Some(Chosen::Link { link, .. }) = scene.state.view.chosen else { return None };
    let tie = spread.reading.tie(link)?;
    bond(pinned, &tie.sentences, scene, spread).map(Action::Bind)
}

/// Selects the next sentence that only one article tells: those of the first,
/// then those of the second.
fn next_only(reading: &Reading, chosen: Option<Chosen>) -> Action {
    let only = |side: Side| {
        side.of(&reading.findings.only)
            .iter()
            .map(move |entry| Chosen::Only { side, sentence: entry.sentence })
    };
    let all: Vec<Chosen> = Side::BOTH.into_iter().flat_map(only).collect();
    let here = all.iter().position(|own| Some(*own) == chosen);
    let next = here.and_then(|here| all.get(here + 1)).or(all.first()).copied();
    Action::Choose { chosen: next, follow: Follow::Both }
}
