//! What the reader changed in a text, so that what is known of the rest stays.

use crossread_engine::report::Block;
use crossread_engine::{Markup, Span};

/// A text was changed between what stayed at its start and at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// Bytes that stayed at the start.
    start: usize,
    /// Where what stayed at the end began.
    end: usize,
    /// Length of the old text.
    old: usize,
    /// Length of the new text.
    new: usize,
}

impl Edit {
    /// What makes `new` of `old`. Linear.
    pub(super) fn between(old: &str, new: &str) -> Self {
        let (one, other) = (old.as_bytes(), new.as_bytes());
        let mut start = one.iter().zip(other).take_while(|(one, other)| one == other).count();
        while !old.is_char_boundary(start) {
            start -= 1;
        }
        let tails = one[start..].iter().rev().zip(other[start..].iter().rev());
        let mut end = one.len() - tails.take_while(|(one, other)| one == other).count();
        while !old.is_char_boundary(end) {
            end += 1;
        }
        Self { start, end, old: one.len(), new: other.len() }
    }

    /// How many bytes of the new text are new.
    pub(super) const fn inserted(self) -> usize {
        self.new + self.end - self.old - self.start
    }

    /// Whether next to nothing of the old text is left.
    pub(super) const fn is_another_text(self) -> bool {
        (self.start + self.old - self.end) * 4 < self.old
    }

    /// Where a range of the old text stands now; `None` when it was cut.
    pub(super) fn moved(self, span: Span) -> Option<Span> {
        let (start, end) = (span.start as usize, span.end as usize);
        // What stands behind the change is never before it.
        let shift = |at: usize| (at + self.new).saturating_sub(self.old);
        match (end <= self.start, start >= self.end) {
            (true, _) => Some(span),
            (_, true) => Some(Span::new(shift(start), shift(end))),
            _ if start <= self.start && end >= self.end => Some(Span::new(start, shift(end))),
            _ => None,
        }
    }

    /// The markup with its blocks where they stand now.
    pub(super) fn carry(self, markup: &Markup) -> Markup {
        let blocks = markup
            .blocks
            .iter()
            .filter_map(|block| self.moved(block.span).map(|span| Block { span, ..block.clone() }));
        Markup { blocks: blocks.collect(), ..markup.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_move_with_their_words() {
        let old = "Ferry\n\nIt sails on Monday.\n\nShare";
        let cases = [
            ("It sails on Monday and on Tuesday.", "Share", Some("Share")),
            ("It sails.", "Share", Some("Share")),
            ("It sails on Monday and on Tuesday.", "Ferry", Some("Ferry")),
            (
                "It sails on Monday and on Tuesday.",
                "It sails on Monday.",
                Some("It sails on Monday and on Tuesday."),
            ),
            ("", "Share", Some("Share")),
        ];
        for (line, words, found) in cases {
            let new = old.replace("It sails on Monday.", line);
            let edit = Edit::between(old, &new);
            let start = old.find(words).expect("in the text");
            let moved = edit.moved(Span::new(start, start + words.len()));
            assert_eq!(moved.map(|span| span.of(&new)), found, "{line}");
        }
        let edit = Edit::between(old, "Ferry\n\nIt share");
        assert_eq!(edit.moved(Span::new(7, 26)), None);
    }

    #[test]
    fn another_text_is_told_from_an_edited_one() {
        assert!(!Edit::between("The ferry sails", "The old ferry sails").is_another_text());
        assert!(!Edit::between("", "The old ferry sails").is_another_text());
        assert!(!Edit::between("T", "Th").is_another_text());
        assert!(Edit::between("The ferry sails", "A quarry reopens").is_another_text());
        let edit = Edit::between("é ü", "é öö");
        assert!(!edit.is_another_text());
        assert_eq!(edit.inserted(), 4);
    }
}
