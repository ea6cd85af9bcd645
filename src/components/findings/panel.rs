//! The panel: lists of findings, or the evidence of one link.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::lists::lists;
use crate::components::evidence::EvidenceView;
use crate::hooks::use_dispatch;
use crate::reading::{Evidence, Reading};
use crate::state::{Action, Chosen, Letter, Outcome, View};

/// What the panel shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// What is on screen.
    pub view: View,
}

/// The panel beside the texts; a sheet over them on narrow screens.
#[component]
pub fn Panel(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((props.view.choices, props.view.list), move |_| {
            if let Some(panel) = crate::browser::measure::element(&node) {
                crate::browser::measure::scroll_to(&panel, 0.0);
            }
        });
    }
    let open = props.view.panel;
    let turn = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Panel(!open)))
    };
    let evidence = match props.view.chosen {
        Some(Chosen::Link { link, .. }) => Evidence::of(&props.outcome.report, &props.reading, link),
        _ => None,
    };
    html! {
        <aside class="panel" aria-label="Findings" role="region" data-open={open.to_string()}>
            <button class="grab" aria-expanded={open.to_string()} aria-label={if open { "Close the findings" } else { "Open the findings" }} onclick={turn} />
            <div class="panel-body" ref={node} tabindex="-1">
                if let Some(evidence) = evidence {
                    <EvidenceView {evidence} reading={Rc::clone(&props.reading)} letters={props.letters} chosen={props.view.chosen} />
                } else {
                    { lists(&props.reading.findings, props.letters, (props.view.list, props.view.chosen), &dispatch) }
                }
            </div>
        </aside>
    }
}
