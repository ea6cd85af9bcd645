//! All about one link, in the order a reader asks.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::joints::{closest, tools};
use super::reasons::reasons;
use super::sentences::both_sentences;
use super::value_view::value_view;
use crate::components::sign::{Picture, icon, letter_sign, symbol};
use crate::hooks::{Dispatch, Scene, Spread};
use crate::reading::{Evidence, Other};
use crate::state::{Action, Chosen, Follow, Letter, step};

/// Values, sentences, reasons, other places.
pub fn evidence_view(evidence: &Evidence, spread: &Spread, scene: &Scene) -> Html {
    let letters = spread.letters;
    let links = spread.reading.pair(&spread.outcome.report).map(|pair| &pair.links);
    let link = links.and_then(|links| links.iter().find(|own| own.id == evidence.link));
    tags! {
        <div class="evidence">
            { bar(evidence, spread, scene) }
            <div class="evidence-body">
                <div class="evidence-values">
                    { for evidence.values.iter().map(|value| value_view(value, spread, scene)) }
                    if evidence.values.is_empty() {
                        <section><h2>{ symbol(evidence.mark) }{ evidence.mark.name() }</h2>
                            <p class="why">{ "No value in these two was found to differ." }</p>
                        </section>
                    }
                </div>
                <div class="evidence-rest">
                    { both_sentences(evidence, letters) }
                    { reasons(evidence) }
                    { others(evidence, letters, &scene.dispatch) }
                    { for link.map(|link| closest(link, spread, scene)) }
                </div>
            </div>
            { for link.map(|link| tools(link, spread, scene)) }
        </div>
    }
}

/// Back to the list, and along the differences.
fn bar(evidence: &Evidence, spread: &Spread, scene: &Scene) -> Html {
    let chosen = scene.state.view.chosen;
    let findings = &spread.reading.findings;
    let place = match chosen {
        Some(Chosen::Link { finding: Some(finding), .. }) => findings.place(finding),
        _ => findings.first_on(evidence.link),
    };
    let raise = |action: Action| scene.dispatch.on_click(action);
    let along = |by: isize| {
        let chosen = step(&spread.reading, scene.state.shelf.notes(), chosen, by);
        raise(Action::Choose { chosen, follow: Follow::Both })
    };
    tags! {
        <div class="evidence-bar">
            <button class="back" onclick={raise(Action::Choose { chosen: None, follow: Follow::Stay })}>{ icon(Picture::Back) }{ "All findings" }</button>
            if let Some(place) = place {
                <span class="place">{ format!("{} of {}", place + 1, findings.differences.len()) }</span>
            }
            if !findings.differences.is_empty() {
                <button class="tool" aria-label="Previous difference" onclick={along(-1)}>{ icon(Picture::Back) }</button>
                <button class="tool" aria-label="Next difference" onclick={along(1)}>{ icon(Picture::Forward) }</button>
            }
        </div>
    }
}

/// Where else one of the two sentences is told.
fn others(evidence: &Evidence, letters: Sides<Letter>, dispatch: &Dispatch) -> Html {
    if evidence.others.is_empty() {
        return Html::default();
    }
    let row = |other: &Other| {
        let chosen = Some(Chosen::Link { link: other.link, finding: None });
        let go = dispatch.on_click(Action::Choose { chosen, follow: Follow::Both });
        tags! {
            <li key={other.link.0}>
                <button onclick={go}>{ symbol(other.mark) }{ letter_sign(*other.side.of(&letters)) }
                    <span>{ AttrValue::from(Rc::clone(&other.text)) }</span></button>
            </li>
        }
    };
    tags! {
        <section class="others">
            <h3>{ "Told more than once" }<span>{ evidence.others.len() }</span></h3>
            <ul>{ for evidence.others.iter().map(row) }</ul>
        </section>
    }
}
