//! Sentences for notices.

use std::borrow::Cow;

use crossread_engine::report::Notice;

use super::template::{Table, capitalised, look_up};
use crate::names::Names;

const TABLE: &Table = &[
    // The set.
    ("no-article", "There is no article yet: paste or open two to compare them."),
    ("one-article", "There is only one article: add another one to compare it with."),
    // One article.
    ("empty", "This article has no text: paste or open one with text to compare it."),
    ("no-sentences", "No sentence ends were found in this text, so its lines are compared as they stand."),
    (
        "no-grammar",
        "Numbers, dates and names are not read in the language of this article ({language}), so there are no \
         findings on them; links, shared words and quotations are as in any other.",
    ),
    (
        "binary",
        "This looks like a file that is not text ({characters} characters that no text has): save it as plain \
         text, or paste the words themselves.",
    ),
    (
        "direction-overrides",
        "This text holds hidden signs that turn the direction of reading: what you see may stand in another \
         order than what is compared.",
    ),
    (
        "all-aside",
        "All of this text looks like parts of a page and not of an article: put back what belongs to it.",
    ),
    // Corrections.
    (
        "correction-lost",
        "Corrections whose words are no longer in the articles, and which are left out therefore: {count}.",
    ),
    // The bounds of the work.
    (
        "links-left-out",
        "The articles are very long or repeat themselves: some possible links of {sentences} sentences were \
         not looked at.",
    ),
    (
        "repeats-left-out",
        "Some runs of words are repeated very often: {count} of their copies are not listed.",
    ),
    (
        "repeats-not-linked",
        "Some sentences come close to very many of the other article: {count} of their possible links are not \
         listed.",
    ),
    // Two articles.
    ("same-text", "The two texts are the same, character by character: there is nothing to tell apart."),
    ("nothing-in-common", "No sentences of {A} and {B} tell of the same thing as far as could be seen."),
    (
        "different-languages",
        "{A} is in {a} and {B} in {b}: only names, numbers and dates can be compared across languages.",
    ),
    (
        "different-languages",
        "The articles are in different languages: only names, numbers and dates can be compared.",
    ),
];

/// The sentence of `notice`; `names` are those of the pair it belongs to.
pub(super) fn sentence(notice: &Notice, names: &Names) -> String {
    look_up(TABLE, &notice.code, |name| match name {
        "A" => Some(Cow::from(&*names.a)),
        "B" => Some(Cow::from(&*names.b)),
        _ => notice.params.get(name).filter(|value| !value.is_empty()).map(|value| Cow::from(&**value)),
    })
    .unwrap_or_else(|| general(notice))
}

/// A sentence for a code that the table does not know.
fn general(notice: &Notice) -> String {
    let what = capitalised(&notice.code.replace(['-', '.', '_'], " "));
    let values: Vec<String> = notice.params.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    if values.is_empty() { format!("{what}.") } else { format!("{what} ({}).", values.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::{Names, Notice, sentence};

    #[test]
    fn values_of_the_notice_and_letters_of_the_pair() {
        let notice = Notice::new("different-languages").with("a", &"en").with("b", &"de");
        let names = Names::of_pair(0, 2);
        assert!(sentence(&notice, &names).starts_with("A is in en and C in de:"));
        let bare = Notice::new("different-languages");
        assert!(sentence(&bare, &names).starts_with("The articles are in different languages"));
    }

    #[test]
    fn an_unknown_code_is_still_a_sentence() {
        let notice = Notice::new("work-cut").with("sentences", &400);
        assert_eq!(sentence(&notice, &Names::within()), "Work cut (sentences: 400).");
    }
}
