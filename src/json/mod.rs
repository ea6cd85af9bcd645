//! JSON as page and workers read and write it: what they say to each other,
//! what the tab kept, the list of samples.
//!
//! Reading the report through derived code alone took a sixth of the page's
//! size, for types of which the page never reads some; reading a set took a
//! twelfth of the worker's. Here a small reader makes a tree, and [`FromJson`] takes values out of it. The compiler keeps
//! both in step: a field that is added to a type is missing in its list here. What is written comes from the same derived code
//! as everywhere, through a small writer ([`write()`]).

mod parse;
mod report;
mod serializer;
mod set;
mod value;
mod write;

pub use parse::parse;
pub use value::{Fields, FromJson, Json};
pub use write::write;

pub(crate) use value::object;
