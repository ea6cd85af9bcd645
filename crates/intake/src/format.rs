//! What kind of text it is.

/// A kind of text that is taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    #[default]
    Text,
    /// An HTML page or a part of one.
    Html,
    /// Markdown.
    Markdown,
}

impl Format {
    /// The kind of a file by the end of its name; `None` when the name says
    /// nothing.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        Some(match ending.to_ascii_lowercase().as_str() {
            "txt" | "text" => Self::Text,
            "html" | "htm" | "xhtml" => Self::Html,
            "md" | "markdown" => Self::Markdown,
            _ => return None,
        })
    }

    /// The kind of a text by how it begins: the source of a page, or plain text.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let start: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(600).collect();
        let start = start.to_ascii_lowercase();
        let begins = |with: &str| start.starts_with(with);
        let page = begins("<!doctype html")
            || begins("<html")
            || (begins("<?xml") || begins("<!--") || begins("<head")) && start.contains("<html");
        if page { Self::Html } else { Self::Text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        assert_eq!(Format::of_name("a.b.HTM"), Some(Format::Html));
        assert_eq!(Format::of_name("notes.md"), Some(Format::Markdown));
        assert_eq!(Format::of_name("notes"), None);
        assert_eq!(Format::of_text("\n<!DOCTYPE HTML><p>x"), Format::Html);
        assert_eq!(Format::of_text("<!-- saved --><html><p>x"), Format::Html);
        assert_eq!(Format::of_text("<p> is how a paragraph begins."), Format::Text);
    }
}
