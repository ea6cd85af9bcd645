//! The address holds the view, so that back and forward work and a view can be
//! linked.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Dispatch, Scene};
use crate::browser::listen::Listener;
use crate::browser::{address, page};
use crate::state::{self, Action, Tab};

/// The view that the address names.
pub(super) fn named() -> Option<state::Address> {
    let fragment = address::fragment();
    state::Address::names_view(&fragment).then(|| state::Address::read(&fragment))
}

/// Keeps the address, the name of the page and the view the same.
pub(super) struct Address {
    shown: Option<state::Address>,
    written: Rc<RefCell<String>>,
    _listener: Listener,
}

impl Address {
    /// Follows the reader's steps back and forward.
    pub(super) fn new(dispatch: &Dispatch) -> Self {
        let dispatch = dispatch.clone();
        let written = Rc::<RefCell<String>>::default();
        let own = Rc::clone(&written);
        let listener = Listener::on_window("hashchange", move |_| {
            let fragment = address::fragment();
            let is_bare = fragment.is_empty();
            // What the page wrote itself is on screen already.
            if own.replace(fragment.clone()) != fragment && (is_bare || state::Address::names_view(&fragment))
            {
                dispatch.dispatch(Action::Go(state::Address::read(&fragment)));
            }
        });
        Self { shown: None, written, _listener: listener }
    }

    /// Writes the view into the address. While the view that was asked for
    /// cannot be shown yet, the address waits with it.
    pub(super) fn keep_up(&mut self, scene: &Scene) {
        let (view, tab) = (&scene.state.view, scene.tab());
        if self.shown.as_ref().map(|shown| shown.tab) != Some(tab) {
            page::set_title(match tab {
                Tab::Articles => "Crossread: read articles on one event against each other",
                Tab::Read => "Read · Crossread",
                Tab::Rows => "Rows · Crossread",
            });
        }
        if tab != view.tab {
            return;
        }
        let now = state::Address::of(view, &scene.state.shelf, tab);
        if self.shown.as_ref() == Some(&now) {
            return;
        }
        let before = self.shown.replace(now.clone());
        let (fragment, there) = (now.write(), address::fragment());
        let is_first = there.is_empty() && tab == Tab::Articles;
        if is_first || fragment == there {
            return;
        }
        self.written.replace(fragment.clone());
        if before.is_none_or(|before| now.is_step_from(&before)) {
            address::set_fragment(&fragment);
        } else {
            address::replace_fragment(&fragment);
        }
    }
}
