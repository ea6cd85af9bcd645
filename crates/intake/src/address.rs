//! Whether a reader pasted an address instead of an article.

/// Most addresses that are pasted at once.
const MOST: usize = 50;

/// The addresses in a text that holds nothing else, one or several; none when
/// it holds anything else.
///
/// An address has a scheme, begins with `www.`, has a path behind its host, or
/// ends in one of the commonest top-level domains.
#[must_use]
pub fn addresses(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    if text.len() > 20_000 {
        return found;
    }
    for word in text.split_whitespace().filter(|word| !matches!(*word, "-" | "•" | "*")) {
        match address(word) {
            Some(address) if found.len() < MOST => found.push(address),
            _ => return Vec::new(),
        }
    }
    found
}

fn address(word: &str) -> Option<&str> {
    let word = word.trim_matches(|c| matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | ',' | ';' | '“' | '”'));
    let lower = word.to_ascii_lowercase();
    let schemes = ["http://", "https://", "view-source:http", "file:///"];
    if let Some(rest) = schemes.iter().find_map(|scheme| lower.strip_prefix(scheme)) {
        return (!rest.is_empty()).then_some(word);
    }
    let host = lower.split(['/', '?', '#']).next().unwrap_or(&lower);
    let has_path = host.len() < lower.len();
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    let (name, top) = host.rsplit_once('.')?;
    let labels = name.split('.').chain([top]);
    let is_host = labels.clone().all(|label| {
        !label.is_empty()
            && label.bytes().all(|b| is_letter(b) || b.is_ascii_digit() || b == b'-')
            && !label.starts_with('-')
    });
    let top_is_word = top.len() >= 2 && top.bytes().all(is_letter);
    let known = host.starts_with("www.") && labels.count() > 2 || has_path || TOP.contains(&top);
    (is_host && top_is_word && known).then_some(word)
}

/// Whether a byte belongs to a letter. What is not ASCII counts as one: the
/// page itself looks for addresses, and tables of letters would weigh on its
/// first load.
const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || !byte.is_ascii()
}

/// Top-level domains that no abbreviation or file name ends in.
const TOP: [&str; 24] = [
    "com", "org", "net", "info", "edu", "gov", "int", "eu", "uk", "de", "fr", "es", "it", "nl", "pl", "ru",
    "ch", "at", "br", "jp", "cn", "in", "au", "ca",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_alone() {
        for text in [
            "https://tidewaterpost.example/2031/03/ferry?x=1#top",
            "  HTTP://Example.com  \n",
            "<https://example.com/a>",
            "www.tidewaterpost.example",
            "tidewaterpost.example/2031/03/",
            "example.co.uk",
            "bücher.de/neu",
            "https://a.example/1\nhttps://b.example/2",
            "- https://a.example/1\n- https://b.example/2",
            "view-source:https://a.example/1",
        ] {
            assert!(!addresses(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn more_than_addresses() {
        for text in [
            "",
            "Ferry returns https://tidewaterpost.example/2031",
            "See www.example.com for more.",
            "e.g.",
            "report.txt",
            "12.30",
            "km/h",
            "and/or",
            "U.S.",
            "https://",
            "Ferry",
            "24/7",
            "3.5/10",
        ] {
            assert_eq!(addresses(text), Vec::<&str>::new(), "{text}");
        }
    }
}
