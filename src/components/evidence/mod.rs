//! Why two sentences are linked, and what stands between them.

mod bonds;
mod case;
mod evidence_view;
mod reasons;
mod sentences;
mod value_view;

pub(crate) use bonds::{bond, said};
pub use evidence_view::evidence_view;
