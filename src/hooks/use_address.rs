//! The address holds the view, so that back and forward work.

use yew::prelude::*;

use crate::browser::address;
use crate::browser::listen::Listener;
use crate::state::{Action, Dispatch, Tab};

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

/// Keeps the address and the view the same. While the view that was asked for
/// cannot be shown yet (`settled` is false), the address waits with it.
#[hook]
pub fn use_address(tab: Tab, settled: bool, dispatch: &Dispatch) {
    {
        let dispatch = dispatch.clone();
        use_effect_with((), move |()| {
            let listener = Listener::on_window("hashchange", move |_| {
                let tab = named().unwrap_or_default();
                dispatch.dispatch(Action::Show(tab));
            });
            move || drop(listener)
        });
    }
    use_effect_with((tab, settled), |(tab, settled)| {
        let first = address::fragment().is_empty() && *tab == Tab::Articles;
        if *settled && !first && named() != Some(*tab) {
            address::set_fragment(name(*tab));
        }
    });
}
