//! The word lists of the program, as they are compiled in.

/// The text of a list beside the source file, without its comments: lines
/// that begin with `#`, and empty lines.
///
/// Stripped by the compiler, so that sources and licences stand in the list
/// and weigh nothing on the page.
macro_rules! list {
    ($path:expr) => {{
        const TEXT: &str = include_str!($path);
        const BYTES: [u8; $crate::data::length(TEXT)] = $crate::data::stripped(TEXT);
        const LIST: &str = match std::str::from_utf8(&BYTES) {
            Ok(list) => list,
            Err(_) => panic!("comments end where characters end"),
        };
        LIST
    }};
}

pub(crate) use list;

/// How many bytes of `text` are left without its comments.
pub(crate) const fn length(text: &str) -> usize {
    let mut left = 0;
    let mut at = 0;
    while at < text.len() {
        let end = line_end(text.as_bytes(), at);
        left += if is_comment(text.as_bytes(), at) { 0 } else { end - at };
        at = end;
    }
    left
}

/// `text` without its comments; `LEN` is its [`length`].
pub(crate) const fn stripped<const LEN: usize>(text: &str) -> [u8; LEN] {
    let bytes = text.as_bytes();
    let mut list = [0; LEN];
    let (mut at, mut to) = (0, 0);
    while at < bytes.len() {
        let end = line_end(bytes, at);
        let kept = !is_comment(bytes, at);
        while at < end {
            if kept {
                list[to] = bytes[at];
                to += 1;
            }
            at += 1;
        }
    }
    list
}

const fn is_comment(text: &[u8], at: usize) -> bool {
    matches!(text[at], b'#' | b'\n')
}

/// The place after the line that begins at `at`.
const fn line_end(text: &[u8], mut at: usize) -> usize {
    while at < text.len() {
        at += 1;
        if text[at - 1] == b'\n' {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{length, stripped};

    #[test]
    fn comments_and_empty_lines_are_left_out() {
        const TEXT: &str = "# Where it comes from\n\n[größe]\nein # kein\n#\nende";
        let list = stripped::<{ length(TEXT) }>(TEXT);
        assert_eq!(std::str::from_utf8(&list), Ok("[größe]\nein # kein\nende"));
    }
}
