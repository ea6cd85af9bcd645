//! All about one link, in the order a reader asks.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::reasons::reasons;
use super::sentences::both_sentences;
use super::value_view::value_view;
use crate::components::reading::step;
use crate::components::sign::{Picture, icon, letter_sign, symbol};
use crate::hooks::use_dispatch;
use crate::reading::{Evidence, Other, Reading};
use crate::state::{Action, Chosen, Dispatch, Follow, Letter};

/// Which link.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is shown.
    pub evidence: Evidence,
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// What is selected.
    pub chosen: Option<Chosen>,
}

/// Values, sentences, reasons, other places.
#[component]
pub fn EvidenceView(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let evidence = &props.evidence;
    html! {
        <div class="evidence">
            { bar(props, &dispatch) }
            <div class="evidence-body">
                <div class="evidence-values">
                    { for evidence.values.iter().map(|value| value_view(value, props.letters)) }
                    if evidence.values.is_empty() {
                        <section><h2>{ symbol(evidence.mark) }{ evidence.mark.name() }</h2>
                            <p class="why">{ "No value in these two was found to differ." }</p>
                        </section>
                    }
                </div>
                <div class="evidence-rest">
                    { both_sentences(evidence, props.letters) }
                    { reasons(evidence) }
                    { others(evidence, props.letters, &dispatch) }
                </div>
            </div>
        </div>
    }
}

/// Back to the list, and along the differences.
fn bar(props: &Props, dispatch: &Dispatch) -> Html {
    let raise = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
    };
    let findings = &props.reading.findings;
    let place = match props.chosen {
        Some(Chosen::Link { finding: Some(finding), .. }) => findings.place(finding),
        _ => findings.first_on(props.evidence.link),
    };
    html! {
        <div class="evidence-bar">
            <button class="back" onclick={raise(Action::Choose { chosen: None, follow: Follow::Stay })}>{ icon(Picture::Back) }{ "All findings" }</button>
            if let Some(place) = place {
                <span class="place">{ format!("{} of {}", place + 1, findings.differences.len()) }</span>
            }
            if !findings.differences.is_empty() {
                <button class="tool" aria-label="Previous difference" onclick={raise(step(&props.reading, props.chosen, -1))}>{ icon(Picture::Back) }</button>
                <button class="tool" aria-label="Next difference" onclick={raise(step(&props.reading, props.chosen, 1))}>{ icon(Picture::Forward) }</button>
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
        let (dispatch, link) = (dispatch.clone(), other.link);
        let go = Callback::from(move |_: MouseEvent| {
            let chosen = Some(Chosen::Link { link, finding: None });
            dispatch.dispatch(Action::Choose { chosen, follow: Follow::Both });
        });
        html! {
            <li key={other.link.0}>
                <button onclick={go}>{ symbol(other.mark) }{ letter_sign(*other.side.of(&letters)) }
                    <span>{ AttrValue::from(Rc::clone(&other.text)) }</span></button>
            </li>
        }
    };
    html! {
        <section class="others">
            <h3>{ "Told more than once" }<span>{ evidence.others.len() }</span></h3>
            <ul>{ for evidence.others.iter().map(row) }</ul>
        </section>
    }
}
