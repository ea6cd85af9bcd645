//! Addresses in `index.html` that name files of the site.

use std::ops::Range;

/// An address in an attribute of `index.html`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The attribute: `href`, `src` or `content`.
    pub(crate) attribute: &'static str,
    /// The file, relative to the site, without `./`, query and fragment.
    pub(crate) file: String,
    /// Where the whole address stands.
    pub(crate) range: Range<usize>,
}

/// Attributes that can name a file.
const ATTRIBUTES: [&str; 3] = ["href", "src", "content"];

/// All addresses below the site in double-quoted attributes of `html`.
///
/// `content` holds all sorts of words, so there only what begins with `./`
/// is taken for an address. Other sites, fragments and the site itself
/// (`./`) are left out.
pub(crate) fn references(html: &str) -> Vec<Reference> {
    let mut found: Vec<_> = ATTRIBUTES
        .into_iter()
        .flat_map(|attribute| values(html, attribute).map(move |range| (attribute, range)))
        .filter(|(attribute, range)| *attribute != "content" || html[range.clone()].starts_with("./"))
        .filter_map(|(attribute, range)| {
            let file = file_of(&html[range.clone()])?.to_owned();
            Some(Reference { attribute, file, range })
        })
        .collect();
    found.sort_by_key(|reference| reference.range.start);
    found
}

/// Where the double-quoted values of `attribute` stand.
pub(crate) fn values(html: &str, attribute: &str) -> impl Iterator<Item = Range<usize>> {
    let opening = format!(" {attribute}=\"");
    let starts: Vec<_> = html.match_indices(&opening).map(|(place, _)| place + opening.len()).collect();
    starts.into_iter().filter_map(|start| Some(start..start + html[start..].find('"')?))
}

/// The file that a relative address names, if it names one.
fn file_of(address: &str) -> Option<&str> {
    let elsewhere = address.starts_with(['/', '#']) || address.contains(':');
    let file = address.strip_prefix("./").unwrap_or(address).split(['?', '#']).next()?;
    (!elsewhere && !file.is_empty()).then_some(file)
}

#[cfg(test)]
mod tests {
    use super::references;

    #[test]
    fn only_addresses_of_files_of_the_site_are_found() {
        let cases = [
            (r#"<link href="./style.css">"#, Some("style.css")),
            (r#"<link href="icon.svg?v=1">"#, Some("icon.svg")),
            (r#"<script src="./bootstrap.js"></script>"#, Some("bootstrap.js")),
            (r#"<meta content="./preview.png">"#, Some("preview.png")),
            (r#"<meta content="Read two articles.">"#, None),
            (r#"<meta content="default-src 'none'; img-src data:">"#, None),
            (r##"<a href="#main">"##, None),
            (r#"<a href="./">"#, None),
            (r#"<a href="./?again">"#, None),
            (r#"<a href="https://example.org/x.css">"#, None),
            (r#"<a href="//example.org/x.css">"#, None),
            (r#"<img data-src="x.png">"#, None),
        ];
        for (html, file) in cases {
            let files: Vec<_> = references(html).into_iter().map(|found| found.file).collect();
            assert_eq!(files, file.map(str::to_owned).into_iter().collect::<Vec<_>>(), "{html}");
        }
    }

    #[test]
    fn the_range_is_the_whole_address() {
        let html = r#"<script type="module" src="./a.js"></script><link href="b.css">"#;
        let addresses: Vec<_> = references(html).into_iter().map(|found| &html[found.range]).collect();
        assert_eq!(addresses, ["./a.js", "b.css"]);
    }
}
