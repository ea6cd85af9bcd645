//! One finding: both values, the rule, and whether both may hold.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::Relation;
use yew::prelude::*;

use crate::components::sign::{letter_sign, signed};
use crate::reading::{Mark, Sign, Value};
use crate::state::Letter;

/// Both values, A over B.
pub(super) fn value_view(value: &Value, letters: Sides<Letter>) -> Html {
    let (mark, name, sign) = match (value.relation, value.same_words) {
        (Relation::Differs, _) => (Mark::Differs, "Differs", Sign::Unequal),
        (Relation::Compatible, _) => (Mark::Both, "Both may hold", Sign::And),
        (Relation::Agrees, true) => (Mark::Same, "Agrees in the same words", Sign::CheckSame),
        (Relation::Agrees, false) => (Mark::Other, "Agrees in own words", Sign::Check),
    };
    let row = |letter: Letter, text: &Rc<str>| {
        tags! { <div><dt>{ letter_sign(letter) }</dt><dd>{ AttrValue::from(Rc::clone(text)) }</dd></div> }
    };
    let class = if value.relation == Relation::Compatible { "may" } else { "why" };
    tags! {
        <section key={value.finding} data-relation={if value.relation == Relation::Agrees { "agrees" } else { "parts" }}>
            <h2>{ signed(mark, sign) }{ name }<em>{ about(value) }</em></h2>
            <dl class="values">{ row(letters.a, &value.texts.a) }{ row(letters.b, &value.texts.b) }</dl>
            if !value.why.is_empty() {
                <p {class}>{ AttrValue::from(Rc::clone(&value.why)) }</p>
            }
        </section>
    }
}

fn about(value: &Value) -> String {
    let about = value.about.to_ascii_lowercase();
    if value.maybe { format!("{about}, less certain") } else { about }
}
