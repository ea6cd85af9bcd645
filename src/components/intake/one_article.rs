//! One article to read at once, and a box for the next.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::Sheet;
use crate::components::reading::{PaneHead, PlainProse};
use crate::components::sign::{Icon, Picture, Symbol};
use crate::hooks::use_dispatch;
use crate::reading::{Mark, kind_name};
use crate::state::{Action, Outcome, Shelf, SlotId};

/// The article.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// Its box.
    pub slot: SlotId,
    /// All boxes.
    pub shelf: Shelf,
    /// The last result.
    pub outcome: Rc<Outcome>,
}

/// One article, the next box, and what the one says against itself.
#[component]
pub(super) fn OneArticle(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let slot = props.slot;
    let edit = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Edit { slot }));
    let report = &props.outcome.report;
    let name = slot.0.to_string();
    let Some(index) = report.articles.iter().position(|article| article.id == name) else {
        return Html::default();
    };
    let letter = props.shelf.letter(slot);
    let next = props.shelf.slots().iter().find(|other| other.id != slot).cloned();
    html! {
        <main id="main" class="one">
            <section class="one-article" aria-label={format!("Article {letter}")}>
                <PaneHead article={Rc::new(report.articles[index].clone())} {letter}>
                    <button class="button ghost" onclick={edit}><Icon picture={Picture::Edit} />{ "Edit text" }</button>
                </PaneHead>
                <PlainProse outcome={Rc::clone(&props.outcome)} {index} />
            </section>
            <section class="one-beside" aria-label="The next article">
                if let Some(next) = next {
                    <Sheet key={next.id.0} letter={props.shelf.letter(next.id)} slot={next.clone()} can_remove={false} slim={true} />
                }
                { within(&props.outcome, index) }
            </section>
        </main>
    }
}

/// What the article says against itself.
fn within(outcome: &Outcome, index: usize) -> Html {
    let findings: Vec<_> = outcome
        .report
        .within
        .iter()
        .filter(|within| within.article as usize == index)
        .flat_map(|within| &within.findings)
        .collect();
    if findings.is_empty() {
        return html! {
            <p class="until">{ "The comparison starts by itself when the second article is here. Nothing leaves this page." }</p>
        };
    }
    html! {
        <div class="within">
            <h2>{ "Until then: this article against itself" }</h2>
            <p>{ "Places where it says two things. They may both hold; the page only shows them." }</p>
            <ol class="finding-list">
                { for findings.into_iter().map(|finding| html! {
                    <li key={finding.id} class="finding">
                        <span class="finding-head"><Symbol mark={Mark::Differs} />{ kind_name(finding.kind) }</span>
                        <q>{ finding.a.text.clone() }</q>
                        <q>{ finding.b.text.clone() }</q>
                        <span class="note">{ finding.why.clone() }</span>
                    </li>
                }) }
            </ol>
        </div>
    }
}
