//! The address holds the view, so that back and forward work.

use super::Dispatch;
use crate::browser::listen::Listener;
use crate::browser::{address, page};
use crate::state::{Action, Tab};

/// The name of a view in the address.
const fn name(tab: Tab) -> &'static str {
    match tab {
        Tab::Articles => "articles",
        Tab::Read => "read",
        Tab::Rows => "rows",
    }
}

/// The view that the address names.
pub(super) fn named() -> Option<Tab> {
    let name = address::fragment();
    [Tab::Articles, Tab::Read, Tab::Rows].into_iter().find(|tab| self::name(*tab) == name)
}

/// Keeps the address, the name of the page and the view the same.
pub(super) struct Address {
    shown: Option<(Tab, bool)>,
    _listener: Listener,
}

impl Address {
    /// Follows the reader's steps back and forward.
    pub(super) fn new(dispatch: &Dispatch) -> Self {
        let dispatch = dispatch.clone();
        let listener = Listener::on_window("hashchange", move |_| {
            let tab = named().unwrap_or_default();
            dispatch.dispatch(Action::Show(tab));
        });
        Self { shown: None, _listener: listener }
    }

    /// Writes the view into the address. While the view that was asked for
    /// cannot be shown yet (`settled` is false), the address waits with it.
    pub(super) fn keep_up(&mut self, tab: Tab, settled: bool) {
        if self.shown.replace((tab, settled)) == Some((tab, settled)) {
            return;
        }
        page::set_title(match tab {
            Tab::Articles => "Crossread: read articles on one event against each other",
            Tab::Read => "Read · Crossread",
            Tab::Rows => "Rows · Crossread",
        });
        let first = address::fragment().is_empty() && tab == Tab::Articles;
        if settled && !first && named() != Some(tab) {
            address::set_fragment(name(tab));
        }
    }
}
