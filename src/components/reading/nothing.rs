//! Two articles that have nothing to say to each other.

use std::rc::Rc;

use crossread_engine::{Report, Sides};
use yew::prelude::*;

use super::pane_head::pane_head;
use super::plain_prose::PlainProse;
use super::read_view::Props;
use crate::components::sign::symbol;
use crate::reading::{Mark, Reading, Side};
use crate::state::{Action, Dispatch, Letter};

/// What little is shared, and ways on.
pub(super) fn nothing(props: &Props, reading: &Reading, letters: Sides<Letter>, dispatch: &Dispatch) -> Html {
    let (far, letter) = (props.pair.b, letters.b);
    let replace = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Remove { slot: far }))
    };
    let dispatch = dispatch.clone();
    let pair = props.pair;
    let read = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ReadAnyway(pair)));
    let report = &props.outcome.report;
    let words: Vec<String> = shared_words(report, reading);
    html! {
        <main id="main" class="nothing">
            <div class="nothing-box">
                <p class="nothing-rings" aria-hidden="true">{ symbol(Mark::Only) }{ symbol(Mark::Only) }</p>
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
                    let index = *side.of(&reading.articles);
                    let Some(slot) = props.shelf.slot(*side.of(&props.pair)).cloned() else { return Html::default() };
                    html! {
                        <section key={side.key()} aria-label={format!("Article {}", side.of(&letters))}>
                            { pane_head(&report.articles[index], *side.of(&letters), false, Html::default()) }
                            <PlainProse outcome={Rc::clone(&props.outcome)} {index} {slot} />
                        </section>
                    }
                }) }
            </div>
        </main>
    }
}

/// The longest shared passages, which led to no link.
fn shared_words(report: &Report, reading: &Reading) -> Vec<String> {
    let (Some(pair), Some(texts)) = (reading.pair(report), reading.texts(report)) else {
        return Vec::new();
    };
    let longest = pair.passages.iter().map(|passage| passage.words).max().unwrap_or_default();
    let long = pair.passages.iter().filter(|passage| passage.words + 1 >= longest);
    long.take(3).map(|passage| passage.a.of(&texts.a.text).to_owned()).collect()
}
