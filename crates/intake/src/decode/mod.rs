//! From bytes to text.
//!
//! UTF-8 and UTF-16 by their marks and by their bytes; else the encoding that
//! the page names, of those that have one byte a character; else windows-1252,
//! as browsers assume. Encodings of several bytes a character (`shift_jis`,
//! `gb18030` …) need tables of over 100 kB compressed and are refused by their
//! label, with which the page can ask the browser's own decoder.

mod single;

use crossread_engine::Limit;

use crate::{FileKind, Refusal};

/// How far into a page its encoding is looked for, in bytes; the standard says
/// 1024, saved pages have it later.
const PRESCAN: usize = 4096;

/// Decodes a file or the bytes of a page. The text is without a byte order
/// mark and otherwise as it came. Linear.
///
/// A text that is UTF-8 but for some bytes, as it comes from pasting pages
/// together, keeps its UTF-8 and has the other bytes read as windows-1252.
///
/// # Errors
/// [`Refusal::NotText`] for pictures, archives, documents and other bytes that
/// are no text, [`Refusal::Encoding`] for encodings that are not read here,
/// [`Refusal::TooLarge`] for over 16 MB of text.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    // UTF-16 takes up to twice the bytes of the text.
    if bytes.len() > 2 * Limit::ARTICLE + 2 {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    let text = decode_any(bytes)?;
    if text.len() > Limit::ARTICLE { Err(Refusal::TooLarge { bytes: text.len() }) } else { Ok(text) }
}

fn decode_any(bytes: &[u8]) -> Result<String, Refusal> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
            return Err(Refusal::Encoding { label: "utf-32".into() });
        }
        [0xff, 0xfe, rest @ ..] => return Ok(utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => return Ok(utf16(rest, u16::from_be_bytes)),
        [0xef, 0xbb, 0xbf, rest @ ..] => return Ok(mixed(rest)),
        _ => {}
    }
    if let Some(kind) = file_kind(bytes) {
        return Err(Refusal::NotText { kind: Some(kind) });
    }
    if let Some(text) = utf16_without_mark(bytes) {
        return Ok(text);
    }
    if is_binary(bytes) {
        return Err(Refusal::NotText { kind: None });
    }
    let label = declared(bytes);
    if label.as_deref() == Some("iso-2022-jp") {
        return Err(Refusal::Encoding { label: "iso-2022-jp".into() });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.to_owned());
    }
    match label {
        Some(label) if !label.starts_with("utf") => {
            let table = single::table(&label).ok_or(Refusal::Encoding { label })?;
            Ok(with_table(bytes, table))
        }
        _ => Ok(mixed(bytes)),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// UTF-16 by its zero bytes: in texts with Latin letters every other one.
fn utf16_without_mark(bytes: &[u8]) -> Option<String> {
    let start = &bytes[..bytes.len().min(PRESCAN)];
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = start.len() / 5;
    match bytes.len() {
        0..4 => None,
        _ if odd > many && even * 20 < odd => Some(utf16(bytes, u16::from_le_bytes)),
        _ if even > many && odd * 20 < even => Some(utf16(bytes, u16::from_be_bytes)),
        _ => None,
    }
}

/// Reads UTF-8; where that outweighs what is none, byte by byte of the rest as
/// windows-1252, else all of it.
fn mixed(bytes: &[u8]) -> String {
    let table: Vec<char> = single::table("windows-1252").unwrap_or_default().chars().collect();
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    if bad > good {
        return with_table(bytes, single::table("windows-1252").unwrap_or_default());
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| character(&table, *byte)));
    }
    text
}

fn with_table(bytes: &[u8], table: &str) -> String {
    let table: Vec<char> = table.chars().collect();
    bytes.iter().map(|byte| character(&table, *byte)).collect()
}

