//! The page as a whole: state, frame and views.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::components::intake::intake;
use crate::components::layout::{TopBar, Working, alert, drop_veil};
use crate::components::reading::ReadView;
use crate::hooks;
use crate::state::{Dispatch, Phase, State, Tab};

/// Draws the page in place of the document's first picture of it.
pub fn mount() {
    yew::set_custom_panic_hook(Box::new(|_| page::show_broken()));
    hooks::note_early();
    yew::Renderer::<App>::with_root(page::root()).render();
}

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer_eq(hooks::initial_state);
    let dispatch = state.dispatcher();
    hooks::use_comparison(&state, &dispatch);
    hooks::use_session(&state.shelf);
    hooks::use_early_cursor();
    let tab = shown_tab(&state);
    hooks::use_address(tab, tab == state.view.tab, &dispatch);
    let hover = hooks::use_drop(&dispatch);
    use_effect_with(tab, |tab| {
        page::set_title(match tab {
            Tab::Articles => "Crossread: read articles on one event against each other",
            Tab::Read => "Read · Crossread",
            Tab::Rows => "Rows · Crossread",
        });
    });
    html! {
        <ContextProvider<Dispatch> context={dispatch.clone()}>
            <a class="skip" href="#main">{ "Skip to the text" }</a>
            <TopBar {tab} can_read={can_read(&state)} />
            { notice(&state, &dispatch) }
            { view(&state, tab, &dispatch) }
            if let Some(files) = hover {
                { drop_veil(files, &state.shelf) }
            }
        </ContextProvider<Dispatch>>
    }
}

/// Whether there is a result of two articles.
fn can_read(state: &State) -> bool {
    let pairs = state.comparison.outcome.as_ref().map_or(0, |outcome| outcome.report.pairs.len());
    pairs > 0 && state.view.pair_of(&state.shelf).is_some()
}

/// The view that can be shown: without a result there is only the shelf.
fn shown_tab(state: &State) -> Tab {
    if can_read(state) { state.view.tab } else { Tab::Articles }
}

fn notice(state: &State, dispatch: &Dispatch) -> Html {
    match &state.comparison.phase {
        Phase::Failed(failure) => alert(failure, dispatch),
        phase => html! {
            <Working phase={phase.clone()} older={state.is_older() && shown_tab(state) != Tab::Articles} />
        },
    }
}

fn view(state: &State, tab: Tab, dispatch: &Dispatch) -> Html {
    let outcome = state.comparison.outcome.as_ref();
    match (tab, outcome, state.view.pair_of(&state.shelf)) {
        (Tab::Read | Tab::Rows, Some(outcome), Some(pair)) => html! {
            <ReadView outcome={Rc::clone(outcome)} shelf={state.shelf.clone()} view={state.view.clone()} {pair} older={state.is_older()} />
        },
        _ => intake(&state.shelf, state.view.desk, outcome, dispatch),
    }
}
