//! White space as a browser shows it.

/// What stands between two words, the weaker first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    NoBreak,
    Space,
    Cell,
    Line,
}

/// The text of the page as it grows, with white space collapsed:
///
/// * runs of white space are one space; a lone no-break space between two
///   words stays, because it holds numbers together;
/// * a line break element is a line feed, the cells of a row are set apart by
///   a tab;
/// * preformatted text is kept;
/// * blocks are set apart by a blank line and neither begin nor end with space.
#[derive(Debug)]
pub(super) struct Writer {
    text: String,
    /// Where the block began.
    block: usize,
    gap: Gap,
}

impl Writer {
    pub(super) fn new() -> Self {
        Self { text: String::new(), block: 0, gap: Gap::None }
    }

    /// All blocks.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Whether the block has no word yet.
    pub(super) fn is_empty(&self) -> bool {
        self.text.len() == self.block
    }

    /// Words, in a preformatted text or not. Returns how many characters that
    /// are no white space they have.
    pub(super) fn words(&mut self, words: &str, preformatted: bool) -> usize {
        let mut count = 0;
        for c in words.chars() {
            match c {
                '\0' | '\r' => {}
                ' ' | '\t' | '\n' | '\u{c}' if preformatted && !self.is_empty() => self.text.push(c),
                '\u{a0}' if self.gap == Gap::None => self.gap = Gap::NoBreak,
                ' ' | '\t' | '\n' | '\u{c}' | '\u{a0}' => self.space(),
                // White space of other kinds, such as the indent of Chinese
                // paragraphs, is kept inside of a block alone.
                _ if c.is_whitespace() && self.is_empty() => {}
                _ if c.is_whitespace() => {
                    self.close_gap();
                    self.text.push(c);
                }
                _ => {
                    self.close_gap();
                    self.text.push(c);
                    count += 1;
                }
            }
        }
        count
    }

    /// A line break. Returns whether it is the second in a row.
    pub(super) fn line(&mut self) -> bool {
        let second = self.gap == Gap::Line;
        self.gap = Gap::Line;
        second
    }

    /// Space between two words.
    pub(super) fn space(&mut self) {
        self.gap = self.gap.max(Gap::Space);
    }

    /// The start of a cell.
    pub(super) fn cell(&mut self) {
        self.gap = self.gap.max(Gap::Cell);
    }

    /// Ends the block. Returns its range, if it has any word.
    pub(super) fn end_block(&mut self) -> Option<std::ops::Range<usize>> {
        self.gap = Gap::None;
        self.text.truncate(self.text.trim_end().len().max(self.block));
        if self.is_empty() {
            return None;
        }
        let range = self.block..self.text.len();
        self.block = range.end;
        Some(range)
    }

    fn close_gap(&mut self) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        if self.is_empty() {
            if self.block > 0 {
                self.text.push_str("\n\n");
                self.block = self.text.len();
            }
            return;
        }
        match gap {
            Gap::None => {}
            Gap::NoBreak => self.text.push('\u{a0}'),
            Gap::Space => self.text.push(' '),
            Gap::Cell => self.text.push('\t'),
            Gap::Line => self.text.push('\n'),
        }
    }
}
