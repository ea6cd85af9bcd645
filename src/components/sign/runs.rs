//! Words with their marks.

use yew::prelude::*;

use crate::reading::{Run, RunKind};

/// Which words.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The runs, in order.
    pub runs: Vec<Run>,
}

/// The words of a sentence, each run under its mark.
#[component]
pub fn Runs(props: &Props) -> Html {
    props.runs.iter().map(run).collect()
}

fn run(run: &Run) -> Html {
    let text = AttrValue::from(run.text.clone());
    match run.kind {
        RunKind::Plain => html! { { text } },
        RunKind::Linked | RunKind::Shared => {
            html! { <span class="run" data-run={run.kind.key()}>{ text }</span> }
        }
        RunKind::Both | RunKind::Differs => {
            html! { <mark class="run" data-run={run.kind.key()}>{ text }</mark> }
        }
    }
}
