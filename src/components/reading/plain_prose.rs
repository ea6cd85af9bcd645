//! An article on its own, with nothing to compare it to.

use std::rc::Rc;

use yew::prelude::*;

use super::part::{PartView, brought, is_brought};
use crate::reading::Prose;
use crate::state::{Outcome, Slot};

/// Which article.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The article's index in the report.
    pub index: usize,
    /// Its box.
    pub slot: Slot,
}

/// Longer articles are cut here, with a word on it.
const SENTENCES: usize = 3000;

/// An article, set as prose, without marks.
#[component]
pub fn PlainProse(props: &Props) -> Html {
    let prose = use_memo((Rc::clone(&props.outcome), props.index), |(outcome, index)| {
        outcome.report.articles.get(*index).map(Prose::unmarked)
    });
    let Some(prose) = &*prose else { return Html::default() };
    let shown = prose.parts_with(SENTENCES);
    let article = &props.outcome.report.articles[props.index];
    let (slot, brought) = (props.slot.id, brought(Some(&props.slot), article));
    html! {
        <article class="prose" lang={article.language.clone()} dir="auto">
            { for article.notices.iter().filter(|notice| !notice.message.is_empty()).map(|notice| html! {
                <p class="notice" role="status">{ notice.message.clone() }</p>
            }) }
            { for prose.parts.iter().take(shown).enumerate().map(|(n, part)| html! { <PartView key={n} part={Rc::clone(part)} {slot} brought={is_brought(part, &brought)} /> }) }
            if prose.parts.len() > shown {
                <p class="notice">{ "The rest of this long text is shown beside the second article." }</p>
            }
        </article>
    }
}
