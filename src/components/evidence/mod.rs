//! Why two sentences are linked, and what stands between them.

mod evidence_view;
mod reasons;
mod sentences;
mod value_view;

pub use evidence_view::evidence_view;
