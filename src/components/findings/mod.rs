//! The findings, as lists.

mod entry_row;
mod lists;
mod only_list;
mod panel;

pub use panel::panel;
