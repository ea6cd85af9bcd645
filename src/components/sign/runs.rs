//! Words with their marks.

use yew::prelude::*;

use crate::reading::{Run, RunKind};

/// The words of a sentence, each run under its mark.
pub fn runs(runs: &[Run]) -> Html {
    runs.iter().map(run).collect()
}

fn run(run: &Run) -> Html {
    let text = AttrValue::from(run.text.clone());
    match run.kind {
        RunKind::Plain => tags! { { text } },
        RunKind::Linked | RunKind::Shared => {
            tags! { <span class="run" data-run={run.kind.key()}>{ text }</span> }
        }
        RunKind::Both | RunKind::Differs => {
            tags! { <mark class="run" data-run={run.kind.key()}>{ text }</mark> }
        }
    }
}
