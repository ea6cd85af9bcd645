//! JSON as the page reads it: what the worker says, what the tab kept, the
//! list of samples.
//!
//! Reading the report through derived code alone took a sixth of the page's
//! size, for types of which the page never reads some. Here a small reader
//! makes a tree, and [`FromJson`] takes values out of it. The compiler keeps
//! both in step: a field that is added to a type is missing in its list here.

mod parse;
mod report;
mod value;

pub use parse::parse;
pub use value::{Fields, FromJson, Json};

pub(crate) use value::object;
