//! What the reader should know about a text that is odd.

use crate::report::{Article, Notice};

/// The notices of an article; the codes are listed at [`Notice::code`].
pub(super) fn of(article: &Article) -> Vec<Notice> {
    let text = &article.text;
    if text.chars().all(|c| c.is_whitespace() || crate::token::is_ignored(c)) {
        return vec![Notice::new("empty")];
    }
    let mut notices = Vec::new();
    let odd = text.chars().filter(|c| is_odd(*c)).count();
    if odd >= 8 && odd * 50 > text.chars().count() {
        notices.push(Notice::new("binary").with("characters", &odd));
    }
    if text.contains(['\u{202a}', '\u{202b}', '\u{202d}', '\u{202e}']) {
        notices.push(Notice::new("direction-overrides"));
    }
    if !has_marks(article) {
        notices.push(Notice::new("no-sentences"));
    }
    if article.blocks.iter().all(|block| block.aside) {
        notices.push(Notice::new("all-aside"));
    }
    notices
}

/// Characters that stand in no text: controls, and what decoding leaves of
/// bytes that are none.
const fn is_odd(c: char) -> bool {
    matches!(c, '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{fffd}' | '\u{fffe}' | '\u{ffff}')
}

/// Words from which a text without any sentence mark is odd.
const MANY_WORDS: usize = 40;

/// Whether the text has marks that end sentences, or is short.
fn has_marks(article: &Article) -> bool {
    let marks = ['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '։', '።', '။', '។', ':', ';'];
    article.text.contains(marks) || article.text.split_whitespace().take(MANY_WORDS).count() < MANY_WORDS
}
