//! One finding: both values, the rule, and whether both may hold.

use std::rc::Rc;

use crossread_engine::report::Relation;
use yew::prelude::*;

use crate::components::findings::note_tools;
use crate::components::sign::{letter_sign, signed};
use crate::hooks::{Scene, Spread};
use crate::reading::{Mark, Sign, Value};
use crate::state::{Chosen, Letter};

/// Both values, A over B.
pub(super) fn value_view(value: &Value, spread: &Spread, scene: &Scene) -> Html {
    let letters = spread.letters;
    let entry = spread.reading.findings.entry(value.finding);
    let (mark, name, sign) = match (value.relation, value.same_words) {
        (Relation::Differs, _) => (Mark::Differs, "Differs", Sign::Unequal),
        (Relation::Compatible, _) => (Mark::Both, "Both may hold", Sign::And),
        (Relation::Agrees, true) => (Mark::Same, "Agrees, in the same words", Sign::CheckSame),
        (Relation::Agrees, false) => (Mark::Other, "Agrees, each in its own sentence", Sign::Check),
    };
    let row = |letter: Letter, text: &Rc<str>| {
        tags! { <div><dt>{ letter_sign(letter) }</dt><dd>{ AttrValue::from(Rc::clone(text)) }</dd></div> }
    };
    let is_asked = matches!(scene.state.view.chosen, Some(Chosen::Link { finding, .. }) if finding == Some(value.finding));
    let class = if value.relation == Relation::Compatible { "may" } else { "why" };
    tags! {
        <section key={value.finding} data-relation={if value.relation == Relation::Agrees { "agrees" } else { "parts" }}>
            <h2>{ signed(mark, sign) }{ name }<em>{ about(value) }</em></h2>
            <dl class="values">{ row(letters.a, &value.texts.a) }{ row(letters.b, &value.texts.b) }</dl>
            if !value.why.is_empty() {
                <p {class}>{ AttrValue::from(Rc::clone(&value.why)) }</p>
            }
            if let Some(meant) = meant(value) {
                <p class="why">{ meant }</p>
            }
            { for entry.filter(|_| is_asked || value.relation != Relation::Agrees).map(|entry| note_tools(entry, scene)) }
        </section>
    }
}

/// What an agreement means, and what it does not.
fn meant(value: &Value) -> Option<String> {
    if value.relation != Relation::Agrees {
        return None;
    }
    let source = if value.same_words { "It may be one source." } else { "" };
    let remark = value.remark.as_deref().unwrap_or_default();
    Some(format!("{source} {remark}")).filter(|meant| meant.len() > 1)
}

fn about(value: &Value) -> String {
    let about = value.about.to_ascii_lowercase();
    if value.maybe { format!("{about}, less certain") } else { about }
}
