//! The three lists and what is folded below them.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::entry_row::entry_row;
use super::only_list::only_list;
use crate::components::evidence::said;
use crate::hooks::{Dispatch, Scene, Spread};
use crate::reading::{Entry, FindingLists, Side};
use crate::state::{Action, Letter, ListTab};

/// Differences, agreements, told by one only.
pub(super) fn lists(spread: &Spread, scene: &Scene) -> Html {
    let (shown, chosen, dispatch) = (scene.state.view.list, scene.state.view.chosen, &scene.dispatch);
    let (findings, letters) = (&spread.reading.findings, spread.letters);
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
                    ListTab::Differences => differences(findings, letters, dispatch),
                    ListTab::Agree => agree(findings, letters, dispatch),
                    ListTab::Only => only_list(spread, chosen, dispatch),
                } }
            </div>
            { for said(spread, scene) }
            <p class="limit">{ "Crossread compares words, numbers and dates sentence by sentence. It does not know which account is right, and it can miss what is told in quite other words." }</p>
        </div>
    }
}

/// So many findings are listed, the weightiest; the texts show the others.
const MOST: usize = 500;

fn list(entries: &[Rc<Entry>], letters: Sides<Letter>, dispatch: &Dispatch) -> Html {
    tags! {
        <ol class="finding-list">
            { for entries.iter().take(MOST).map(|entry| tags! {
                <li key={entry.finding}>{ entry_row(entry, letters, dispatch) }</li>
            }) }
        </ol>
    }
}

fn differences(findings: &FindingLists, letters: Sides<Letter>, dispatch: &Dispatch) -> Html {
    tags! {
        <>
            if findings.differences.is_empty() {
                <p class="none">{ "No difference in a number or a quote was found between linked sentences. Other words may still tell other things: read the marked sentences." }</p>
            }
            { list(&findings.differences, letters, dispatch) }
            if !findings.maybe.is_empty() {
                <details class="maybe">
                    <summary>{ "Maybe " }<b>{ findings.maybe.len() }</b><span>{ "less certain" }</span></summary>
                    { list(&findings.maybe, letters, dispatch) }
                </details>
            }
        </>
    }
}

fn agree(findings: &FindingLists, letters: Sides<Letter>, dispatch: &Dispatch) -> Html {
    let agree = &findings.agree;
    tags! {
        <>
            if agree.is_empty() {
                <p class="none">{ "No value was found that both tell." }</p>
            } else {
                <p class="none">{ "The same value in both. In the same words, it may be one source." }</p>
            }
            { list(agree, letters, dispatch) }
        </>
    }
}
