//! The two sentences with their word diff.

use crossread_engine::Sides;
use yew::prelude::*;

use crate::components::sign::{LetterSign, Runs};
use crate::reading::{Lean, Shown};
use crate::state::Letter;

/// Which sentences.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The sentences.
    pub sentences: Sides<Vec<Shown>>,
    /// What is underlined in them.
    pub lean: Lean,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
}

/// Both sentences, the smaller part of common and changed words underlined.
#[component]
pub(super) fn BothSentences(props: &Props) -> Html {
    let underlined = match props.lean {
        Lean::Common => Some("common words"),
        Lean::Changed => Some("changed words"),
        Lean::Nothing => None,
    };
    let quote = |letter: Letter, sentences: &[Shown]| {
        html! {
            <blockquote>
                <LetterSign {letter} />
                <div>{ for sentences.iter().map(|shown| html! { <p><Runs runs={shown.runs.clone()} /></p> }) }</div>
            </blockquote>
        }
    };
    html! {
        <section class="both-sentences">
            <h4>{ "The two sentences" }{ for underlined.map(|words| html! { <span><u>{ words }</u></span> }) }</h4>
            { quote(props.letters.a, &props.sentences.a) }
            { quote(props.letters.b, &props.sentences.b) }
        </section>
    }
}
