//! A whole text at a glance: where it differs, where words are shared.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::field;
use crate::browser::measure::{self, Scroll};
use crate::components::{Seal, still};
use crate::hooks::{Scene, Spread, pane_id};
use crate::reading::{Extents, Mark, Pixels, Reading, Side};

/// The strip at the outer edge of a text; a click goes there.
pub(super) fn strip(side: Side, scene: &Scene, spread: &Rc<Spread>) -> Html {
    let geometry = &scene.screen.geometry;
    let scroll = *side.of(&geometry.scrolls);
    let go = Callback::from(move |event: MouseEvent| {
        if let (Some(strip), Some(pane)) = (field::element(&event), measure::element(pane_id(side))) {
            let strip = strip.closest(".strip").ok().flatten().unwrap_or(strip);
            let scroll = measure::scroll(&pane);
            let share = measure::share_of_height(&strip, event.client_y());
            measure::scroll_to(&pane, share * length(scroll) - scroll.view / 2.0);
        }
    });
    let whole = length(scroll);
    let percent = |value: f64| format!("{}%", Pixels::from(share(value, whole)));
    let hidden = scene.state.view.hidden.clone();
    let seal = Seal::on(spread).and(&geometry.extents).numbers(hidden.iter().map(|mark| *mark as u32));
    let (spread, extents) = (Rc::clone(spread), Rc::clone(&geometry.extents));
    tags! {
        <div class="strip" data-side={side.key()} aria-hidden="true" title="The whole article: go to a place in it" onclick={go}>
            { still("bars", seal.words(&Pixels::from(whole).to_string()), move || tags! {
                <svg viewBox="0 0 12 100" preserveAspectRatio="none">{ bars(side, &spread.reading, &extents, &hidden, whole) }</svg>
            }) }
            <svg class="window"><rect x="0.75" width="10.5" rx="3" y={percent(scroll.top)} height={percent(scroll.view)} /></svg>
        </div>
    }
}

/// Where in a whole something stands, from 0 to 100.
fn share(value: f64, whole: f64) -> f64 {
    (value / whole * 100.0).clamp(0.0, 100.0)
}

fn rect(mark: &'static str, x: f64, width: f64, y: f64, height: f64) -> Html {
    tags! {
        <rect data-mark={mark} x={Pixels::from(x).to_string()} width={Pixels::from(width).to_string()}
            y={Pixels::from(y).to_string()} height={Pixels::from(height).to_string()} />
    }
}

/// The length of a text without the room left below its end.
fn length(scroll: Scroll) -> f64 {
    (scroll.whole - scroll.view * 0.55).max(1.0)
}

fn bars(side: Side, reading: &Reading, extents: &Extents, hidden: &[Mark], whole: f64) -> Html {
    let marks = &side.of(&reading.prose).marks;
    let bar = |mark: Mark, top: f64, bottom: f64| {
        let width = match mark {
            Mark::Differs => 12.0,
            Mark::Both | Mark::Same | Mark::Near => 8.0,
            _ => 4.0,
        };
        let x = if side == Side::A { 12.0 - width } else { 0.0 };
        let y = share(top, whole);
        let height = (share(bottom, whole) - y).max(0.5);
        let edge = (mark == Mark::Differs).then(|| {
            let x = if side == Side::A { 0.0 } else { 6.6 };
            rect("edge", x, 5.4, y, height)
        });
        tags! { <>{ rect(mark.legend().key(), x, width, y, height) }{ edge }</> }
    };
    let mut out: Vec<Html> = Vec::new();
    for (mark, extent) in marks.iter().copied().zip(side.of(extents)) {
        let Some(extent) = extent else { continue };
        if !matches!(mark, Mark::Only | Mark::Related) && !hidden.contains(&mark.legend()) {
            out.push(bar(mark, extent.top, extent.bottom));
        }
    }
    tags! { <>{ for out }</> }
}
