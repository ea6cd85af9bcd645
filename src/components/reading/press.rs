//! What a key does on the page.

use super::search_bar::open_search;
use crate::browser::focus;
use crate::components::evidence::say_of_link;
use crate::components::layout::show_keys;
use crate::hooks::{Scene, Spread};
use crate::reading::Note;
use crate::state::{Action, Chosen, Follow, Key, Tab, key, step, step_only};

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
        Key::Search => return scene.is_read() && moved(|| open_search(scene)),
        _ => {
            scene.spread.as_ref().filter(|_| scene.is_read()).and_then(|spread| on_texts(key, scene, spread))
        }
    };
    let Some(action) = action else { return false };
    scene.dispatch.dispatch(action);
    true
}

fn moved(by: impl FnOnce()) -> bool {
    by();
    true
}

/// What a key asks for while two texts are read.
fn on_texts(key: Key, scene: &Scene, spread: &Spread) -> Option<Action> {
    let (reading, chosen) = (&spread.reading, scene.state.view.chosen);
    let to = |chosen: Option<Chosen>| Some(Action::Choose { chosen, follow: Follow::Both });
    let notes = scene.state.shelf.notes();
    match key {
        Key::NextDifference => to(step(reading, notes, chosen, 1)),
        Key::PreviousDifference => to(step(reading, notes, chosen, -1)),
        Key::NextOnly => to(step_only(reading, chosen, 1)),
        Key::PreviousOnly => to(step_only(reading, chosen, -1)),
        Key::Pin | Key::Break => say_of_link(key == Key::Pin, chosen.and_then(Chosen::link)?, scene, spread),
        Key::Seen | Key::Useless => {
            let Chosen::Link { link, finding } = chosen? else { return None };
            let entry = reading.findings.meant(link, finding)?;
            Some(Action::Note(Note { key: entry.key, useless: key == Key::Useless }))
        }
        Key::Back => Some(Action::Choose { chosen: None, follow: Follow::Stay }),
        _ => None,
    }
}
