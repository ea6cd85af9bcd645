//! The frame around the views.

mod alert;
mod drop_veil;
mod keys_sheet;
mod top_bar;
mod working;

pub use alert::alert;
pub use drop_veil::drop_veil;
pub use keys_sheet::{keys_sheet, show_keys};
pub use top_bar::top_bar;
pub use working::working;
