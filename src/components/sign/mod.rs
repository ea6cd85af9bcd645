//! The small signs that everything is made of: plain functions, as they keep
//! nothing and there are many of them.

mod icon;
mod letter;
mod runs;
mod symbol;

pub use icon::{Picture, icon};
pub use letter::letter_sign;
pub use runs::runs;
pub use symbol::{signed, strokes, symbol};
