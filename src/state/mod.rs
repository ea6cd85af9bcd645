//! What the page knows: the reader's articles, the comparison, what is on screen.
//!
//! One pure reducer, [`State::after`]; hooks and components only raise
//! [`Action`]s.

mod action;
mod address;
mod change;
mod chosen;
mod comparison;
mod deed;
mod edit;
mod joint;
mod keys;
mod search;
mod shelf;
mod slot;
mod step;
mod view;

pub use action::Action;
pub use address::Address;
pub use change::{Change, Fact, RoleMark};
pub use chosen::{Chosen, Follow};
pub use comparison::{Comparison, Failure, Outcome, Phase};
pub use deed::DeedName;
pub use joint::{Joint, Mention};
pub use keys::{KEYS, Key, KeyHelp, key};
pub use search::Search;
pub use shelf::{Letter, Shelf, SlotId};
pub use slot::{Incoming, Origin, Refusal, Slot};
pub use step::{step, step_only};
pub use view::{Desk, ListTab, Tab, View};

/// Everything that the page shows follows from this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The articles.
    pub shelf: Shelf,
    /// The comparison of them.
    pub comparison: Comparison,
    /// What is on screen.
    pub view: View,
}

impl State {
    /// The state after `action`.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Typed { slot, text } => {
                let whole = self.shelf.type_in(slot, text);
                self.view.text_arrived(&self.shelf, slot, whole);
            }
            Action::Put { slot, articles } => self.put(slot, articles),
            Action::Replace { articles } => {
                self.shelf = self.shelf.replaced(articles);
                self.view = View { open_when_ready: true, follow: self.view.follow, ..View::default() };
            }
            Action::Refuse { slot, refusal } => self.shelf.refuse(slot, refusal),
            Action::AddSlot => {
                self.shelf.add();
            }
            Action::Remove { slot } => {
                self.shelf.remove(slot);
                self.view.article_gone(&self.shelf);
            }
            Action::Undo => {
                self.shelf.undo();
                self.view.articles_changed(&self.shelf);
            }
            Action::Redo => {
                self.shelf.redo();
                self.view.articles_changed(&self.shelf);
            }
            Action::Move { slot, by } => self.shelf.shift(slot, by),
            Action::Join { joint, stays } => self.shelf.join(joint, stays),
            Action::Note(note) => self.shelf.note(note),
            Action::Amend { slot, change } => self.shelf.amend(slot, change),
            Action::Began { run, revision } => self.comparison.began(run, revision),
            Action::Progressed { run, progress } => self.comparison.progressed(run, progress),
            Action::Arrived { run, report } => {
                let is_first = self.comparison.outcome.is_none();
                if self.comparison.arrived(run, report) {
                    self.view.report_arrived(self.comparison.outcome.as_deref(), is_first);
                }
            }
            Action::Failed { run, failure } => self.comparison.failed(run, failure),
            Action::Cancel => self.comparison.cancelled(),
            Action::Retry => self.comparison.attempt += 1,
            Action::Emptied => self.comparison.emptied(),
            action => self.view.take(action, &self.shelf),
        }
        if self.view.tab != Tab::Articles {
            self.shelf.close_gaps();
        }
        self
    }

    fn put(&mut self, slot: Option<SlotId>, articles: Vec<Incoming>) {
        let placed = self.shelf.put(slot, articles);
        for slot in placed {
            self.view.text_arrived(&self.shelf, slot, true);
        }
    }

    /// Whether the result on screen is older than the articles.
    #[must_use]
    pub fn is_older(&self) -> bool {
        self.comparison.outcome.as_ref().is_some_and(|outcome| outcome.revision != self.shelf.revision())
    }
}

#[cfg(test)]
mod tests;
