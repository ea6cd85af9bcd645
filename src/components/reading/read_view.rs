//! The reading view: legend, texts or rows, findings or evidence.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::desk::Desk;
use super::legend::legend;
use super::nothing::nothing;
use crate::browser::focus;
use crate::components::findings::Panel;
use crate::components::rows::RowsView;
use crate::hooks::{use_dispatch, use_keyboard, use_media};
use crate::reading::Reading;
use crate::state::{Action, Chosen, Dispatch, Follow, Letter, Outcome, Shelf, SlotId, Tab, View};

/// What is read.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The last result.
    pub outcome: Rc<Outcome>,
    /// The articles.
    pub shelf: Shelf,
    /// What is on screen.
    pub view: View,
    /// The two articles.
    pub pair: Sides<SlotId>,
    /// Whether the result is older than the articles.
    pub older: bool,
}

/// The view of two articles.
#[component]
pub fn ReadView(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let is_narrow = use_media("(max-width: 700px)");
    let reading = use_memo((Rc::clone(&props.outcome), props.pair), |(outcome, pair)| {
        let report = &outcome.report;
        let index = |slot: SlotId| {
            let name = slot.0.to_string();
            report.articles.iter().position(|article| article.id == name)
        };
        Reading::of(report, index(pair.a)?, index(pair.b)?).map(Rc::new)
    });
    let in_rows = props.view.tab == Tab::Rows || is_narrow;
    {
        let (dispatch, reading, chosen) = (dispatch.clone(), Rc::clone(&reading), props.view.chosen);
        use_keyboard(move |key| press(key, &dispatch, (*reading).as_deref(), chosen));
    }
    let Some(reading) = (*reading).clone() else {
        return html! { <main id="main" class="waiting"><p>{ "These two are being compared." }</p></main> };
    };
    let letters = Sides { a: props.shelf.letter(props.pair.a), b: props.shelf.letter(props.pair.b) };
    if reading.has_nothing_in_common() && props.view.anyway != Some(props.pair) {
        return nothing(props, &reading, letters, &dispatch);
    }
    html! {
        <>
            { legend(reading.counts, letters, &props.view, !in_rows, &dispatch) }
            <div class="work" data-view={if in_rows { "rows" } else { "desk" }} data-older={props.older.to_string()} data-off={off(&props.view)}>
                { text(props, &reading, letters, in_rows) }
                <Panel outcome={Rc::clone(&props.outcome)} {reading} {letters} view={props.view.clone()} />
            </div>
        </>
    }
}

fn text(props: &Props, reading: &Rc<Reading>, letters: Sides<Letter>, in_rows: bool) -> Html {
    let (outcome, reading, view) = (Rc::clone(&props.outcome), Rc::clone(reading), props.view.clone());
    if in_rows {
        return html! { <RowsView {outcome} {reading} {letters} {view} /> };
    }
    html! { <Desk {outcome} {reading} {letters} {view} shelf={props.shelf.clone()} pair={props.pair} older={props.older} /> }
}

/// The hidden marks, for the style sheet.
fn off(view: &View) -> String {
    view.hidden.iter().map(|mark| mark.key()).collect::<Vec<_>>().join(" ")
}

/// Does what a key says; whether it says anything.
fn press(key: &str, dispatch: &Dispatch, reading: Option<&Reading>, chosen: Option<Chosen>) -> bool {
    let Some(reading) = reading else { return false };
    match key {
        "n" => dispatch.dispatch(step(reading, chosen, 1)),
        "p" => dispatch.dispatch(step(reading, chosen, -1)),
        "j" => focus::to_next(".prose, .rows", "[role=button][data-sentence]", 1),
        "k" => focus::to_next(".prose, .rows", "[role=button][data-sentence]", -1),
        "1" => dispatch.dispatch(Action::Show(Tab::Articles)),
        "2" => dispatch.dispatch(Action::Show(Tab::Read)),
        "3" => dispatch.dispatch(Action::Show(Tab::Rows)),
        "Escape" => dispatch.dispatch(Action::Choose { chosen: None, follow: Follow::Stay }),
        _ => return false,
    }
    true
}

/// Selects the next (`1`) or previous (`-1`) difference.
pub(crate) fn step(reading: &Reading, chosen: Option<Chosen>, by: isize) -> Action {
    let all = &reading.findings.differences;
    let here = match chosen {
        Some(Chosen::Link { finding: Some(finding), .. }) => reading.findings.place(finding),
        Some(Chosen::Link { link, finding: None }) => reading.findings.first_on(link),
        _ => None,
    };
    let next = match here {
        Some(here) => here.checked_add_signed(by).filter(|next| *next < all.len()),
        None => None,
    };
    let around = if by > 0 { all.first() } else { all.last() };
    let entry = next.and_then(|next| all.get(next)).or(around);
    let chosen = entry.map(|entry| Chosen::Link { link: entry.link, finding: Some(entry.finding) });
    Action::Choose { chosen, follow: Follow::Both }
}
