//! Lines of a text report: wrapping, indents, colour.

use super::TextOptions;
use crate::visible;

/// How a piece of text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Running text.
    Plain,
    /// Headings.
    Head,
    /// What differs.
    Mark,
    /// What may both hold.
    Soft,
    /// What is said aside.
    Quiet,
}

impl Style {
    const fn sequence(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Head => "\x1b[1m",
            Self::Mark => "\x1b[1;33m",
            Self::Soft => "\x1b[36m",
            Self::Quiet => "\x1b[2m",
        }
    }
}

/// The text written so far.
#[derive(Debug)]
pub(super) struct Page {
    out: String,
    options: TextOptions,
}

impl Page {
    /// A page without text.
    pub(super) const fn new(options: TextOptions) -> Self {
        Self { out: String::new(), options }
    }

    /// The text with one line end at its end.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// An empty line, unless there is one or nothing stands before it.
    pub(super) fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// A heading over a part, with a line of its own.
    pub(super) fn heading(&mut self, words: &str) {
        self.gap();
        self.paragraph("", Style::Head, words);
    }

    /// `words` after `lead`, wrapped; further lines stand under the first word.
    /// The lead and the words have the same style.
    pub(super) fn paragraph(&mut self, lead: &str, style: Style, words: &str) {
        self.led(lead, style, style, words);
    }

    /// As [`Page::paragraph`], with a style for the lead and one for the words.
    pub(super) fn led(&mut self, lead: &str, lead_style: Style, style: Style, words: &str) {
        let indent = lead.chars().count();
        let room = self.options.width.saturating_sub(indent).max(20);
        self.styled(lead_style, lead);
        for (number, line) in wrapped(&visible::line(words), room).iter().enumerate() {
            if number > 0 {
                self.out.push_str(&" ".repeat(indent));
            }
            self.styled(style, line);
            self.out.push('\n');
        }
    }

    fn styled(&mut self, style: Style, words: &str) {
        let sequence = if self.options.colour { style.sequence() } else { "" };
        if sequence.is_empty() || words.trim().is_empty() {
            self.out.push_str(words);
        } else {
            self.out.extend([sequence, words, "\x1b[0m"]);
        }
    }
}

/// `line` in lines of at most `room` characters, broken between words; one
/// empty line for no words.
fn wrapped(line: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in line.split(' ') {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > room {
            lines.push(String::new());
            used = 0;
        }
        if let Some(last) = lines.last_mut() {
            if used > 0 {
                last.push(' ');
                used += 1;
            }
            last.push_str(word);
            used += length;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hang_under_the_first_word() {
        let mut page = Page::new(TextOptions { colour: false, width: 26 });
        page.paragraph("  A  ", Style::Plain, "the lantern keeper left the quay before dawn");
        assert_eq!(page.finish(), "  A  the lantern keeper\n     left the quay before\n     dawn\n");
    }

    #[test]
    fn an_article_cannot_steer_the_terminal() {
        let mut page = Page::new(TextOptions::default());
        page.paragraph("", Style::Head, "red \x1b[31m and \u{202e}turned\u{9b}\n\ttab");
        assert_eq!(page.finish(), "red \u{fffd}[31m and turned\u{fffd} tab\n");
    }

    #[test]
    fn colour_wraps_each_line_by_itself() {
        let mut page = Page::new(TextOptions { colour: true, width: 20 });
        page.led("- ", Style::Mark, Style::Plain, "word");
        page.paragraph("", Style::Head, "A and B");
        assert_eq!(page.finish(), "\x1b[1;33m- \x1b[0mword\n\x1b[1mA and B\x1b[0m\n");
    }
}
