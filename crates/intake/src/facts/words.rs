//! Values of metadata, cleaned.

use crate::dom::Tree;

/// Longest value that is cleaned, in bytes; what is longer is no title or name.
const LONGEST: usize = 4000;

/// A value as it is read: references and tags resolved, white space collapsed.
/// Systems escape their titles once more than needed.
pub(super) fn plain(text: &str) -> String {
    let text = if text.len() > LONGEST { "" } else { text };
    let resolved = if text.contains(['&', '<']) {
        Tree::parse(text).map(|tree| tree.inner_text(0)).unwrap_or_default()
    } else {
        text.to_owned()
    };
    resolved.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A language tag in the form of BCP 47: `de_DE.UTF-8` is `de-DE`. `None` when
/// it is none.
pub(crate) fn language(text: &str) -> Option<String> {
    let text = text.trim().split(['.', '@', ',', ';', ' ']).next()?;
    let mut parts = text.split(['-', '_']);
    let first = parts.next()?.to_ascii_lowercase();
    if !(2..=3).contains(&first.len()) || !first.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let mut tag = first;
    for part in
        parts.take_while(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    {
        tag.push('-');
        match part.len() {
            2 => tag.push_str(&part.to_ascii_uppercase()),
            _ => tag.push_str(part),
        }
    }
    (tag.len() <= 35).then_some(tag)
}

/// A title and the name of the outlet that is set behind or before it, when
/// the one part is a title that is known.
pub(super) fn split_title(title: &str, is_title: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    [" | ", " - ", " – ", " — ", " · ", " :: ", " « ", " » ", " • "]
        .iter()
        .flat_map(|mark| {
            let behind = title.rsplit_once(mark);
            let before = title.split_once(mark).map(|(outlet, title)| (title, outlet));
            behind.into_iter().chain(before)
        })
        .find(|(title, outlet)| is_title(title) && outlet.chars().count() <= 60)
        .map(|(title, outlet)| (title.trim(), outlet.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages() {
        for (text, tag) in [
            ("en", Some("en")),
            ("de_DE.UTF-8", Some("de-DE")),
            ("EN-us", Some("en-US")),
            ("zh-Hant-TW", Some("zh-Hant-TW")),
            ("english", None),
            ("", None),
            ("{{lang}}", None),
        ] {
            assert_eq!(language(text).as_deref(), tag, "{text}");
        }
    }

    #[test]
    fn values() {
        assert_eq!(plain("Tide &amp; <em>time</em>\n &#8217;wait"), "Tide & time ’wait");
        assert_eq!(plain("a < b"), "a < b");
    }
}
