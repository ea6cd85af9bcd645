//! Why these two are linked.

use std::rc::Rc;

use crossread_engine::Permille;
use yew::prelude::*;

use crate::reading::strength_word;

/// The reasons.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// How sure the link is.
    pub strength: Permille,
    /// What it rests on, and in which words.
    pub reasons: Vec<(Rc<str>, Rc<str>)>,
}

/// Strength in ten steps, and the reasons.
#[component]
pub(super) fn Reasons(props: &Props) -> Html {
    let strength = props.strength.get();
    let steps = (1..=10u16).map(|step| html! { <i data-on={(strength >= step * 100 - 50).to_string()} /> });
    html! {
        <section class="reasons">
            <h4>{ "Why these two" }</h4>
            <dl>
                <div><dt>{ "strength" }</dt><dd><span class="bars" aria-hidden="true">{ for steps }</span>
                    { format!(".{:02} {}", (strength / 10).min(99), strength_word(props.strength)) }</dd></div>
                { for props.reasons.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| html! {
                    <div><dt>{ AttrValue::from(Rc::clone(name)) }</dt><dd>{ AttrValue::from(Rc::clone(text)) }</dd></div>
                }) }
            </dl>
        </section>
    }
}
