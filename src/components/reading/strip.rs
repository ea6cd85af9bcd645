//! A whole text at a glance: where it differs, where words are shared.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::measure::{self, Scroll};
use crate::reading::{Extents, Mark, Pixels, Reading, Side};

/// What the strip shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// Whose text.
    pub side: Side,
    /// The pair.
    pub reading: Rc<Reading>,
    /// Where the sentences stand.
    pub extents: Rc<Extents>,
    /// What is in view.
    pub scroll: Scroll,
    /// Marks that are hidden.
    pub hidden: Vec<Mark>,
    /// The pane to scroll.
    pub pane: NodeRef,
}

/// The strip at the outer edge of a text; a click goes there.
#[component]
pub(super) fn Strip(props: &Props) -> Html {
    let node = use_node_ref();
    let go = {
        let (node, pane) = (node.clone(), props.pane.clone());
        Callback::from(move |event: MouseEvent| {
            if let (Some(strip), Some(pane)) = (measure::element(&node), measure::element(&pane)) {
                let scroll = measure::scroll(&pane);
                let share = measure::share_of_height(&strip, event.client_y());
                measure::scroll_to(&pane, share * length(scroll) - scroll.view / 2.0);
            }
        })
    };
    let whole = length(props.scroll);
    let percent = |value: f64| (value / whole * 100.0).clamp(0.0, 100.0);
    html! {
        <div class="strip" ref={node} data-side={props.side.key()} aria-hidden="true" onclick={go}>
            <svg viewBox="0 0 12 100" preserveAspectRatio="none">{ bars(props, &percent) }</svg>
            <svg class="window"><rect x="0.75" width="10.5" rx="3"
                y={format!("{}%", Pixels::from(percent(props.scroll.top)))}
                height={format!("{}%", Pixels::from(percent(props.scroll.view)))} /></svg>
        </div>
    }
}

fn rect(mark: &'static str, x: f64, width: f64, y: f64, height: f64) -> Html {
    html! {
        <rect data-mark={mark} x={Pixels::from(x).to_string()} width={Pixels::from(width).to_string()}
            y={Pixels::from(y).to_string()} height={Pixels::from(height).to_string()} />
    }
}

/// The length of a text without the room left below its end.
fn length(scroll: Scroll) -> f64 {
    (scroll.whole - scroll.view * 0.55).max(1.0)
}

fn bars(props: &Props, percent: &dyn Fn(f64) -> f64) -> Html {
    let marks = &props.side.of(&props.reading.prose).marks;
    let bar = |mark: Mark, top: f64, bottom: f64| {
        let width = match mark {
            Mark::Differs => 12.0,
            Mark::Both | Mark::Same | Mark::Near => 8.0,
            _ => 4.0,
        };
        let x = if props.side == Side::A { 12.0 - width } else { 0.0 };
        let y = percent(top);
        let height = (percent(bottom) - y).max(0.5);
        let edge = (mark == Mark::Differs).then(|| {
            let x = if props.side == Side::A { 0.0 } else { 6.6 };
            rect("edge", x, 5.4, y, height)
        });
        html! { <>{ rect(mark.legend().key(), x, width, y, height) }{ edge }</> }
    };
    let mut out: Vec<Html> = Vec::new();
    for (sentence, extent) in props.side.of(&props.extents) {
        let Some(mark) = marks.get(sentence.index()).copied() else { continue };
        if !matches!(mark, Mark::Only | Mark::Related) && !props.hidden.contains(&mark.legend()) {
            out.push(bar(mark, extent.top, extent.bottom));
        }
    }
    html! { <>{ for out }</> }
}
