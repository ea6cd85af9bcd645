//! What is drawn, by subject; one component a file.

#[macro_use]
mod tags;
pub mod evidence;
pub mod findings;
pub mod intake;
pub mod layout;
pub mod reading;
pub mod rows;
pub mod sign;
mod still;

pub(crate) use still::{Seal, still};
