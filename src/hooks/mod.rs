//! What joins the pure state to the browser.

mod take_paste;
mod use_address;
mod use_comparison;
mod use_delayed;
mod use_drop;
mod use_geometry;
mod use_keyboard;
mod use_media;
mod use_samples;
mod use_session;
mod use_take_files;
mod use_theme;

pub use take_paste::take_paste;
pub use use_address::use_address;
pub use use_comparison::use_comparison;
pub use use_delayed::use_delayed;
pub use use_drop::{Hover, use_drop};
pub use use_geometry::{Geometry, Nodes, Wish, use_geometry};
pub use use_keyboard::use_keyboard;
pub use use_media::use_media;
pub use use_samples::{SampleSet, Samples, Shelved, use_samples};
pub use use_session::{initial_state, note_early, use_early_cursor, use_session};
pub use use_take_files::{take_files, use_take_files};
pub use use_theme::{Theme, use_theme};

use yew::prelude::*;

use crate::state::Dispatch;

/// The dispatcher, from its own context.
///
/// # Panics
/// Outside of the page.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context::<Dispatch>().expect("the page provides the dispatcher")
}
