//! A report as a document, whatever it is written in.
//!
//! [`write()`] walks through the report from top to bottom and tells a
//! [`Sheet`] what comes next; plain text, Markdown and HTML are sheets.

mod article;
mod findings;
mod pair;

use crossread_engine::Report;

pub(crate) use article::{facts, title, words};

/// How an entry stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// What differs.
    Differs,
    /// What may both hold.
    Both,
    /// What agrees.
    Agrees,
    /// What is linked.
    Linked,
}

/// What a document is written on. All words come as they are in the report:
/// the sheet escapes, wraps and hides what its format must not hold.
pub(crate) trait Sheet {
    /// An article by its letter, with its title and what else is known of it.
    fn article(&mut self, letter: &str, title: &str, facts: &str);
    /// The head of a comparison, such as "A and B".
    fn part(&mut self, words: &str);
    /// The head of a group in it, such as "Differs (3)".
    fn group(&mut self, words: &str);
    /// A notice to the reader.
    fn notice(&mut self, words: &str);
    /// A line of its own.
    fn line(&mut self, words: &str);
    /// The head of an entry with its sign.
    fn entry(&mut self, tone: Tone, sign: &str, words: &str);
    /// The words of one side of the entry.
    fn side(&mut self, letter: &str, words: &str);
    /// Why the entry is there.
    fn why(&mut self, words: &str);
    /// What is said aside of the entry.
    fn aside(&mut self, words: &str);
    /// Something that only one article tells, by the names of its sentences.
    fn item(&mut self, names: &str, words: &str);
    /// The limits of it all, at the end.
    fn limits(&mut self, words: &str);
}

/// Writes `report` on `sheet`: the articles, then for every two of them what
/// differs, what agrees, the linked sentences, the shared wording, and what
/// only one tells. Linear in the size of the report.
pub(crate) fn write(report: &Report, sheet: &mut dyn Sheet) {
    for notice in &report.notices {
        sheet.notice(&notice.message);
    }
    for (article, index) in report.articles.iter().zip(0..) {
        article::head(sheet, article, index);
    }
    for pair in &report.pairs {
        pair::write(sheet, report, pair);
    }
    for within in &report.within {
        findings::within(sheet, report, within);
    }
    sheet.limits(crate::LIMITS);
}
