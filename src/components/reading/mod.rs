//! Two articles read against each other.

mod desk;
mod facts;
mod gap;
mod legend;
mod nothing;
mod pane;
mod pane_head;
mod part;
mod plain_prose;
mod read_view;
mod sentence;
mod strip;

pub(crate) use facts::{facts, note};
pub(crate) use pane_head::{pane_head, source_of, title_of};
pub use plain_prose::PlainProse;
pub use read_view::ReadView;
pub(crate) use read_view::step;
