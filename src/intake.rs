//! Reading a file's bytes as text.

/// The byte order marks that are understood.
const UTF8_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// The text of a file named `name`: UTF-8, or UTF-16 with a byte order mark.
/// Line ends stay as they are. Linear in the bytes.
///
/// # Errors
/// A sentence for the reader: what is wrong, and what to do.
pub fn decode(name: &str, bytes: &[u8]) -> Result<String, String> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(name, rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(name, rest, u16::from_be_bytes),
        _ => utf8(name, bytes.strip_prefix(&UTF8_MARK).unwrap_or(bytes)),
    }
}

fn utf8(name: &str, bytes: &[u8]) -> Result<String, String> {
    if bytes.contains(&0) {
        return Err(format!(
            "{name} is not a text file. Open a .txt or .md file, or copy the article and paste it here."
        ));
    }
    String::from_utf8(bytes.to_vec()).map_err(|error| {
        format!(
            "{name} is not in UTF-8 (byte {} does not fit). Save it as UTF-8 and open it again, or paste its text here.",
            error.utf8_error().valid_up_to() + 1
        )
    })
}

fn utf16(name: &str, bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let decoded = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<u16>>());
    match (decoded, rest) {
        (Ok(text), []) => Ok(text),
        _ => Err(format!(
            "{name} says that it is UTF-16, but is not all of it. Save it as UTF-8 and open it again, or paste its text here."
        )),
    }
}

/// Whether a file of this name is a saved page.
#[must_use]
pub fn is_page(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".html", ".htm", ".xhtml", ".mht", ".mhtml"].iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_files_are_read() {
        assert_eq!(decode("a.txt", "Zürich\r\n".as_bytes()).as_deref(), Ok("Zürich\r\n"));
        assert_eq!(decode("a.txt", b"\xEF\xBB\xBFno mark").as_deref(), Ok("no mark"));
        assert_eq!(decode("a.txt", b"\xFF\xFEh\0i\0").as_deref(), Ok("hi"));
        assert_eq!(decode("a.txt", b"\xFE\xFF\0h\0i").as_deref(), Ok("hi"));
        assert_eq!(decode("a.txt", b"").as_deref(), Ok(""));
    }

    #[test]
    fn what_is_no_text_is_told() {
        assert!(decode("a.png", b"\x89PNG\0\0").is_err_and(|why| why.contains("not a text file")));
        assert!(decode("a.txt", b"caf\xE9 au lait").is_err_and(|why| why.contains("byte 4")));
        assert!(decode("a.txt", b"\xFF\xFEh\0i").is_err_and(|why| why.contains("UTF-16")));
    }

    #[test]
    fn saved_pages_are_known_by_name() {
        assert!(is_page("Story.HTML") && is_page("a.htm"));
        assert!(!is_page("html.txt"));
    }
}
