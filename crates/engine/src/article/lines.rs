//! From lines to blocks.

use crate::report::{Block, Role};
use crate::sentence::is_bullet;
use crate::span::Span;
use crate::token::is_spaceless;

/// The blocks of `text`: those in `known` as they are, and the lines between
/// them as paragraphs and items, joined where they are hard-wrapped.
///
/// `known` is in order and does not overlap. Together the blocks hold all but
/// white space. Linear.
pub(super) fn blocks(text: &str, known: &[Block], language: &str) -> Vec<Block> {
    let mut lines = Vec::new();
    let mut blocks = Vec::new();
    let width = Wrap::of(text);
    let mut from = 0;
    for block in known {
        read(text, from, block.span.start as usize, &mut lines);
        join(text, &mut lines, &width, language, &mut blocks);
        blocks.push(block.clone());
        from = block.span.end as usize;
    }
    read(text, from, text.len(), &mut lines);
    join(text, &mut lines, &width, language, &mut blocks);
    blocks
}

/// One line that is not blank.
struct Line {
    span: Span,
    /// Whether a blank line, or the start, stands before it.
    apart: bool,
}

/// Reads the lines of `text[from..to]`.
fn read(text: &str, from: usize, to: usize, lines: &mut Vec<Line>) {
    let mut start = from;
    let mut apart = true;
    for line in text[from..to].split_inclusive(is_line_end) {
        let body = trim(line);
        if body.is_empty() {
            apart |= line.ends_with('\n') && start > from;
        } else {
            let lead = line.len() - line.trim_start_matches(is_blank).len();
            lines.push(Line { span: Span::new(start + lead, start + lead + body.len()), apart });
            apart = false;
        }
        start += line.len();
    }
}

/// Ends of lines: also the separators of word processors.
const fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

fn trim(line: &str) -> &str {
    line.trim_matches(is_blank)
}

/// Turns lines into blocks; leaves `lines` empty.
fn join(text: &str, lines: &mut Vec<Line>, wrap: &Wrap, language: &str, blocks: &mut Vec<Block>) {
    let mut open: Option<Span> = None;
    for line in lines.drain(..) {
        let words = line.span.of(text);
        match &mut open {
            Some(span) if !line.apart && wrap.goes_on(last_line(span.of(text)), words, language) => {
                span.end = line.span.end;
            }
            _ => {
                blocks.extend(open.replace(line.span).map(|span| block(text, span)));
            }
        }
    }
    blocks.extend(open.map(|span| block(text, span)));
}

/// The last line of a block under way.
fn last_line(block: &str) -> &str {
    block.rsplit(is_line_end).next().unwrap_or(block)
}

fn block(text: &str, span: Span) -> Block {
    let role = if starts_item(span.of(text)) { Role::Item } else { Role::Paragraph };
    Block { role, level: None, span, aside: false }
}

/// Whether a line begins as an item of a list: "• ", "– ", "1. ", "a) ".
pub(super) fn starts_item(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let Some(first) = words.next() else { return false };
    let more = words.next().is_some();
    let mut chars = first.chars();
    let head = chars.next().unwrap_or(' ');
    if is_bullet(head) || matches!(head, '-' | '–' | '—') && chars.next().is_none() {
        return more;
    }
    let body = first.trim_start_matches('(').trim_end_matches(['.', ')', '-']);
    let marked = first.ends_with([')', '.']) && body.len() < first.len();
    more && marked
        && (body.len() <= 2 && !body.is_empty() && body.bytes().all(|b| b.is_ascii_digit())
            || first.ends_with(')') && body.chars().count() == 1 && body.chars().all(char::is_alphabetic))
}

/// How the text is hard-wrapped.
struct Wrap {
    /// The width its lines are broken at, in characters; `None` when they are
    /// not broken at a width.
    width: Option<usize>,
}

/// Widths that lines are broken at.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=100;

/// Lines that must agree on a width.
const ENOUGH: usize = 4;

/// A line shorter than this does not go on by its last and next letter alone.
const LONG_LINE: usize = 40;

impl Wrap {
    /// Looks whether lines that are followed by another one were broken where
    /// the next word would not have fitted.
    fn of(text: &str) -> Self {
        let lines: Vec<(&str, usize)> =
            text.split(is_line_end).map(|l| (trim(l), trim(l).chars().count())).collect();
        let widest = lines.iter().map(|(_, width)| *width).max().unwrap_or(0);
        if !WIDTHS.contains(&widest) {
            return Self { width: None };
        }
        let followed = || lines.windows(2).filter(|pair| pair[0].1 > 0 && pair[1].1 > 0);
        let broken = followed().filter(|pair| !fits(pair[0].1, pair[1].0, widest)).count();
        let width = (broken >= ENOUGH && broken * 10 >= followed().count() * 6).then_some(widest);
        Self { width }
    }

    /// Whether the line `next` goes on with the sentence of `line`.
    fn goes_on(&self, line: &str, next: &str, language: &str) -> bool {
        if starts_item(next) {
            return false;
        }
        let length = line.chars().count();
        let (Some(last), Some(first)) = (line.chars().next_back(), next.chars().next()) else { return false };
        if self.width.is_some_and(|width| !fits(length, next, width)) {
            return true;
        }
        let open = last.is_alphanumeric() || matches!(last, ',' | ';' | '-' | '–' | '&' | '(');
        let spaceless = is_spaceless(last) && is_spaceless(first) && matches!(language, "zh" | "ja");
        if self.width.is_some() || spaceless {
            return false;
        }
        open && length >= LONG_LINE && (first.is_lowercase() || first == '(' && last.is_lowercase())
    }
}

/// Whether the first word of `next` would have fitted behind a line of `length` characters.
fn fits(length: usize, next: &str, width: usize) -> bool {
    let word = next.split_whitespace().next().map_or(0, |word| word.chars().count());
    length + 1 + word <= width
}

#[cfg(test)]
mod tests {
    use super::{blocks, starts_item};

    fn cut(text: &str) -> Vec<String> {
        blocks(text, &[], "en").iter().map(|block| block.span.of(text).to_owned()).collect()
    }

    #[test]
    fn lines_are_blocks_and_wrapped_lines_are_joined() {
        assert_eq!(cut("One.\r\n\r\n\u{a0}Two.\u{a0}\nThree"), ["One.", "Two.", "Three"]);
        let wrapped = "The harbour of Lindmoor was closed on Monday after a crane\nfell across the only channel and \
            blocked four ships that were\nwaiting to leave. The port master said that the work would\ntake at least two \
            days, because the crane has to be cut up\nbefore it can be lifted.\n\nNobody was hurt.";
        assert_eq!(cut(wrapped).len(), 2);
        assert_eq!(cut("Bring:\n- oars\n- sails"), ["Bring:", "- oars", "- sails"]);
        assert_eq!(cut("a\u{2028}b\u{b}c"), ["a", "b", "c"]);
        assert!(cut(" \n\u{feff}\n").len() <= 1);
    }

    #[test]
    fn items_begin_with_a_bullet_or_a_count() {
        for line in ["• oars", "- oars", "1. oars", "12) oars", "a) oars", "(b) oars"] {
            assert!(starts_item(line), "{line}");
        }
        for line in ["oars", "-oars", "1.5 oars", "A. Oars", "–", "2024 was", "Mr. Lee"] {
            assert!(!starts_item(line), "{line}");
        }
    }
}
