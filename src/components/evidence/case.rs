//! The smallest case that shows what was found, to be sent by the reader.

use std::fmt::Write;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clipboard;
use crate::hooks::Spread;
use crate::reading::{Evidence, Shown, Side};

/// A click that copies the case; the button says so.
pub(super) fn copy_case(evidence: &Evidence, spread: &Rc<Spread>) -> Callback<MouseEvent> {
    let text = case(evidence, spread);
    Callback::from(move |event: MouseEvent| clipboard::copy(&text, &event, "Copied"))
}

/// Both sentences, what was found and why, and the version that found it.
fn case(evidence: &Evidence, spread: &Spread) -> String {
    let mut out = format!("Crossread {}\n", spread.outcome.report.engine);
    let line = |out: &mut String, name: &str, text: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name}: {text}");
    };
    for side in Side::BOTH {
        let sentences: Vec<String> = side.of(&evidence.sentences).iter().map(words).collect();
        line(&mut out, &side.of(&spread.letters).to_string(), &sentences.join(" "));
    }
    for value in &evidence.values {
        let both = format!("{} / {}. {}", value.texts.a, value.texts.b, value.why);
        line(&mut out, &format!("{:?}, {}", value.relation, value.about), &both);
    }
    line(&mut out, "Linked", &format!("{}, {}/1000", evidence.mark.name(), evidence.strength.get()));
    out
}

fn words(shown: &Shown) -> String {
    shown.runs.iter().map(|run| &*run.text).collect()
}
