//! Both texts side by side, the gap with its threads, and a strip at each edge.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};
use yew::prelude::*;

use super::gap::gap;
use super::pane::Pane;
use super::strip::Strip;
use crate::hooks::{Nodes, Wish, use_dispatch, use_geometry};
use crate::reading::{Reading, Side};
use crate::state::{Action, Chosen, Follow, Letter, Outcome, Shelf, SlotId, View};

/// What is read.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// What is on screen.
    pub view: View,
    /// All articles.
    pub shelf: Shelf,
    /// The two that are read.
    pub pair: Sides<SlotId>,
    /// Whether the result is older than the articles.
    pub older: bool,
}

/// The two texts.
#[component]
pub(super) fn Desk(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let nodes = use_memo((), |()| Nodes::default());
    let view = &props.view;
    let wish =
        Wish { together: view.follow, chosen: view.chosen, follow: view.follow_chosen, choice: view.choices };
    let geometry = use_geometry(&nodes, &props.reading, wish);
    let choose = use_callback(
        (dispatch.clone(), Rc::clone(&props.reading)),
        |(side, sentence): (Side, SentenceId), (dispatch, reading)| {
            if let Some(tie) = reading.ties_of(side, sentence).next() {
                let chosen = Some(Chosen::Link { link: tie.link, finding: None });
                dispatch.dispatch(Action::Choose { chosen, follow: Follow::Counterpart(side) });
            }
        },
    );
    let point = use_callback(
        (dispatch, Rc::clone(&props.reading)),
        |pointed: Option<(Side, SentenceId)>, (dispatch, reading)| {
            let links = pointed.map(|(side, sentence)| {
                reading.ties_of(side, sentence).map(|tie| tie.link).collect::<Vec<LinkId>>()
            });
            dispatch.dispatch(Action::Point(links.unwrap_or_default()));
        },
    );
    let pane = |side: Side| {
        html! {
            <Pane {side} outcome={Rc::clone(&props.outcome)} reading={Rc::clone(&props.reading)}
                letter={*side.of(&props.letters)} shelf={props.shelf.clone()} pair={props.pair}
                chosen={view.chosen} pointed={Rc::clone(&view.pointed)}
                pane_node={side.of(&nodes.panes).clone()} text_node={side.of(&nodes.texts).clone()}
                choose={choose.clone()} point={point.clone()} older={props.older} />
        }
    };
    let strip = |side: Side| {
        html! {
            <Strip {side} reading={Rc::clone(&props.reading)} extents={Rc::clone(&geometry.extents)}
                scroll={*side.of(&geometry.scrolls)} hidden={view.hidden.clone()} pane={side.of(&nodes.panes).clone()} />
        }
    };
    html! {
        <main id="main" class="desk">
            { strip(Side::A) }
            { pane(Side::A) }
            { gap(&nodes.gap, &props.reading, &geometry, view) }
            { pane(Side::B) }
            { strip(Side::B) }
        </main>
    }
}
