//! The frame around the views.

mod alert;
mod drop_veil;
mod top_bar;
mod working;

pub use alert::alert;
pub use drop_veil::drop_veil;
pub use top_bar::top_bar;
pub use working::working;
