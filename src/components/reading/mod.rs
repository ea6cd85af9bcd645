//! Two articles read against each other.

mod choice;
mod desk;
mod facts;
mod gap;
mod hints;
mod legend;
mod nothing;
mod pane;
mod pane_head;
mod part;
mod plain_prose;
mod press;
mod read_view;
mod search_bar;
mod sentence;
mod sift;
mod strip;
mod touch;

pub(crate) use choice::choice;
pub(crate) use facts::{facts, note};
pub(crate) use pane_head::{name_of, pane_head, source_of};
pub(crate) use part::aside;
pub(crate) use plain_prose::plain_prose;
pub use press::press;
pub use read_view::read_view;
pub(crate) use search_bar::open_search;
