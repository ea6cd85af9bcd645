//! From bytes to text.

use std::fmt;

/// Why bytes are no text. Reads as the rest of a sentence that begins with
/// the name of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotText {
    /// It holds a zero byte at this place.
    Binary(usize),
    /// It is no UTF-8 from this byte on.
    Utf8(usize),
    /// It begins as UTF-16 and is none.
    Utf16,
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Binary(at) => write!(
                f,
                "is not a text file (a zero byte at offset {at}): save the article as plain text in UTF-8."
            ),
            Self::Utf8(at) => write!(
                f,
                "is not valid UTF-8 (from byte {at} on), so its letters cannot be told for sure: save it as UTF-8."
            ),
            Self::Utf16 => write!(
                f,
                "begins as UTF-16 but is broken (half a character or an odd byte): save it as UTF-8."
            ),
        }
    }
}

/// The text in `bytes`: UTF-8 with or without byte order mark, or UTF-16 with
/// one. The mark is dropped, line ends are kept.
///
/// # Errors
/// [`NotText`] for other encodings and for files that are no text.
pub(crate) fn text(bytes: Vec<u8>) -> Result<String, NotText> {
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest.to_vec()).map_err(|why| why.moved_by(3))?,
        _ => utf8(bytes)?,
    };
    match text.find('\0') {
        Some(at) => Err(NotText::Binary(at)),
        None => Ok(text),
    }
}

impl NotText {
    /// The same, `bytes` further on.
    const fn moved_by(self, bytes: usize) -> Self {
        match self {
            Self::Binary(at) => Self::Binary(at + bytes),
            Self::Utf8(at) => Self::Utf8(at + bytes),
            Self::Utf16 => Self::Utf16,
        }
    }
}

/// A file with zero bytes is called binary before it is called bad UTF-8:
/// that says more.
fn utf8(bytes: Vec<u8>) -> Result<String, NotText> {
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(NotText::Binary(at));
    }
    String::from_utf8(bytes).map_err(|error| NotText::Utf8(error.utf8_error().valid_up_to()))
}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> Result<String, NotText> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(NotText::Utf16);
    }
    let units = pairs.iter().map(|pair| read(*pair));
    char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| NotText::Utf16)
}

#[cfg(test)]
mod tests {
    use super::{NotText, text};

    #[test]
    fn encodings_with_and_without_marks() {
        let words = "Fähre\r\n灯";
        let little: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(words.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> =
            [0xFE, 0xFF].into_iter().chain(words.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let marked: Vec<u8> = [0xEF, 0xBB, 0xBF].into_iter().chain(words.bytes()).collect();
        for bytes in [words.as_bytes().to_vec(), marked, little, big] {
            assert_eq!(text(bytes).as_deref(), Ok(words));
        }
        assert_eq!(text(Vec::new()).as_deref(), Ok(""));
    }

    #[test]
    fn what_is_no_text() {
        assert_eq!(text(b"ab\0c".to_vec()), Err(NotText::Binary(2)));
        assert_eq!(text(b"F\xe4hre".to_vec()), Err(NotText::Utf8(1)));
        assert_eq!(text(b"\xef\xbb\xbfF\xe4".to_vec()), Err(NotText::Utf8(4)));
        assert_eq!(text(vec![0xFF, 0xFE, 0x41]), Err(NotText::Utf16));
        assert_eq!(text(vec![0xFF, 0xFE, 0x00, 0xD8]), Err(NotText::Utf16));
        assert_eq!(text(vec![0xFF, 0xFE, 0x00, 0x00]), Err(NotText::Binary(0)));
    }
}
