//! What the reader of pages does with a question, free of the browser.

use crossread_intake::{FileKind, Intake, Refusal, open, paste};

use super::{Answer, Ask};
use crate::words;

/// Reads what is asked for. Linear in its length; never fails, see
/// [`Answer::why`].
#[must_use]
pub fn take(ask: &Ask) -> Answer {
    let (name, taken) = match ask {
        Ask::Paste { html, plain } => ("What you pasted", paste(Some(html), plain)),
        Ask::Open { name, bytes } => (name.as_str(), open(name, bytes)),
    };
    match taken {
        Ok(Intake { text, markup, url }) => Answer { text: Some(text), markup, url, ..Answer::default() },
        Err(refusal) => {
            let (code, why) = (refusal.code().to_owned(), told(name, &refusal));
            Answer { code: Some(code), why: Some(why), ..Answer::default() }
        }
    }
}

/// A refusal as a sentence: what, why, what to do.
fn told(name: &str, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Address { .. } => format!("{name} {}", words::ADDRESS),
        Refusal::TooLarge { bytes } => words::article_too_large(*bytes),
        Refusal::TooManyElements => {
            format!("{name} has more than a million elements. Copy the article itself and paste it here.")
        }
        Refusal::NotText { kind } => format!(
            "{name} is not a text file{}. Open a .txt, .md or .html file, or copy the article and paste it here.",
            kind.map(kind_name).unwrap_or_default()
        ),
        Refusal::Encoding { label } => format!(
            "{name} is not readable as {label}. Save it as UTF-8 and open it again, or paste its text here."
        ),
        Refusal::NoText => format!("{name} has no text in it. Copy the article itself and paste it here."),
    }
}

const fn kind_name(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => " but a PDF document",
        FileKind::Zip => " but a Word document or an archive",
        FileKind::Compound => " but an old Word document",
        FileKind::Rtf => " but rich text",
        FileKind::Media => " but a picture, sound or film",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_and_what_to_do() {
        let file = |name: &str, bytes: &[u8]| {
            let answer = take(&Ask::Open { name: name.into(), bytes: bytes.into() });
            answer.why.unwrap_or_default()
        };
        assert!(file("a.png", b"\x89PNG\r\n\x1a\n\0\0").contains("not a text file"));
        assert!(file("a.txt", b" ").contains("no text"));
        assert!(file("a.html", b"<meta charset=shift_jis><p>\x83\x65").contains("UTF-8"));
        assert!(file("a.txt", b"https://a.example/1").contains("Open the page"));
        let many = "<b>".repeat(1_000_001);
        assert!(file("a.html", many.as_bytes()).contains("a million elements"));
    }

    #[test]
    fn old_encodings_are_read() {
        let page = b"<meta charset=windows-1251><p>\xCF\xE0\xF0\xEE\xEC \xE2\xE5\xF0\xED\xF3\xEB\xF1\xFF.";
        let answer = take(&Ask::Open { name: "a.htm".into(), bytes: page.to_vec() });
        assert_eq!(answer.text.as_deref(), Some("Паром вернулся."));
    }
}
