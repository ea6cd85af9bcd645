//! One article to read at once, and a box for the next.

use std::rc::Rc;

use yew::prelude::*;

use super::sheet::{Place, sheet};
use super::summary::summary;
use crate::components::findings::within;
use crate::components::reading::{facts, note, pane_head, plain_prose};
use crate::components::sign::{Picture, icon, letter_sign};
use crate::hooks::Scene;
use crate::state::{Action, Desk, Letter, Outcome, Slot};

/// One article that is read while there is no other.
pub(super) struct Alone<'s> {
    scene: &'s Rc<Scene>,
    outcome: &'s Rc<Outcome>,
    own: &'s Slot,
    index: usize,
}

impl<'s> Alone<'s> {
    /// The article that is to be read alone now, when the result holds it.
    pub(super) fn now(scene: &'s Rc<Scene>) -> Option<Self> {
        let Desk::One(slot) = scene.state.view.desk else { return None };
        let outcome = scene.outcome()?;
        let name = slot.0.to_string();
        let index = outcome.report.articles.iter().position(|article| article.id == name)?;
        Some(Self { scene, outcome, own: scene.state.shelf.slot(slot)?, index })
    }

    /// The article.
    pub(super) fn article(&self) -> Html {
        let dispatch = &self.scene.dispatch;
        let article = &self.outcome.report.articles[self.index];
        let slot = self.own.id;
        let letter = self.scene.state.shelf.letter(slot);
        let tools = tags! {
            <>
                { facts(self.own, article, letter, dispatch) }
                <button class="button ghost" onclick={dispatch.on_click(Action::Edit { slot })}>{ icon(Picture::Edit) }{ "Edit text" }</button>
            </>
        };
        tags! {
            <section key="article" class="one-article" aria-label={format!("Article {letter}")}>
                { pane_head(article, letter_sign(letter), false, tools) }
                { note(self.own, article) }
                { plain_prose(self.scene, slot, self.index) }
            </section>
        }
    }

    /// The next box, and what the article says against itself.
    pub(super) fn beside(&self) -> Vec<Html> {
        let next = self.scene.state.shelf.slots().iter().find(|other| other.id != self.own.id);
        let next = next.map(|next| sheet(next, self.scene, Place { can_remove: false, slim: true }));
        let below = if self.outcome.report.pairs.is_empty() {
            against_itself(self.outcome, self.index, self.scene.state.shelf.letter(self.own.id))
        } else {
            summary(self.outcome, self.scene)
        };
        next.into_iter().chain([below]).collect()
    }
}

/// What the article says against itself.
fn against_itself(outcome: &Outcome, index: usize, letter: Letter) -> Html {
    within(&outcome.report, index, letter, &|_| None).unwrap_or_else(|| {
        tags! {
            <p key="within" class="until">{ "The comparison starts by itself when the second article is here. Nothing leaves this page." }</p>
        }
    })
}
