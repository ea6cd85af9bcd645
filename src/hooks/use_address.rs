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

fn named(name: &str) -> Option<Tab> {
    [Tab::Articles, Tab::Read, Tab::Rows].into_iter().find(|tab| self::name(*tab) == name)
}

/// Keeps the address and the view the same.
#[hook]
pub fn use_address(tab: Tab, dispatch: &Dispatch) {
    {
        let dispatch = dispatch.clone();
        use_effect_with((), move |()| {
            let listener = Listener::on_window("hashchange", move |_| {
                let tab = named(&address::fragment()).unwrap_or_default();
                dispatch.dispatch(Action::Show(tab));
            });
            move || drop(listener)
        });
    }
    use_effect_with(tab, |tab| {
        let first = address::fragment().is_empty() && *tab == Tab::Articles;
        if !first && named(&address::fragment()) != Some(*tab) {
            address::set_fragment(name(*tab));
        }
    });
}
