//! All about one link, in the order a reader asks.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::reasons::Reasons;
use super::sentences::BothSentences;
use super::value_view::ValueView;
use crate::components::reading::step;
use crate::components::sign::{Icon, LetterSign, Picture, Symbol};
use crate::hooks::use_dispatch;
use crate::reading::{Evidence, Other, Reading};
use crate::state::{Action, Chosen, Follow, Letter};

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
                    { for evidence.values.iter().map(|value| html! {
                        <ValueView key={value.finding} value={value.clone()} letters={props.letters} />
                    }) }
                    if evidence.values.is_empty() {
                        <section><h3><Symbol mark={evidence.mark} />{ evidence.mark.name() }</h3>
                            <p class="why">{ "No value in these two was found to differ." }</p>
                        </section>
                    }
                </div>
                <div class="evidence-rest">
                    <BothSentences sentences={evidence.sentences.clone()} lean={evidence.lean} letters={props.letters} />
                    <Reasons strength={evidence.strength} reasons={evidence.reasons.clone()} />
                    <Others others={evidence.others.clone()} letters={props.letters} />
                </div>
            </div>
        </div>
    }
}

/// Back to the list, and along the differences.
fn bar(props: &Props, dispatch: &crate::state::Dispatch) -> Html {
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
            <button class="back" onclick={raise(Action::Choose { chosen: None, follow: Follow::Stay })}><Icon picture={Picture::Back} />{ "All findings" }</button>
            if let Some(place) = place {
                <span class="place">{ format!("{} of {}", place + 1, findings.differences.len()) }</span>
            }
            if !findings.differences.is_empty() {
                <button class="tool" aria-label="Previous difference" onclick={raise(step(&props.reading, props.chosen, -1))}><Icon picture={Picture::Back} /></button>
                <button class="tool" aria-label="Next difference" onclick={raise(step(&props.reading, props.chosen, 1))}><Icon picture={Picture::Forward} /></button>
            }
        </div>
    }
}

/// Where else one of the two sentences is told.
#[component]
fn Others(props: &OthersProps) -> Html {
    let dispatch = use_dispatch();
    if props.others.is_empty() {
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
                <button onclick={go}><Symbol mark={other.mark} /><LetterSign letter={*other.side.of(&props.letters)} />
                    <span>{ AttrValue::from(Rc::clone(&other.text)) }</span></button>
            </li>
        }
    };
    html! {
        <section class="others">
            <h4>{ "Told more than once" }<span>{ props.others.len() }</span></h4>
            <ul>{ for props.others.iter().map(row) }</ul>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OthersProps {
    others: Vec<Other>,
    letters: Sides<Letter>,
}
