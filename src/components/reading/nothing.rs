//! Two articles that have nothing to say to each other.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::pane_head::PaneHead;
use super::plain_prose::PlainProse;
use crate::components::sign::Symbol;
use crate::hooks::use_dispatch;
use crate::reading::{Mark, Reading, Side};
use crate::state::{Action, Letter, Outcome, SlotId};

/// Which two.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// The boxes of the articles.
    pub pair: Sides<SlotId>,
}

/// What little is shared, and ways on.
#[component]
pub(super) fn Nothing(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let (far, letter) = (props.pair.b, props.letters.b);
    let replace = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::Remove { slot: far });
        })
    };
    let read = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ReadAnyway));
    let report = &props.outcome.report;
    let words: Vec<String> = shared_words(props);
    html! {
        <main id="main" class="nothing">
            <div class="nothing-box">
                <p class="nothing-rings" aria-hidden="true"><Symbol mark={Mark::Only} /><Symbol mark={Mark::Only} /></p>
                <h1>{ "These seem to be about different things" }</h1>
                if words.is_empty() {
                    <p>{ "No sentence of one tells what a sentence of the other tells." }</p>
                } else {
                    <p>{ "No sentence of one tells what a sentence of the other tells. What little they share are single runs of words:" }</p>
                    <ul class="little">{ for words.into_iter().map(|words| html! { <li><q>{ words }</q></li> }) }</ul>
                }
                <div class="buttons">
                    <button class="button primary" onclick={replace}>{ format!("Replace {letter}") }</button>
                    <button class="button" onclick={read}>{ "Read them anyway" }</button>
                </div>
            </div>
            <div class="nothing-pair">
                { for Side::BOTH.into_iter().map(|side| {
                    let index = *side.of(&props.reading.articles);
                    html! {
                        <section key={side.key()} aria-label={format!("Article {}", side.of(&props.letters))}>
                            <PaneHead article={Rc::new(report.articles[index].clone())} letter={*side.of(&props.letters)} />
                            <PlainProse outcome={Rc::clone(&props.outcome)} {index} />
                        </section>
                    }
                }) }
            </div>
        </main>
    }
}

/// The longest shared passages, which led to no link.
fn shared_words(props: &Props) -> Vec<String> {
    let report = &props.outcome.report;
    let (Some(pair), Some(texts)) = (props.reading.pair(report), props.reading.texts(report)) else {
        return Vec::new();
    };
    let mut passages: Vec<_> = pair.passages.iter().collect();
    passages.sort_by_key(|passage| std::cmp::Reverse(passage.words));
    passages.into_iter().take(3).map(|passage| passage.a.of(&texts.a.text).to_owned()).collect()
}
