//! What only one article tells.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use crate::components::sign::{LetterSign, Symbol};
use crate::hooks::use_dispatch;
use crate::reading::{Mark, OnlyEntry, Reading, Side};
use crate::state::{Action, Chosen, Follow, Letter};
use crate::words::counted;

/// Whose list.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// What is selected.
    pub chosen: Option<Chosen>,
}

/// First the shorter list, then the longer.
#[component]
pub(super) fn OnlyList(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let findings = &props.reading.findings;
    let sides = if findings.only_count(Side::A) <= findings.only_count(Side::B) {
        Side::BOTH
    } else {
        [Side::B, Side::A]
    };
    let row = |side: Side, entry: &OnlyEntry| {
        let chosen = Some(Chosen::Only { side, sentence: entry.sentence });
        let dispatch = dispatch.clone();
        let go = Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::Choose { chosen, follow: Follow::Both });
        });
        html! {
            <li key={entry.sentence.0}>
                <button class="finding only" aria-current={(props.chosen == chosen).then_some("true")} onclick={go}>
                    <q>{ AttrValue::from(Rc::clone(&entry.text)) }</q>
                    if entry.sentences > 1 {
                        <span class="note">{ format!("and {} more", counted(entry.sentences - 1, "sentence", "sentences")) }</span>
                    }
                </button>
            </li>
        }
    };
    html! {
        <>
            { for sides.into_iter().map(|side| html! {
                <section key={side.key()}>
                    <h3 class="only-head"><Symbol mark={Mark::Only} /><LetterSign letter={*side.of(&props.letters)} />
                        { format!("{} not mentioned in {}", counted(findings.only_count(side), "sentence", "sentences"), side.other().of(&props.letters)) }
                    </h3>
                    <ol class="finding-list">{ for side.of(&findings.only).iter().map(|entry| row(side, entry)) }</ol>
                </section>
            }) }
        </>
    }
}
