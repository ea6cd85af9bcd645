//! One article to read at once, and a box for the next.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::{Place, sheet};
use super::summary::summary;
use crate::components::reading::{facts, note, pane_head, plain_prose};
use crate::components::sign::{Picture, icon, symbol};
use crate::hooks::Scene;
use crate::reading::{Mark, kind_name};
use crate::state::{Action, Outcome, SlotId};

/// One article, the next box, and what the one says against itself.
pub(super) fn one_article(slot: SlotId, outcome: &Rc<Outcome>, scene: &Rc<Scene>) -> Html {
    let (shelf, dispatch) = (&scene.state.shelf, &scene.dispatch);
    let edit = dispatch.on_click(Action::Edit { slot });
    let report = &outcome.report;
    let name = slot.0.to_string();
    let index = report.articles.iter().position(|article| article.id == name);
    let (Some(index), Some(own)) = (index, shelf.slot(slot)) else { return Html::default() };
    let article = &report.articles[index];
    let letter = shelf.letter(slot);
    let next = shelf.slots().iter().find(|other| other.id != slot);
    let tools = tags! {
        <>
            { facts(own, article, letter, dispatch) }
            <button class="button ghost" onclick={edit}>{ icon(Picture::Edit) }{ "Edit text" }</button>
        </>
    };
    tags! {
        <main id="main" class="one">
            <section class="one-article" aria-label={format!("Article {letter}")}>
                { pane_head(article, letter, false, tools) }
                { note(own, article) }
                { plain_prose(scene, slot, index) }
            </section>
            <section class="one-beside" aria-label="The next article">
                { for next.map(|next| sheet(next, scene, Place { can_remove: false, slim: true })) }
                if report.pairs.is_empty() {
                    { within(outcome, index) }
                } else {
                    { summary(outcome) }
                }
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
        return tags! {
            <p class="until">{ "The comparison starts by itself when the second article is here. Nothing leaves this page." }</p>
        };
    }
    tags! {
        <div class="within">
            <h2>{ "Until then: this article against itself" }</h2>
            <p>{ "Places where it says two things. They may both hold; the page only shows them." }</p>
            <ol class="finding-list">
                { for findings.into_iter().map(|finding| tags! {
                    <li key={finding.id} class="finding">
                        <span class="finding-head">{ symbol(Mark::Differs) }{ kind_name(finding.kind) }</span>
                        <q>{ finding.a.text.clone() }</q>
                        <q>{ finding.b.text.clone() }</q>
                        <span class="note">{ finding.why.clone() }</span>
                    </li>
                }) }
            </ol>
        </div>
    }
}
