//! Two articles that have nothing to say to each other.

use std::rc::Rc;

use crossread_engine::Report;
use yew::prelude::*;

use super::pane_head::pane_head;
use super::plain_prose::plain_prose;
use crate::components::sign::{letter_sign, symbol};
use crate::hooks::{Scene, Spread};
use crate::reading::{Mark, Reading, Side};
use crate::state::{Action, Tab};

/// What little is shared, and ways on.
pub(super) fn nothing(scene: &Rc<Scene>, spread: &Spread) -> Html {
    let (reading, letters, pair) = (&spread.reading, spread.letters, spread.pair);
    let (letter, dispatch) = (letters.b, &scene.dispatch);
    let replace = dispatch.on_click(Action::Remove { slot: pair.b });
    let read = dispatch.on_click(Action::ReadAnyway(pair));
    let report = &spread.outcome.report;
    let words: Vec<String> = shared_words(report, reading);
    tags! {
        <main id="main" tabindex="-1" class="nothing">
            <div class="nothing-box">
                <p class="nothing-rings" aria-hidden="true">{ symbol(Mark::Only) }{ symbol(Mark::Only) }</p>
                <h1>{ "These seem to be about different things" }</h1>
                if words.is_empty() {
                    <p>{ "No sentence of one tells what a sentence of the other tells." }</p>
                } else {
                    <p>{ "No sentence of one tells what a sentence of the other tells. What little they share are single runs of words:" }</p>
                    <ul class="little">{ for words.into_iter().map(|words| tags! { <li><q>{ words }</q></li> }) }</ul>
                }
                <div class="buttons">
                    <button class="button primary" onclick={replace}>{ format!("Replace {letter}") }</button>
                    <button class="button" onclick={read}>{ "Read them anyway" }</button>
                    <a class="button" href={scene.address(Tab::Articles)}>{ "Back to the articles" }</a>
                </div>
            </div>
            <div class="nothing-pair">
                { for Side::BOTH.into_iter().map(|side| {
                    let index = *side.of(&reading.articles);
                    tags! {
                        <section key={side.key()} aria-label={format!("Article {}", side.of(&letters))}>
                            { pane_head(&report.articles[index], letter_sign(*side.of(&letters)), false, Html::default()) }
                            { plain_prose(scene, *side.of(&pair), index) }
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
