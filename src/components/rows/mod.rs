//! The same pair as rows.

mod row_view;
mod rows_view;

pub use rows_view::rows_view;
