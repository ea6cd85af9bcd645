//! The ways in.

use crossread_engine::{ArticleInput, Limit, Markup};

use crate::{Format, Refusal, addresses, decode, extract, markdown};

/// An article as it was taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// The text that all ranges refer to.
    pub text: String,
    /// What its markup tells; `None` for plain text.
    pub markup: Option<Markup>,
    /// The address that the page gives itself.
    pub url: Option<String>,
}

impl Intake {
    /// The article for a comparison, under the name `id`.
    #[must_use]
    pub fn into_article(self, id: impl Into<String>) -> ArticleInput {
        let Self { text, markup, url } = self;
        ArticleInput { id: id.into(), text, markup, url, ..ArticleInput::default() }
    }
}

/// Takes in a text of a known kind. Plain text is kept as it is, but for a
/// byte order mark.
///
/// # Errors
/// [`Refusal::Address`] for plain text that is nothing but addresses,
/// [`Refusal::TooLarge`], [`Refusal::NoText`], and those of [`extract`].
pub fn read(text: &str, format: Format) -> Result<Intake, Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > Limit::ARTICLE {
        return Err(Refusal::TooLarge { bytes: text.len() });
    }
    let intake = match format {
        Format::Html => return extract(text),
        Format::Markdown => markdown::read(text),
        Format::Text => Intake { text: text.to_owned(), ..Intake::default() },
    };
    if intake.text.trim().is_empty() {
        return Err(Refusal::NoText);
    }
    let found = addresses(text);
    match found.first() {
        Some(url) => Err(Refusal::Address { url: (*url).to_owned(), count: found.len() }),
        None => Ok(intake),
    }
}

/// Takes in a file: by the kind that its `name` says, else by how it begins.
///
/// # Errors
/// Those of [`decode`] and [`read`].
pub fn open(name: &str, bytes: &[u8]) -> Result<Intake, Refusal> {
    let text = decode(bytes)?;
    read(&text, Format::of_name(name).unwrap_or_else(|| Format::of_text(&text)))
}

/// Takes in the clipboard: its rich text when it has one, unless the plain
/// text has much that is not in it; a plain text that is the source of a page
/// is read as that page.
///
/// # Errors
/// Those of [`read`].
pub fn paste(html: Option<&str>, plain: &str) -> Result<Intake, Refusal> {
    let found = addresses(plain);
    if let Some(url) = found.first() {
        return Err(Refusal::Address { url: (*url).to_owned(), count: found.len() });
    }
    let rich = html.filter(|html| !html.trim().is_empty()).map(extract);
    match rich {
        Some(Ok(intake)) if letters(&intake.text) * 2 >= letters(plain) => Ok(intake),
        Some(Err(refusal @ (Refusal::TooLarge { .. } | Refusal::TooManyElements))) if plain.is_empty() => {
            Err(refusal)
        }
        _ => read(plain, Format::of_text(plain)),
    }
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code<T>(result: Result<T, Refusal>) -> Result<T, &'static str> {
        result.map_err(|refusal| refusal.code())
    }

    #[test]
    fn files() {
        let text = |name: &str, bytes: &[u8]| code(open(name, bytes)).map(|intake| intake.text);
        assert_eq!(text("a.html", b"<p>One<p>Two").as_deref(), Ok("One\n\nTwo"));
        assert_eq!(text("a.txt", b"<p>One<p>Two").as_deref(), Ok("<p>One<p>Two"));
        assert_eq!(text("a", b"<!doctype html><p>One").as_deref(), Ok("One"));
        assert_eq!(text("a.md", b"# One\r\n\r\nTwo").as_deref(), Ok("One\n\nTwo"));
        assert_eq!(text("a.txt", b"One\r\nTwo\r\n").as_deref(), Ok("One\r\nTwo\r\n"));
        assert_eq!(text("a.txt", b" \n"), Err("no-text"));
        assert_eq!(text("a.html", b"<script>1</script>"), Err("no-text"));
        assert_eq!(text("a.txt", b"https://a.example/1"), Err("address-only"));
    }

    #[test]
    fn clipboards() {
        let text = |html: Option<&str>, plain: &str| code(paste(html, plain)).map(|intake| intake.text);
        assert_eq!(text(Some("<p>One<p>Two"), "One\nTwo").as_deref(), Ok("One\n\nTwo"));
        assert_eq!(text(Some("<img src=x>"), "One\nTwo").as_deref(), Ok("One\nTwo"));
        assert_eq!(
            text(Some("<p>One"), "One and much more that is not in the rich text").as_deref(),
            Ok("One and much more that is not in the rich text")
        );
        assert_eq!(text(None, "<html><p>One").as_deref(), Ok("One"));
        assert_eq!(
            text(Some("<a href='https://a.example/1'>https://a.example/1</a>"), "https://a.example/1"),
            Err("address-only")
        );
        assert_eq!(text(Some("<p>One"), "").as_deref(), Ok("One"));
    }
}
