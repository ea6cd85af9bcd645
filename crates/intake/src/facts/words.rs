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
/// the one part is a title that is known. Between them can stand sections.
pub(super) fn split_title(title: &str, is_title: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    [" | ", " - ", " – ", " — ", " · ", " :: ", " « ", " » ", " • ", "_"]
        .iter()
        .find_map(|mark| {
            let (longest, last) = title.rsplit_once(mark)?;
            let (first, rest) = title.split_once(mark)?;
            let readings = [(longest, last), (first, last), (rest, first)];
            readings.into_iter().find(|(title, outlet)| is_title(title) && outlet.chars().count() <= 60)
        })
        .map(|(title, outlet)| (title.trim(), outlet.trim()))
}

/// The name of an author without the word before it.
pub(super) fn name(author: &str) -> &str {
    let (first, rest) = author.split_once(' ').unwrap_or(("", author));
    if first.eq_ignore_ascii_case("by") { rest.trim() } else { author }
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
    fn titles_and_outlets() {
        for (title, parts) in [
            ("Ferry returns | The Post", Some(("Ferry returns", "The Post"))),
            ("Ferry returns - News - The Post", Some(("Ferry returns", "The Post"))),
            ("The Post: Ferry returns", None),
            ("The Post | Ferry returns", Some(("Ferry returns", "The Post"))),
            ("Ferry returns_News_The Post", Some(("Ferry returns", "The Post"))),
            ("Another title | The Post", None),
        ] {
            assert_eq!(split_title(title, |title| title == "Ferry returns"), parts, "{title}");
        }
        assert_eq!(name("By Marla Quist"), "Marla Quist");
        assert_eq!(name("Byron Quist"), "Byron Quist");
    }

    #[test]
    fn values() {
        assert_eq!(plain("Tide &amp; <em>time</em>\n &#8217;wait"), "Tide & time ’wait");
        assert_eq!(plain("a < b"), "a < b");
    }
}
