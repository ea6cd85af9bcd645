//! What the page and the reader of pages say to each other.
//!
//! Reading HTML takes a WASM file of its own, `bin/intake.rs`, fetched when it
//! is needed first. The page asks with an [`Ask`]; the [`Answer`] travels back
//! as JSON. Plain text is read by the page itself.

mod take;

use crossread_engine::Markup;
use serde::Serialize;

use crate::json::{self, FromJson, object};

pub use take::take;

/// What is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The clipboard.
    Paste {
        /// Its rich flavour.
        html: String,
        /// Its plain flavour; may be empty.
        plain: String,
    },
    /// A file.
    Open {
        /// Its name.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The text; `None` when it was refused.
    pub text: Option<String>,
    /// What its markup tells.
    pub markup: Option<Markup>,
    /// The address that the page gives itself.
    pub url: Option<String>,
    /// Name of the refusal.
    pub code: Option<String>,
    /// Why it was refused: a sentence for the reader.
    pub why: Option<String>,
}

object!(Answer { text, markup, url, code, why });

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// The worker could not be loaded, or broke.
    Broken,
    /// It took too long and was ended.
    TooLong,
}

/// Reads an answer; `None` for anything else.
#[must_use]
pub fn read_answer(text: &str) -> Option<Answer> {
    json::parse(text).and_then(Answer::from_json)
}

/// The text of a file that needs no more than that: its name ends as that of
/// plain text does, and its bytes are UTF-8.
#[must_use]
pub fn plain_text<'a>(name: &str, bytes: &'a [u8]) -> Option<&'a str> {
    let is_plain = [".txt", ".text"].iter().any(|end| name.to_ascii_lowercase().ends_with(end));
    let text = std::str::from_utf8(bytes).ok()?;
    (is_plain && !bytes.contains(&0)).then(|| text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_files_need_no_more() {
        assert_eq!(plain_text("a.TXT", "Zürich\r\n".as_bytes()), Some("Zürich\r\n"));
        assert_eq!(plain_text("a.txt", b"\xEF\xBB\xBFno mark"), Some("no mark"));
        for (name, bytes) in
            [("a.html", &b"<p>x"[..]), ("a.txt", b"caf\xE9"), ("a.txt", b"\xFF\xFEh\0i\0"), ("a", b"x")]
        {
            assert_eq!(plain_text(name, bytes), None, "{name}");
        }
    }

    #[test]
    fn answers_survive_the_way() {
        let page = "<h1>Ferry returns</h1><p>It sails on Monday.</p><p>Share this</p>";
        let ask = Ask::Paste { html: page.into(), plain: "Ferry returns It sails on Monday.".into() };
        let answer = take(&ask);
        assert_eq!(answer.text.as_deref(), Some("Ferry returns\n\nIt sails on Monday.\n\nShare this"));
        let written = serde_json::to_string(&answer).expect("an answer can be written");
        assert_eq!(read_answer(&written), Some(answer));
        let refused = take(&Ask::Open { name: "a.pdf".into(), bytes: b"%PDF-1.7 \0".into() });
        assert!(refused.text.is_none() && refused.why.as_ref().is_some_and(|why| why.contains("a.pdf")));
        let written = serde_json::to_string(&refused).expect("an answer can be written");
        assert_eq!(read_answer(&written), Some(refused));
        assert_eq!(read_answer("died"), None);
    }
}
