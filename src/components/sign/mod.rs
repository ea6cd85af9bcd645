//! The small signs that everything is made of.

mod icon;
mod letter;
mod runs;
mod symbol;

pub use icon::{Icon, Picture};
pub use letter::LetterSign;
pub use runs::Runs;
pub use symbol::Symbol;
pub(crate) use symbol::strokes;
