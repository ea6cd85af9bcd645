//! Markdown, read lightly.
//!
//! Its marks say what HTML's elements say, so it is read the same way: the text
//! is what is shown, without the marks; headings, items, quotes and table rows
//! are blocks with their roles; a block of `key: value` lines at the start is
//! metadata. Lines of one paragraph stay lines. Not read: HTML inside, nested
//! structure, and everything that has no words.

mod inline;

use crossread_engine::report::{Block, Role};
use crossread_engine::{Markup, Span};

use crate::Intake;
use crate::facts;

/// Reads Markdown. Never fails; text without any marks comes out as it is, but
/// for its blank lines. Linear.
#[must_use]
pub(crate) fn read(text: &str) -> Intake {
    let mut markup = Markup::default();
    let text = front_matter(text, &mut markup);
    let mut blocks = Blocks::default();
    for line in text.lines() {
        blocks.line(line);
    }
    blocks.end();
    markup.blocks = blocks.done;
    Intake { text: blocks.text, markup: Some(markup), url: None }
}

/// Reads the metadata at the start of the text; returns what is behind it.
fn front_matter<'a>(text: &'a str, markup: &mut Markup) -> &'a str {
    let Some((first, rest)) = text.split_once('\n') else { return text };
    let fence = first.trim_end();
    if !matches!(fence, "---" | "+++") {
        return text;
    }
    let mut at = 0;
    for line in rest.split_inclusive('\n').take(100) {
        at += line.len();
        let line = line.trim();
        if line == fence || line == "..." {
            return &rest[at..];
        }
        let Some((key, value)) = line.split_once([':', '=']) else { continue };
        let value = value.trim().trim_matches(['"', '\'']).trim();
        let fact = match key.trim().to_ascii_lowercase().as_str() {
            "title" => &mut markup.title,
            "author" | "authors" | "byline" => &mut markup.author,
            "date" | "published" => {
                markup.date = markup.date.take().or_else(|| facts::day(value));
                continue;
            }
            "lang" | "language" => {
                markup.language = markup.language.take().or_else(|| facts::language(value));
                continue;
            }
            "source" | "publisher" | "outlet" => &mut markup.source,
            _ => continue,
        };
        *fact = fact.take().or_else(|| (!value.is_empty()).then(|| value.to_owned()));
    }
    *markup = Markup::default();
    text
}

#[derive(Debug, Default)]
struct Blocks {
    text: String,
    done: Vec<Block>,
    /// The block that is being read.
    open: Option<Open>,
    /// The fence of the code that is being read.
    fence: Option<String>,
}

#[derive(Debug)]
struct Open {
    role: Role,
    lines: Vec<String>,
}

impl Blocks {
    fn line(&mut self, line: &str) {
        let bare = line.trim();
        if let Some(fence) = &self.fence {
            if bare.starts_with(fence.as_str()) {
                self.fence = None;
                self.end_as_it_is();
            } else {
                self.add(Role::Paragraph, line.trim_end(), false);
            }
            return;
        }
        if let Some(fence) = ["```", "~~~"].iter().find(|fence| bare.starts_with(**fence)) {
            self.end();
            self.fence = Some((*fence).to_owned());
        } else if bare.is_empty() {
            self.end();
        } else if let Some(level) = self.underline(bare) {
            self.end_as(Role::Heading, Some(level));
        } else if is_rule(bare) || is_definition(bare) || is_table_rule(bare) {
            self.end();
        } else if let Some((level, words)) = heading(bare) {
            self.end();
            self.add(Role::Heading, words, true);
            self.end_as(Role::Heading, Some(level));
        } else if let Some(words) = bare.strip_prefix('>') {
            self.add(Role::Quote, words.trim(), self.role() != Some(Role::Quote));
        } else if let Some(words) = item(bare) {
            self.add(Role::Item, words, true);
        } else if let Some(row) = bare.strip_prefix('|') {
            let row = row.strip_suffix('|').unwrap_or(row);
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            self.add(Role::Item, &cells.join("\t"), true);
        } else {
            // A line goes on with the paragraph, item or quote before it.
            let role = self.role().unwrap_or(Role::Paragraph);
            self.add(role, bare, false);
        }
    }

    fn role(&self) -> Option<Role> {
        self.open.as_ref().map(|open| open.role)
    }

    fn add(&mut self, role: Role, words: &str, begins: bool) {
        if begins {
            self.end();
        }
        self.open.get_or_insert_with(|| Open { role, lines: Vec::new() }).lines.push(words.to_owned());
    }

    /// Level of the heading that a line of `=` or `-` makes of the line before.
    fn underline(&self, bare: &str) -> Option<u8> {
        let open = self.open.as_ref()?;
        if open.role != Role::Paragraph || open.lines.len() != 1 || bare.len() < 2 {
            return None;
        }
        match bare {
            _ if bare.bytes().all(|byte| byte == b'=') => Some(1),
            _ if bare.bytes().all(|byte| byte == b'-') => Some(2),
            _ => None,
        }
    }

