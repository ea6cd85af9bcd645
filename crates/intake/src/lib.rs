//! Text in: what a reader pastes, drops or opens, made into clean text with
//! its blocks and facts. The page and the command line use the same functions.
//!
//! | function | for |
//! | --- | --- |
//! | [`open`] | a file, by its bytes and name |
//! | [`paste`] | the clipboard, rich and plain |
//! | [`read`] | a text of which the [`Format`] is known (`--input html`) |
//! | [`extract`] | an HTML page |
//! | [`decode`] | bytes to text |
//! | [`addresses`] | whether a text is nothing but addresses of pages |
//!
//! ```
//! use crossread_intake::{Format, read};
//!
//! let page = "<nav><a href='/'>Home</a></nav><h1>Ferry returns</h1><p>It sails on Monday.</p>";
//! let intake = read(page, Format::Html)?;
//! let article = intake.into_article("a");
//! assert!(article.text.ends_with("Ferry returns\n\nIt sails on Monday."));
//! # Ok::<(), crossread_intake::Refusal>(())
//! ```
//!
//! # What is decided here
//! * Nothing that a reader of the page sees is deleted; what is not the article
//!   becomes a block of the role furniture. See [`extract`].
//! * The blocks say what the markup says. Whether a plain paragraph is an
//!   advertisement by its words is for the engine, which knows such words in
//!   many languages; it may read a paragraph of the markup as furniture, byline
//!   or dateline.
//! * HTML is tokenized by `html5gum`, which follows the standard and is tested
//!   with the suite of the standard; the tree is built here (see `dom`). As
//!   WASM for size, `gzip -9`: `html5gum` 42 kB, `html5ever` with a tree 173 kB,
//!   `tl`, which is not after the standard, 10 kB; all of this crate 105 kB.
//! * Encodings of one byte a character are tables here, 3 kB; `encoding_rs`
//!   takes 131 kB.
//! * JSON-LD is read by an own reader that bears with what is not quite JSON.
//!
//! Pure: no clock, no input or output, no web types. Never panics. Work and
//! memory grow in line with the length of the input, whatever it holds.

mod address;
mod decode;
mod dom;
mod extract;
mod facts;
mod flow;
mod format;
mod intake;
mod markdown;
mod page;
mod refusal;

pub use address::addresses;
pub use decode::decode;
pub use extract::extract;
pub use format::Format;
pub use intake::{Intake, open, paste, read};
pub use refusal::{FileKind, Refusal};
