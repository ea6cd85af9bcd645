//! The way from what happens to the page.

use yew::prelude::*;

use super::Screen;
use crate::state::Action;

/// What reaches the page.
pub enum Message {
    /// Something happened to the state.
    Act(Action),
    /// Something about the screen changed.
    Change(Box<dyn FnOnce(&mut Screen)>),
}

/// Takes what happens to the page.
#[derive(Clone, PartialEq)]
pub struct Dispatch(Callback<Message>);

impl Dispatch {
    /// A way to what takes messages.
    #[must_use]
    pub const fn to(page: Callback<Message>) -> Self {
        Self(page)
    }

    /// Raises an action.
    pub fn dispatch(&self, action: Action) {
        self.0.emit(Message::Act(action));
    }

    /// Changes what the screen is like.
    pub fn change(&self, change: impl FnOnce(&mut Screen) + 'static) {
        self.0.emit(Message::Change(Box::new(change)));
    }

    /// Raises an action at a click.
    #[must_use]
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let own = self.clone();
        Callback::from(move |_| own.dispatch(action.clone()))
    }
}
