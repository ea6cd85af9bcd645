//! The two sentences with their word diff.

use crossread_engine::Sides;
use yew::prelude::*;

use crate::components::sign::{letter_sign, runs};
use crate::reading::{Evidence, Lean, Shown};
use crate::state::Letter;

/// Both sentences, the smaller part of common and changed words underlined.
pub(super) fn both_sentences(evidence: &Evidence, letters: Sides<Letter>) -> Html {
    let underlined = match evidence.lean {
        Lean::Common => Some("common words"),
        Lean::Changed => Some("changed words"),
        Lean::Nothing => None,
    };
    let quote = |letter: Letter, sentences: &[Shown]| {
        tags! {
            <blockquote>
                { letter_sign(letter) }
                <div>{ for sentences.iter().map(|shown| tags! { <p>{ runs(&shown.runs) }</p> }) }</div>
            </blockquote>
        }
    };
    tags! {
        <section class="both-sentences">
            <h3>{ "The two sentences" }{ for underlined.map(|words| tags! { <span><u>{ words }</u></span> }) }</h3>
            { quote(letters.a, &evidence.sentences.a) }
            { quote(letters.b, &evidence.sentences.b) }
        </section>
    }
}
