//! Why these two are linked.

use std::rc::Rc;

use yew::prelude::*;

use crate::reading::{Evidence, strength_word};

/// Strength in ten steps, and the reasons.
pub(super) fn reasons(evidence: &Evidence) -> Html {
    let strength = evidence.strength.get();
    let steps = (1..=10u16).map(|step| tags! { <i data-on={(strength >= step * 100 - 50).to_string()} /> });
    tags! {
        <section class="reasons">
            <h3>{ "Why these two" }</h3>
            <dl>
                <div><dt>{ "strength" }</dt><dd><span class="bars" aria-hidden="true">{ for steps }</span>
                    { format!(".{:02} {}", (strength / 10).min(99), strength_word(evidence.strength)) }</dd></div>
                { for evidence.reasons.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| tags! {
                    <div><dt>{ AttrValue::from(Rc::clone(name)) }</dt><dd>{ AttrValue::from(Rc::clone(text)) }</dd></div>
                }) }
            </dl>
        </section>
    }
}
