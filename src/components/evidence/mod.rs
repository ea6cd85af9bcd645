//! Why two sentences are linked, and what stands between them.

mod evidence_view;
mod joints;
mod reasons;
mod sentences;
mod value_view;

pub use evidence_view::evidence_view;
pub(crate) use joints::{said, say_of_link};
