//! Places that the reader named, found again in a text that was edited since.

use crate::span::Span;

/// Where `words` stand in `text` now: at `range`, or else nearest to it.
/// Without `words` the range itself, when it fits the text; `None` when the
/// words are gone. Linear in the length of the text.
pub(crate) fn locate(text: &str, range: Span, words: Option<&str>) -> Option<Span> {
    let there = range.of(text);
    match words {
        None => (!there.is_empty()).then_some(range),
        Some("") => None,
        Some(words) if words == there => Some(range),
        Some(words) => text
            .match_indices(words)
            .map(|(at, _)| Span::new(at, at + words.len()))
            .min_by_key(|span| span.start.abs_diff(range.start)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_they_stand_now() {
        let text = "Share this. The ferry sails. Share this.";
        let at = |start, words: &str| locate(text, Span { start, end: start + 11 }, Some(words));
        assert_eq!(at(0, "Share this."), Some(Span { start: 0, end: 11 }));
        assert_eq!(at(3, "Share this."), Some(Span { start: 0, end: 11 }));
        assert_eq!(at(200, "Share this."), Some(Span { start: 29, end: 40 }));
        assert_eq!(at(0, "Subscribe."), None);
        assert_eq!(at(0, ""), None);
        assert_eq!(locate(text, Span { start: 0, end: 5 }, None), Some(Span { start: 0, end: 5 }));
        assert_eq!(locate(text, Span { start: 90, end: 95 }, None), None);
    }
}
