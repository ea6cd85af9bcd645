//! From a page of HTML to an article.

use crossread_intake::{Intake, Refusal, decode, extract};

/// The article in the bytes of a page, in the encoding that the page names.
///
/// # Errors
/// As [`article`].
pub(super) fn page(bytes: &[u8]) -> Result<Intake, String> {
    decode(bytes).map_err(|refusal| told(&refusal)).and_then(|html| article(&html))
}

/// The article in a page.
///
/// # Errors
/// Why there is none. Reads as the rest of a sentence that begins with the
/// name of the page.
pub(crate) fn article(html: &str) -> Result<Intake, String> {
    extract(html).map_err(|refusal| told(&refusal))
}

fn told(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooLarge { bytes } => format!(
            "has {} MB and a page may have 16 MB: save the text of its article instead.",
            bytes.div_ceil(1024 * 1024)
        ),
        Refusal::TooManyElements => {
            "has more than two million elements: save the text of its article instead.".to_owned()
        }
        Refusal::NoText => {
            "shows no text as HTML: save the page again once it is loaded, or save the text of its article."
                .to_owned()
        }
        Refusal::NotText { .. } => {
            "is not a page of HTML but a file of another kind: save the page itself, or the text of its article."
                .to_owned()
        }
        Refusal::Encoding { label } => {
            format!("is written in the encoding {label}, which cannot be read here: save the page as UTF-8.")
        }
        Refusal::Address { .. } => {
            "is nothing but addresses of pages, which are not fetched: save the pages and name them.".to_owned()
        }
    }
}
