//! The three lists and what is folded below them.

use std::rc::Rc;

use yew::prelude::*;

use super::entry_row::entry_row;
use super::only_list::only_list;
use super::within::within;
use crate::components::evidence::said;
use crate::hooks::{Scene, Screen, Spread};
use crate::reading::{Entry, Side, set_apart};
use crate::state::{Action, Chosen, Follow, ListTab};

/// Differences, agreements, told by one only.
pub(super) fn lists(spread: &Spread, scene: &Scene) -> Html {
    let (shown, chosen, dispatch) = (scene.state.view.list, scene.state.view.chosen, &scene.dispatch);
    let findings = &spread.reading.findings;
    let only = findings.only_count(Side::A) + findings.only_count(Side::B);
    let tab = |tab: ListTab, name: &'static str, count: usize| {
        let open = dispatch.on_click(Action::List(tab));
        tags! {
            <button role="tab" aria-selected={(shown == tab).to_string()} onclick={open}>{ name }{ " " }<b>{ count }</b></button>
        }
    };
    tags! {
        <div class="lists">
            <div class="list-tabs" role="tablist" aria-label="Findings">
                { tab(ListTab::Differences, "Differences", findings.differences.len()) }
                { tab(ListTab::Agree, "Agree", findings.agree.len()) }
                { tab(ListTab::Only, "Only in one", only) }
            </div>
            <div role="tabpanel">
                { match shown {
                    ListTab::Differences => differences(spread, scene),
                    ListTab::Agree => agree(spread, scene),
                    ListTab::Only => only_list(spread, chosen, dispatch),
                } }
            </div>
            { for said(spread, scene) }
            <p class="limit">{ "Crossread compares words, numbers and dates sentence by sentence. It does not know which account is right, and it can miss what is told in quite other words." }</p>
        </div>
    }
}

/// The first findings of a list; more when asked for.
fn list(entries: &[Rc<Entry>], spread: &Spread, scene: &Scene) -> Html {
    let count = scene.screen.listed.min(entries.len());
    let dispatch = scene.dispatch.clone();
    let more = Callback::from(move |_: MouseEvent| dispatch.change(|screen| screen.listed += Screen::LISTED));
    tags! {
        <>
            <ol class="finding-list">
                { for entries[..count].iter().map(|entry| entry_row(entry, spread.letters, scene)) }
            </ol>
            if count < entries.len() {
                <p class="none"><button class="button" onclick={more}>{ format!("Show more of {}", entries.len()) }</button></p>
            }
        </>
    }
}

/// A list that is folded; nothing when it is empty.
fn folded(
    (name, remark): (&'static str, &'static str),
    open: bool,
    entries: &[Rc<Entry>],
    spread: &Spread,
    scene: &Scene,
) -> Option<Html> {
    entries.first()?;
    Some(tags! {
        <details class="maybe" open={open}>
            <summary>{ name }{ " " }<b>{ entries.len() }</b><span>{ remark }</span></summary>
            { list(entries, spread, scene) }
        </details>
    })
}

fn differences(spread: &Spread, scene: &Scene) -> Html {
    let findings = &spread.reading.findings;
    let (shown, useless) = set_apart(&findings.differences, scene.state.shelf.notes());
    // Where nothing else is told, the uncertain is worth a look at once.
    let nothing = findings.differences.is_empty() && findings.minor.is_empty();
    tags! {
        <>
            if nothing {
                <p class="none">{ "No difference in a value was found between linked sentences. See where both agree, and what only one of them tells." }</p>
            }
            { list(&shown, spread, scene) }
            { folded(("Minor", "less exact, or in another unit"), false, &findings.minor, spread, scene) }
            { folded(("Maybe", "less certain"), nothing, &findings.maybe, spread, scene) }
            { folded(("Not useful", "as you said"), false, &useless, spread, scene) }
            { for Side::BOTH.into_iter().filter_map(|side| against_itself(side, spread, scene)) }
        </>
    }
}

/// What an article of the pair says against itself.
fn against_itself(side: Side, spread: &Spread, scene: &Scene) -> Option<Html> {
    let go = |sentence| {
        let chosen = Some(Chosen::Only { side, sentence });
        Some(scene.dispatch.on_click(Action::Choose { chosen, follow: Follow::Both }))
    };
    let index = *side.of(&spread.reading.articles);
    within(&spread.outcome.report, index, *side.of(&spread.letters), &go)
}

fn agree(spread: &Spread, scene: &Scene) -> Html {
    let (shown, useless) = set_apart(&spread.reading.findings.agree, scene.state.shelf.notes());
    // That both name somebody says least: it stands below what both say of them.
    let (names, values): (Vec<_>, Vec<_>) = shown.into_iter().partition(|entry| entry.is_name());
    tags! {
        <>
            if spread.reading.findings.agree.is_empty() {
                <p class="none">{ "No value was found that both tell." }</p>
            } else {
                <p class="none">{ "The same value in both. In the same words, it may be one source; each in its own sentence, they tell it independently as far as the words show." }</p>
            }
            { list(&values, spread, scene) }
            { folded(("Names", "who and where"), values.is_empty(), &names, spread, scene) }
            { folded(("Not useful", "as you said"), false, &useless, spread, scene) }
        </>
    }
}
