//! A report as plain text, for a terminal or a mail.

mod inspect;
mod page;
mod sheet;

use crossread_engine::Report;

use crate::outline;
pub use inspect::inspected;
use page::Page;

/// How the text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextOptions {
    /// Whether headings and signs are coloured with ANSI sequences.
    pub colour: bool,
    /// Columns a line may take; a longer word stands on a line of its own.
    pub width: usize,
}

impl Default for TextOptions {
    /// No colour, 88 columns.
    fn default() -> Self {
        Self { colour: false, width: 88 }
    }
}

/// The report as text that a person can read from top to bottom: the articles,
/// then for every two of them what differs, what agrees, the linked sentences
/// one under the other, the shared wording, and what only one tells.
///
/// `report` should have gone through [`crate::explain`]. Sentences carry the
/// letter of their article and their id in the JSON report (`B7`). Control
/// characters of the articles are shown as `\u{fffd}`, so that no article can
/// steer a terminal. Linear in the size of the report.
#[must_use]
pub fn text(report: &Report, options: TextOptions) -> String {
    let mut page = Page::new(options);
    outline::write(report, &mut page);
    page.finish()
}
