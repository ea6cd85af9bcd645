//! The reading view: legend, texts or rows, findings or evidence.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::desk;
use super::hints::hints;
use super::legend::legend;
use super::nothing::nothing;
use super::search_bar::search_bar;
use crate::browser::focus;
use crate::components::evidence::say_of_link;
use crate::components::findings::panel;
use crate::components::layout::show_keys;
use crate::components::rows::rows_view;
use crate::hooks::{Scene, Spread};
use crate::reading::{Reading, Side};
use crate::state::{Action, Chosen, Follow, Key, Tab, View, key};

/// The view of two articles.
pub fn read_view(scene: &Rc<Scene>) -> Html {
    let Some(spread) = &scene.spread else {
        return tags! { <main id="main" tabindex="-1" class="waiting"><p>{ "These two are being compared." }</p></main> };
    };
    if scene.is_nothing(spread) {
        return nothing(scene, spread);
    }
    let in_rows = scene.in_rows();
    tags! {
        <>
            { legend(scene, spread) }
            { hints(scene, spread) }
            { search_bar(scene, spread) }
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

/// Where keys go along linked sentences, side by side and in rows.
const TEXTS: &str = ".prose, .rows";
/// What they go to: a linked sentence, or the button of its row.
const ROW_OR_LINKED: &str = "[role=button][data-sentence], .row-middle > button:first-child";

/// Does what a key says; whether it says anything.
#[must_use]
pub fn press(scene: &Scene, name: &str) -> bool {
    let Some(key) = key(name) else { return false };
    let show = |tab: Tab| scene.can_read().then_some(Action::Show(tab));
    let action = match key {
        Key::Help => return moved(show_keys),
        Key::Undo => Some(Action::Undo),
        Key::Redo => Some(Action::Redo),
        Key::Articles => show(Tab::Articles),
        Key::Read => show(Tab::Read),
        Key::Rows => show(Tab::Rows),
        Key::NextLinked => return scene.is_read() && moved(|| focus::to_next(TEXTS, ROW_OR_LINKED, 1)),
        Key::PreviousLinked => return scene.is_read() && moved(|| focus::to_next(TEXTS, ROW_OR_LINKED, -1)),
        Key::OtherSide => return scene.is_read() && moved(focus::to_other_side),
        _ => {
            scene.spread.as_ref().filter(|_| scene.is_read()).and_then(|spread| on_texts(key, scene, spread))
        }
    };
    let Some(action) = action else { return false };
    scene.dispatch.dispatch(action);
    true
}

/// What a key asks for while two texts are read.
fn on_texts(key: Key, scene: &Scene, spread: &Spread) -> Option<Action> {
    let (reading, chosen) = (&spread.reading, scene.state.view.chosen);
    match key {
        Key::NextDifference => Some(step(reading, chosen, 1)),
        Key::PreviousDifference => Some(step(reading, chosen, -1)),
        Key::NextOnly => Some(step_only(reading, chosen, 1)),
        Key::PreviousOnly => Some(step_only(reading, chosen, -1)),
        Key::Pin | Key::Break => say_of_link(key == Key::Pin, chosen.and_then(Chosen::link)?, scene, spread),
        Key::Search => Some(Action::Search(Some("".into()))),
        Key::Back => Some(Action::Choose { chosen: None, follow: Follow::Stay }),
        _ => None,
    }
}

fn moved(by: impl FnOnce()) -> bool {
    by();
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

/// Selects the next (`1`) or previous (`-1`) sentence that only one article
/// tells: those of the first, then those of the second, then around.
fn step_only(reading: &Reading, chosen: Option<Chosen>, by: isize) -> Action {
    let only = |side: Side| {
        let entries = side.of(&reading.findings.only).iter();
        entries.map(move |entry| Chosen::Only { side, sentence: entry.sentence })
    };
    let all: Vec<Chosen> = Side::BOTH.into_iter().flat_map(only).collect();
    let here = all.iter().position(|own| Some(*own) == chosen);
    let next = here.and_then(|here| all.get(here.checked_add_signed(by)?));
    let around = if by > 0 { all.first() } else { all.last() };
    Action::Choose { chosen: next.or(around).copied(), follow: Follow::Both }
}
