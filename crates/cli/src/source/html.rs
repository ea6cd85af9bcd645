//! From a page of HTML to an article.

use crossread_intake::{Intake, Refusal, extract};

/// The article in a page.
///
/// # Errors
/// Why there is none. Reads as the rest of a sentence that begins with the
/// name of the page.
pub(crate) fn article(html: &str) -> Result<Intake, String> {
    extract(html).map_err(|refusal| match refusal {
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
        other => format!("cannot be read as HTML ({}): save the text of its article instead.", other.code()),
    })
}
