//! The gap between the texts: brackets, threads, symbols, rings.

use yew::prelude::*;

use crate::components::sign::strokes;
use crate::hooks::{GAP, Scene, Spread};
use crate::reading::{End, Pixels, Pull, Side, Thread, draw};
use crate::state::Chosen;

/// The lines between the texts. They say nothing that the texts and the list
/// do not say, and are hidden from those who listen.
pub(super) fn gap(scene: &Scene, spread: &Spread) -> Html {
    let (view, geometry) = (&scene.state.view, &scene.screen.geometry);
    let selected = match view.chosen {
        Some(Chosen::Link { link, .. }) => Some(link),
        _ => None,
    };
    let drawn =
        draw(&spread.reading, &geometry.extents, &geometry.stage, &view.hidden, selected, &view.pointed);
    tags! {
        <div class="gap" id={GAP} aria-hidden="true">
            <svg>
                { for drawn.threads.iter().map(thread) }
                { for drawn.rings.iter().map(|(x, y)| tags! {
                    <circle class="ring" cx={Pixels::from(*x).to_string()} cy={Pixels::from(*y).to_string()} r="2.5" />
                }) }
                { for drawn.ends.iter().map(end) }
            </svg>
        </div>
    }
}

fn thread(thread: &Thread) -> Html {
    let pull = match thread.pull {
        Pull::Dim => "dim",
        Pull::Rest => "rest",
        Pull::Pointed => "pointed",
        Pull::Selected => "selected",
    };
    tags! {
        <g class="thread" data-mark={thread.mark.legend().key()} data-pull={pull}>
            <path class="flare" d={thread.flare.clone()} />
            <path class="line" d={thread.line.clone()} />
        </g>
    }
}

fn end(end: &End) -> Html {
    let [x, from, to] = [end.x, end.from, end.to].map(Pixels::from);
    let (middle, height) = end.symbol;
    let arrow = end.away.map(|away| {
        let beside = Pixels::from(if end.side == Side::A { middle + 16.0 } else { middle - 16.0 });
        let path = if away < 0 { "v-8m-3 3l3-3 3 3" } else { "v8m-3-3l3 3 3-3" };
        let start = Pixels::from(height - 4.0 * f64::from(away));
        tags! { <path class="arrow" d={format!("M{beside} {start}{path}")} /> }
    });
    let symbol = format!("translate({} {})", Pixels::from(middle), Pixels::from(height));
    tags! {
        <g class="end" data-mark={end.mark.legend().key()} data-selected={end.selected.to_string()}>
            <path class="bracket" d={format!("M{x} {from}V{to}")} />
            <g transform={symbol}><circle r="8.5" />{ strokes(end.mark.sign()) }</g>
            { arrow }
        </g>
    }
}
