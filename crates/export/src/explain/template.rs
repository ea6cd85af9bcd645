//! Templates of sentences: text with `{name}` where a value belongs.

use std::borrow::Cow;

/// A table of sentences: code and template. A code may stand several times;
/// the first template whose values are all known and not empty is used.
pub(super) type Table = [(&'static str, &'static str)];

/// The sentence for `code` in `table`, its values taken from `value`.
///
/// `None` when the table does not hold the code, or no template of it can be
/// filled.
pub(super) fn look_up<'v>(
    table: &Table,
    code: &str,
    value: impl Fn(&str) -> Option<Cow<'v, str>>,
) -> Option<String> {
    table.iter().filter(|(known, _)| *known == code).find_map(|(_, template)| fill(template, &value))
}

/// `template` with every `{name}` replaced; `None` when a value is missing.
fn fill<'v>(template: &str, value: &impl Fn(&str) -> Option<Cow<'v, str>>) -> Option<String> {
    let mut filled = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(&value(name)?);
        rest = after;
    }
    filled.push_str(rest);
    Some(filled)
}

/// Words of an article in quotation marks, on one line.
pub(super) fn quoted(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = line.trim_matches(['"', '“', '”', '„']);
    format!("“{}”", if bare.is_empty() { &line } else { bare })
}

/// Words parted by spaces as a list with commas; `None` for no words.
pub(super) fn listed(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// `text` with a capital first letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| std::iter::once(capital(first)).chain(chars).collect())
}

/// The capital of a Latin, Greek or Cyrillic letter: the one of which it is
/// the small letter. (The table of `to_uppercase` costs the page and the
/// worker four kilobytes each, that of `to_lowercase` they carry anyway.)
fn capital(small: char) -> char {
    if small.is_ascii() || !small.is_lowercase() {
        return small.to_ascii_uppercase();
    }
    ('\u{c0}'..'\u{590}').find(|c| c.to_lowercase().eq([small]) && *c != small).unwrap_or(small)
}

#[cfg(test)]
mod tests {
    use super::{Cow, Table, capitalised, look_up, quoted};

    const TABLE: &Table = &[("x", "{who} has {what}."), ("x", "{who} has it."), ("y", "Nothing to fill.")];

    fn value(name: &str) -> Option<Cow<'static, str>> {
        (name == "who").then_some(Cow::Borrowed("A"))
    }

    #[test]
    fn the_first_template_that_can_be_filled_is_used() {
        assert_eq!(look_up(TABLE, "x", value).as_deref(), Some("A has it."));
        assert_eq!(look_up(TABLE, "y", value).as_deref(), Some("Nothing to fill."));
        assert_eq!(look_up(TABLE, "z", value), None);
    }

    #[test]
    fn quoted_words_stand_on_one_line_in_one_pair_of_marks() {
        assert_eq!(quoted("two\n  dozen"), "“two dozen”");
        assert_eq!(quoted("\"stood\""), "“stood”");
        assert_eq!(quoted("\""), "“\"”");
    }

    #[test]
    fn capitals_of_any_script() {
        assert_eq!(capitalised("élan"), "Élan");
        assert_eq!(capitalised(""), "");
    }
}
