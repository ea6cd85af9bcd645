//! The tables of normal forms, read once from their texts.

use std::sync::OnceLock;

use crate::order;

/// A table that only some builds have.
macro_rules! rest {
    ($path:literal) => {
        if cfg!(feature = "languages") { include_str!($path) } else { "" }
    };
}

/// Characters that are a shorter way to write others, and are written so.
const MARKED: [&str; 2] = [include_str!("common/marked.txt"), rest!("marked.txt")];
/// Characters that are other forms of others, and are written as those.
const FORMS: [&str; 2] = [include_str!("common/forms.txt"), rest!("forms.txt")];
/// Combining classes.
const CLASSES: [&str; 2] = [include_str!("common/classes.txt"), rest!("classes.txt")];

/// What characters consist of, and in which order marks stand.
///
/// Source: Unicode Character Database 18.0, `UnicodeData.txt` and
/// `CompositionExclusions.txt`, Unicode License v3.
///
/// A line of `marked.txt` and `forms.txt` begins with a character's number in
/// hexadecimal digits; after each tab stands what it, the next one and so on
/// consist of. A line of `classes.txt` holds the first number, how many
/// characters there are, and their class, in decimal digits but for the first.
pub(super) struct Tables {
    marked: Vec<(char, &'static str)>,
    forms: Vec<(char, &'static str)>,
    /// As `marked`, by what they consist of.
    joined: Vec<(&'static str, char)>,
    /// First character, the one after the last, class.
    classes: Vec<(char, u32, u8)>,
}

impl Tables {
    /// The tables, read at the first call.
    pub(super) fn get() -> &'static Self {
        static TABLES: OnceLock<Tables> = OnceLock::new();
        TABLES.get_or_init(|| Self::read(&MARKED, &FORMS, &CLASSES))
    }

    /// Those that every build has.
    #[cfg(test)]
    pub(super) fn common() -> Self {
        Self::read(&MARKED[..1], &FORMS[..1], &CLASSES[..1])
    }

    fn read(marked: &[&'static str], forms: &[&'static str], classes: &[&'static str]) -> Self {
        let marked = entries(marked);
        let mut joined: Vec<(&str, char)> = marked.iter().map(|(c, parts)| (*parts, *c)).collect();
        order::sort(&mut joined);
        Self { marked, forms: entries(forms), joined, classes: runs(classes) }
    }

    /// The letter and the marks of which `c` consists.
    pub(super) fn marked(&self, c: char) -> Option<&'static str> {
        find(&self.marked, c)
    }

    /// The characters of which `c` consists, or whose form it is.
    pub(super) fn parts(&self, c: char) -> Option<&'static str> {
        find(&self.marked, c).or_else(|| find(&self.forms, c))
    }

    /// The character that consists of `parts`.
    pub(super) fn joined(&self, parts: &str) -> Option<char> {
        let at = self.joined.binary_search_by_key(&parts, |(known, _)| known).ok()?;
        Some(self.joined[at].1)
    }

    /// The combining class of `c`; 0 when it is no mark that combines.
    pub(super) fn class(&self, c: char) -> u8 {
        let after = self.classes.partition_point(|(first, ..)| *first <= c);
        match after.checked_sub(1).map(|at| self.classes[at]) {
            Some((_, end, class)) if u32::from(c) < end => class,
            _ => 0,
        }
    }
}

fn find(table: &[(char, &'static str)], c: char) -> Option<&'static str> {
    let at = table.binary_search_by_key(&c, |(known, _)| *known).ok()?;
    Some(table[at].1)
}

fn entries(texts: &[&'static str]) -> Vec<(char, &'static str)> {
    let mut table = Vec::new();
    for line in texts.iter().flat_map(|text| text.lines()) {
        let mut items = line.split('\t');
        let first = items.next().and_then(|first| u32::from_str_radix(first, 16).ok());
        for (number, parts) in (first.unwrap_or_default()..).zip(items) {
            table.extend(char::from_u32(number).map(|c| (c, parts)));
        }
    }
    order::sort(&mut table);
    table
}

fn runs(texts: &[&str]) -> Vec<(char, u32, u8)> {
    let mut table = Vec::new();
    for line in texts.iter().flat_map(|text| text.lines()) {
        let mut items = line.split(' ');
        let mut number = |radix| items.next().and_then(|digits| u32::from_str_radix(digits, radix).ok());
        if let (Some(first), Some(count), Some(class)) = (number(16), number(10), number(10))
            && let (Some(c), Ok(class)) = (char::from_u32(first), u8::try_from(class))
        {
            table.push((c, first + count, class));
        }
    }
    order::sort(&mut table);
    table
}
