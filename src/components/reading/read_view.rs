//! The reading view: legend, texts or rows, findings or evidence.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::desk;
use super::hints::hints;
use super::legend::legend;
use super::nothing::nothing;
use super::search_bar::search_bar;
use crate::components::findings::panel;
use crate::components::rows::rows_view;
use crate::hooks::Scene;
use crate::state::View;

/// The view of two articles.
pub fn read_view(scene: &Rc<Scene>) -> Html {
    let Some(spread) = &scene.spread else {
        return tags! { <main id="main" tabindex="-1" class="waiting"><p>{ "These two are being compared." }</p></main> };
    };
    if scene.is_nothing(spread) {
        return nothing(scene, spread);
    }
    let in_rows = scene.in_rows();
    tags! {
        <>
            { legend(scene, spread) }
            { hints(scene, spread) }
            { search_bar(scene, spread) }
            <div class="work" data-view={if in_rows { "rows" } else { "desk" }} data-older={scene.state.is_older().to_string()} data-off={off(&scene.state.view)}>
                { if in_rows { rows_view(scene, spread) } else { desk(scene, spread) } }
                { panel(scene, spread) }
            </div>
        </>
    }
}

/// The hidden marks, for the style sheet.
fn off(view: &View) -> String {
    view.hidden.iter().map(|mark| mark.key()).collect::<Vec<_>>().join(" ")
}