    fn end(&mut self) {
        let role = self.role().unwrap_or(Role::Paragraph);
        self.end_as(role, None);
    }

    fn end_as(&mut self, role: Role, level: Option<u8>) {
        let Some(open) = self.open.take() else { return };
        // The first heading, before any text, is the title.
        let first = level == Some(1) && self.done.iter().all(|block| block.role == Role::Quote);
        let (role, level) = if first { (Role::Headline, None) } else { (role, level) };
        self.push(role, level, &inline::plain(&open.lines.join("\n")));
    }

    /// Ends code, whose marks are not read.
    fn end_as_it_is(&mut self) {
        if let Some(open) = self.open.take() {
            self.push(Role::Paragraph, None, &open.lines.join("\n"));
        }
    }

    fn push(&mut self, role: Role, level: Option<u8>, words: &str) {
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(words);
        let span = Span::new(start, self.text.len());
        self.done.push(Block { role, level, span, aside: role.is_aside() });
    }
}

/// Level and words of a heading with number signs.
fn heading(bare: &str) -> Option<(u8, &str)> {
    let words = bare.trim_start_matches('#');
    let level = u8::try_from(bare.len() - words.len()).ok().filter(|level| (1..=6).contains(level))?;
    let words = words.strip_prefix([' ', '\t'])?.trim();
    Some((level, words.trim_end_matches('#').trim_end()))
}

/// The words of an item of a list, bulleted or numbered.
fn item(bare: &str) -> Option<&str> {
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = if digits == 0 {
        bare.strip_prefix(['-', '*', '+'])
    } else {
        bare[digits..].strip_prefix(['.', ')'])
    };
    // "2031. The year …": a number of three digits is no number of an item.
    let rest = rest.filter(|_| digits < 3)?;
    Some(rest.strip_prefix([' ', '\t'])?.trim())
}

/// Whether a line is drawn by three or more equal marks.
fn is_rule(bare: &str) -> bool {
    let marks: Vec<char> = bare.chars().filter(|c| !c.is_whitespace()).collect();
    marks.len() >= 3 && matches!(marks[0], '-' | '*' | '_') && marks.iter().all(|mark| *mark == marks[0])
}

/// Whether a line only says where a link leads.
fn is_definition(bare: &str) -> bool {
    bare.starts_with('[')
        && bare.split_once("]:").is_some_and(|(label, target)| !label.contains(' ') && target.contains("://"))
}

/// Whether a line only parts the head of a table from its rows.
fn is_table_rule(bare: &str) -> bool {
    bare.contains('|')
        && bare.contains('-')
        && bare.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: &str = "---\ntitle: \"Two rivers\"\nauthor: Ida Moor\ndate: 2031-03-09\nlang: en\n---\n\
# Two rivers meet again\n\nThe canal was **opened**\non [Saturday](https://a.example).\n\n\
Locks\n-----\n* Eleven locks\n  rebuilt\n2. Three bridges\n\n> Water finds\n> its way.\n\n\
| Year | Boats |\n|---|---|\n| 2030 | 12 |\n\n```\na * b * c\n```\n***\n[1]: https://a.example\nEnd.\n";

    #[test]
    fn a_note() {
        let Intake { text, markup, .. } = read(NOTE);
        let markup = markup.unwrap_or_default();
        let found: Vec<(Role, &str)> =
            markup.blocks.iter().map(|block| (block.role, block.span.of(&text))).collect();
        let expected = [
            (Role::Headline, "Two rivers meet again"),
            (Role::Paragraph, "The canal was opened\non Saturday."),
            (Role::Heading, "Locks"),
            (Role::Item, "Eleven locks\nrebuilt"),
            (Role::Item, "Three bridges"),
            (Role::Quote, "Water finds\nits way."),
            (Role::Item, "Year\tBoats"),
            (Role::Item, "2030\t12"),
            (Role::Paragraph, "a * b * c"),
            (Role::Paragraph, "End."),
        ];
        assert_eq!(found, expected);
        assert_eq!(markup.title.as_deref(), Some("Two rivers"));
        assert_eq!(markup.author.as_deref(), Some("Ida Moor"));
        assert_eq!(markup.date.as_deref(), Some("2031-03-09"));
        assert_eq!(markup.language.as_deref(), Some("en"));
    }

    #[test]
    fn an_open_fence_and_front_matter_without_end() {
        let intake = read("---\ntitle: x\nThe text\n```\ncode");
        assert!(intake.text.contains("The text") && intake.text.ends_with("code"), "{}", intake.text);
        assert_eq!(intake.markup.unwrap_or_default().title, None);
    }
}
