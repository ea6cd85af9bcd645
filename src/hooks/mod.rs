//! What joins the pure state to the browser. [`Tools`] keeps the browser up to
//! date with the [`Scene`] and raises what happens there; there are no hooks of
//! Yew's in it, each of which would cost the page a kilobyte.

mod address;
mod comparison;
mod dispatch;
mod drop;
mod files;
mod geometry;
mod paste;
mod samples;
mod scene;
mod screen;
mod search;
mod session;
mod tools;

pub use dispatch::{Dispatch, Message};
pub use files::take_files;
pub use geometry::{GAP, Geometry, pane_id, text_id};
pub use paste::take_paste;
pub use samples::{SampleSet, Shelved, read_samples};
pub use scene::{Scene, Spread};
pub use screen::{Samples, Screen, SingleKeys, forget_hints, turn_colours, turn_keys};
pub use search::{Found, found_in};
pub use session::{initial_state, note_early};
pub use tools::Tools;
