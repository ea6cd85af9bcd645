//! The gap between the texts: brackets, threads, symbols, rings.

use std::rc::Rc;

use crossread_engine::report::LinkId;
use yew::prelude::*;

use crate::components::sign::strokes;
use crate::hooks::Geometry;
use crate::reading::{self, End, Mark, Pull, Reading, Side, Thread};

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The element of the gap.
    pub node: NodeRef,
    /// The pair.
    pub reading: Rc<Reading>,
    /// Where everything stands.
    pub geometry: Rc<Geometry>,
    /// Marks that are hidden.
    pub hidden: Vec<Mark>,
    /// The selected link.
    pub selected: Option<LinkId>,
    /// Links that are pointed at.
    pub pointed: Rc<[LinkId]>,
}

/// The lines between the texts. They say nothing that the texts and the list
/// do not say, and are hidden from those who listen.
#[component]
pub(super) fn Gap(props: &Props) -> Html {
    let drawn = reading::draw(
        &props.reading,
        &props.geometry.extents,
        &props.geometry.stage,
        &props.hidden,
        props.selected,
        &props.pointed,
    );
    html! {
        <div class="gap" ref={props.node.clone()} aria-hidden="true">
            <svg>
                { for drawn.threads.iter().map(thread) }
                { for drawn.rings.iter().map(|(x, y)| html! {
                    <circle class="ring" cx={pixels(*x)} cy={pixels(*y)} r="2.5" />
                }) }
                { for drawn.ends.iter().map(end) }
            </svg>
        </div>
    }
}

fn pixels(value: f64) -> String {
    format!("{value:.1}")
}

fn thread(thread: &Thread) -> Html {
    let pull = match thread.pull {
        Pull::Dim => "dim",
        Pull::Rest => "rest",
        Pull::Pointed => "pointed",
        Pull::Selected => "selected",
    };
    html! {
        <g class="thread" data-mark={thread.mark.legend().key()} data-pull={pull}>
            <path class="flare" d={thread.flare.clone()} />
            <path class="line" d={thread.line.clone()} />
        </g>
    }
}

fn end(end: &End) -> Html {
    let (x, y) = end.symbol;
    let arrow = end.away.map(|away| {
        let beside = if end.side == Side::A { 16.0 } else { -16.0 };
        let way = f64::from(away);
        let path = format!(
            "M{:.1} {:.1}v{:.1}m-3 {:.1}l3 {:.1} 3 {:.1}",
            x + beside,
            y - 4.0 * way,
            8.0 * way,
            -3.0 * way,
            3.0 * way,
            -3.0 * way
        );
        html! { <path class="arrow" d={path} /> }
    });
    html! {
        <g class="end" data-mark={end.mark.legend().key()} data-selected={end.selected.to_string()}>
            <path class="bracket" d={format!("M{:.1} {:.1}V{:.1}", end.x, end.from, end.to)} />
            <g transform={format!("translate({x:.1} {y:.1})")}><circle r="8.5" />{ strokes(end.mark.sign()) }</g>
            { arrow }
        </g>
    }
}
