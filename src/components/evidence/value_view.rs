//! One finding: both values, the rule, and whether both may hold.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::Relation;
use yew::prelude::*;

use crate::components::sign::{LetterSign, Symbol};
use crate::reading::{Mark, Sign, Value};
use crate::state::Letter;

/// Which finding.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The finding.
    pub value: Value,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
}

/// Both values, A over B.
#[component]
pub(super) fn ValueView(props: &Props) -> Html {
    let value = &props.value;
    let (mark, name, sign) = match (value.relation, value.same_words) {
        (Relation::Differs, _) => (Mark::Differs, "Differs", None),
        (Relation::Compatible, _) => (Mark::Both, "Both may hold", None),
        (Relation::Agrees, true) => (Mark::Same, "Agrees in the same words", Some(Sign::CheckSame)),
        (Relation::Agrees, false) => (Mark::Other, "Agrees in own words", Some(Sign::Check)),
    };
    let row = |letter: Letter, text: &Rc<str>| {
        html! { <div><dt><LetterSign {letter} /></dt><dd>{ AttrValue::from(Rc::clone(text)) }</dd></div> }
    };
    let class = if value.relation == Relation::Compatible { "may" } else { "why" };
    html! {
        <section data-relation={if value.relation == Relation::Agrees { "agrees" } else { "parts" }}>
            <h3><Symbol {mark} {sign} />{ name }<em>{ about(value) }</em></h3>
            <dl class="values">{ row(props.letters.a, &value.texts.a) }{ row(props.letters.b, &value.texts.b) }</dl>
            if !value.why.is_empty() {
                <p {class}>{ AttrValue::from(Rc::clone(&value.why)) }</p>
            }
        </section>
    }
}

fn about(value: &Value) -> String {
    let about = value.about.to_lowercase();
    if value.maybe { format!("{about}, less certain") } else { about }
}
