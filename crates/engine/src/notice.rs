//! What the reader should know about a pair as a whole.

use crate::analysis::Analysis;
use crate::report::{Article, Notice, Pair};

/// The notices of a pair that is compared: `same-text`, `different-languages`
/// (with both languages), `nothing-in-common`.
///
/// An article without words has its own notice and gives none here.
pub(crate) fn of_pair(a: &Analysis, b: &Analysis, pair: &Pair) -> Vec<Notice> {
    let (a, b) = (a.article(), b.article());
    let mut notices = Vec::new();
    if a.words == 0 || b.words == 0 {
        return notices;
    }
    if a.text == b.text {
        notices.push(Notice::new("same-text"));
    }
    if let (Some(one), Some(other)) = (&a.language, &b.language)
        && languages_differ(a, b)
    {
        notices.push(Notice::new("different-languages").with("a", one).with("b", other));
    }
    if pair.passages.is_empty() && !pair.links.iter().any(|link| link.chosen) {
        notices.push(Notice::new("nothing-in-common"));
    }
    notices
}

/// Whether two articles are known to be in different languages.
pub(crate) fn languages_differ(a: &Article, b: &Article) -> bool {
    matches!((&a.language, &b.language), (Some(a), Some(b)) if primary(a) != primary(b))
}

/// The language of a code without its script and region.
fn primary(code: &str) -> String {
    code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}
