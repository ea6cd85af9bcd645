//! The frame around the views.

mod alert;
mod drop_veil;
mod top_bar;
mod working;

pub use alert::Alert;
pub use drop_veil::DropVeil;
pub use top_bar::TopBar;
pub use working::Working;
