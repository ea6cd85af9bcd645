//! The findings, as lists.

mod entry_row;
mod lists;
mod note_tools;
mod only_list;
mod panel;
mod within;

pub(crate) use note_tools::note_tools;
pub use panel::panel;
pub(crate) use within::within;
