//! Both texts side by side, the gap with its threads, and a strip at each edge.

use std::rc::Rc;

use yew::prelude::*;

use super::gap::gap;
use super::pane::pane;
use super::strip::strip;
use crate::hooks::{Scene, Spread};
use crate::reading::Side;

/// The two texts.
pub(super) fn desk(scene: &Rc<Scene>, spread: &Rc<Spread>) -> Html {
    tags! {
        <main id="main" tabindex="-1" class="desk">
            { strip(Side::A, scene, spread) }
            { pane(Side::A, scene, spread) }
            { gap(scene, spread) }
            { pane(Side::B, scene, spread) }
            { strip(Side::B, scene, spread) }
        </main>
    }
}
