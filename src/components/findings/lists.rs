//! The three lists and what is folded below them.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::entry_row::EntryRow;
use super::only_list::OnlyList;
use crate::hooks::use_dispatch;
use crate::reading::{Entry, Reading, Side};
use crate::state::{Action, Chosen, Letter, ListTab};

/// What the lists show.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// The list on screen.
    pub tab: ListTab,
    /// What is selected.
    pub chosen: Option<Chosen>,
}

/// Differences, agreements, told by one only.
#[component]
pub(super) fn Lists(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let findings = &props.reading.findings;
    let only = findings.only_count(Side::A) + findings.only_count(Side::B);
    let tab = |tab: ListTab, name: &'static str, count: usize| {
        let dispatch = dispatch.clone();
        let open = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::List(tab)));
        html! {
            <button role="tab" aria-selected={(props.tab == tab).to_string()} onclick={open}>{ name }{ " " }<b>{ count }</b></button>
        }
    };
    html! {
        <div class="lists">
            <div class="list-tabs" role="tablist" aria-label="Findings">
                { tab(ListTab::Differences, "Differences", findings.differences.len()) }
                { tab(ListTab::Agree, "Agree", findings.agree.len()) }
                { tab(ListTab::Only, "Only in one", only) }
            </div>
            <div role="tabpanel">
                { match props.tab {
                    ListTab::Differences => differences(props),
                    ListTab::Agree => agree(props),
                    ListTab::Only => html! { <OnlyList reading={Rc::clone(&props.reading)} letters={props.letters} chosen={props.chosen} /> },
                } }
            </div>
            <p class="limit">{ "Crossread compares words, numbers and dates sentence by sentence. It does not know which account is right, and it can miss what is told in quite other words." }</p>
        </div>
    }
}

fn list(entries: &[Rc<Entry>], letters: Sides<Letter>) -> Html {
    html! {
        <ol class="finding-list">
            { for entries.iter().map(|entry| html! {
                <li key={entry.finding}><EntryRow entry={Rc::clone(entry)} {letters} /></li>
            }) }
        </ol>
    }
}

fn differences(props: &Props) -> Html {
    let findings = &props.reading.findings;
    html! {
        <>
            if findings.differences.is_empty() {
                <p class="none">{ "No difference in a number or a quote was found between linked sentences. Other words may still tell other things: read the marked sentences." }</p>
            }
            { list(&findings.differences, props.letters) }
            if !findings.maybe.is_empty() {
                <details class="maybe">
                    <summary>{ "Maybe " }<b>{ findings.maybe.len() }</b><span>{ "less certain" }</span></summary>
                    { list(&findings.maybe, props.letters) }
                </details>
            }
        </>
    }
}

fn agree(props: &Props) -> Html {
    let agree = &props.reading.findings.agree;
    html! {
        <>
            if agree.is_empty() {
                <p class="none">{ "No value was found that both tell." }</p>
            } else {
                <p class="none">{ "The same value in both. In the same words, it may be one source." }</p>
            }
            { list(agree, props.letters) }
        </>
    }
}
