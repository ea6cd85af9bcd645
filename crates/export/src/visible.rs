//! Words of articles, made safe to show.

/// `words` on one line, with nothing in it that could steer a terminal or
/// turn the direction of reading: control characters become U+FFFD, overrides
/// of the direction go.
pub(crate) fn line(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
