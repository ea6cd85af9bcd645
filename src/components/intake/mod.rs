//! Where articles come in.

mod found;
mod intake_view;
mod one_article;
mod sample_list;
mod samples;
mod sheet;
mod summary;
mod threads_drawing;

pub use intake_view::intake;
