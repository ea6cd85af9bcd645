//! Sentences for the reasons of a link.

use std::borrow::Cow;

use crossread_engine::report::Reason;

use super::template::{Table, capitalised, listed, look_up};
use crate::names::Names;

const TABLE: &Table = &[
    ("pinned", "You pinned this link."),
    ("shared-words", "Words in common: {words}."),
    ("shared-words", "They have telling words in common."),
    ("shared-numbers", "Numbers in common: {numbers}."),
    ("shared-numbers", "They have numbers in common."),
    ("shared-weight", "What they have in common is rare."),
    ("near-numbers", "They give numbers or times that are close to each other."),
    ("same-value", "They give a telling value of the same thing: “{a}”, “{b}”."),
    ("shared-quote", "Both quote the same words."),
    ("headline", "One is a headline, the other stands near the beginning."),
    ("lead", "Both stand near the beginning, where an article tells its main point."),
    ("kind-same-words", "The same words in the same order: {same} of {of}."),
    ("kind-near-copy", "Nearly the same words in the same order: {same} of {of}."),
    ("kind-reworded", "The same matter in other words: {same} of {of} words in the same order."),
    ("kind-related", "On the same matter: {same} of {of} words in the same order."),
];

/// The sentence of `reason`; `names` are those of the pair it belongs to.
pub(super) fn sentence(reason: &Reason, names: &Names) -> String {
    look_up(TABLE, &reason.code, |name| match name {
        "A" => Some(Cow::from(&*names.a)),
        "B" => Some(Cow::from(&*names.b)),
        "words" => reason.params.get(name).and_then(|value| listed(value)).map(Cow::from),
        _ => reason.params.get(name).filter(|value| !value.is_empty()).map(|value| Cow::from(&**value)),
    })
    .unwrap_or_else(|| general(reason))
}

/// A sentence for a code that the table does not know.
fn general(reason: &Reason) -> String {
    let what = capitalised(&reason.code.replace(['-', '.', '_'], " "));
    let values: Vec<&str> = reason.params.values().map(String::as_str).collect();
    if values.is_empty() { format!("{what}.") } else { format!("{what}: {}.", values.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::{Names, Reason, sentence};
    use crossread_engine::Permille;

    fn reason(code: &'static str, params: &[(&'static str, &str)]) -> Reason {
        let params = params.iter().map(|(name, value)| ((*name).into(), (*value).to_owned())).collect();
        Reason { code: code.into(), score: Permille::new(400), params, text: String::new() }
    }

    #[test]
    fn known_and_unknown_codes() {
        let names = Names::of_pair(0, 1);
        let known = reason("shared-words", &[("words", "lantern quay")]);
        assert_eq!(sentence(&known, &names), "Words in common: lantern, quay.");
        let bare = reason("shared-words", &[("words", "")]);
        assert_eq!(sentence(&bare, &names), "They have telling words in common.");
        let unknown = reason("same-order", &[("step", "2")]);
        assert_eq!(sentence(&unknown, &names), "Same order: 2.");
    }
}