fn character(table: &[char], byte: u8) -> char {
    match usize::from(byte).checked_sub(0x80) {
        None => char::from(byte),
        Some(index) => table.get(index).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// The encoding that a page names in its head, in small letters.
fn declared(bytes: &[u8]) -> Option<String> {
    let head: Vec<u8> = bytes.iter().take(PRESCAN).map(u8::to_ascii_lowercase).collect();
    let after = |name: &[u8]| {
        let mut starts = head.windows(name.len()).enumerate().filter(|(_, window)| *window == name);
        starts.find_map(|(at, _)| label_at(&head[at + name.len()..]))
    };
    let is_page = head.windows(5).any(|window| window == b"<meta" || window == b"<?xml");
    if is_page { after(b"charset").or_else(|| after(b"encoding")) } else { None }
}

/// The label behind `=`, in quotes or not.
fn label_at(rest: &[u8]) -> Option<String> {
    let rest = rest.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let label: String = rest
        .iter()
        .skip_while(|byte| matches!(byte, b'"' | b'\''))
        .take(30)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':'))
        .map(|byte| char::from(*byte))
        .collect();
    (!label.is_empty()).then_some(label)
}

/// The kind of a file by its first bytes.
fn file_kind(bytes: &[u8]) -> Option<FileKind> {
    const STARTS: [(&[u8], FileKind); 12] = [
        (b"%PDF-", FileKind::Pdf),
        (b"PK\x03\x04", FileKind::Zip),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Compound),
        (b"{\\rtf", FileKind::Rtf),
        (b"\x89PNG", FileKind::Media),
        (b"\xff\xd8\xff", FileKind::Media),
        (b"GIF8", FileKind::Media),
        (b"RIFF", FileKind::Media),
        (b"OggS", FileKind::Media),
        (b"ID3\x03", FileKind::Media),
        (b"ID3\x04", FileKind::Media),
        (b"\x00\x00\x00\x20ftyp", FileKind::Media),
    ];
    STARTS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind)
}

/// Whether there are more control characters than any text has.
fn is_binary(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(64 * 1024)];
    let controls = start.iter().filter(|byte| matches!(byte, 0..=8 | 0xe..=0x1a | 0x1c..=0x1f)).count();
    controls * 50 > start.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings() {
        let cases: [(&[u8], &str); 12] = [
            (b"plain", "plain"),
            ("\u{feff}Straße".as_bytes(), "Straße"),
            ("Straße".as_bytes(), "Straße"),
            (b"\xff\xfeA\0\xe4\0", "Aä"),
            (b"\xfe\xff\0A\0\xe4", "Aä"),
            (b"\xff\xfeA\0\0\xd8", "A\u{fffd}"),
            (b"h\0e\0l\0l\0o\0!\0", "hello!"),
            (b"Stra\xdfe \x96 \x80 5", "Straße – € 5"),
            (b"<meta charset='windows-1251'>\xcc\xee\xf1\xea\xe2\xe0", "<meta charset='windows-1251'>Москва"),
            (
                b"<meta content='text/html; charset=iso-8859-2'>\xb1",
                "<meta content='text/html; charset=iso-8859-2'>ą",
            ),
            // Two pages pasted together.
            (b"Stra\xc3\x9fe, caf\xc3\xa9, na\xefve", "Straße, café, naïve"),
            // A page that names another encoding than it has.
            (b"<meta charset=latin1>caf\xc3\xa9", "<meta charset=latin1>café"),
        ];
        for (bytes, text) in cases {
            assert_eq!(decode(bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn refusals() {
        let code = |bytes: &[u8]| decode(bytes).map_err(|refusal| refusal.code());
        assert_eq!(code(b"%PDF-1.7 ..."), Err("not-text"));
        assert_eq!(code(b"PK\x03\x04 word/document.xml"), Err("not-text"));
        assert_eq!(code(&[1, 2, 3, 0, 0, 4, 5, 200]), Err("not-text"));
        assert_eq!(code(b"<meta charset=Shift_JIS>\x93\xfa\x96\x7b"), Err("encoding"));
        assert_eq!(code(&vec![b'a'; Limit::ARTICLE + 1]), Err("too-large"));
        assert_eq!(decode(&vec![b'a'; Limit::ARTICLE]).map(|text| text.len()), Ok(Limit::ARTICLE));
    }
}
