//! Metadata in `meta` elements and in properties of elements.

use super::words::plain;
use super::{Facts, date};
use crate::dom::{Key, Name, Tree};

/// What the `meta` elements of a page say, and the elements that are marked
/// with the date of publication.
pub(super) fn read(tree: &Tree) -> Facts {
    let mut found = Found::default();
    let mut marked_date = None;
    for (node, name) in tree.elements() {
        match name {
            Name::Meta => {
                let Some(content) = tree.attribute(node, Key::Content) else { continue };
                for key in [Key::Property, Key::MetaName, Key::Itemprop, Key::HttpEquiv] {
                    let labels = tree.attribute(node, key).unwrap_or_default().to_ascii_lowercase();
                    for label in labels.split_ascii_whitespace() {
                        found.take(&label.replacen("dc:", "dc.", 1), content);
                    }
                }
            }
            Name::Link
                if tree
                    .attribute(node, Key::Rel)
                    .is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) =>
            {
                found.take("canonical", tree.attribute(node, Key::Href).unwrap_or_default());
            }
            _ if marked_date.is_none()
                && tree
                    .attribute(node, Key::Itemprop)
                    .is_some_and(|property| property == "datePublished") =>
            {
                let text = tree.attribute(node, Key::Datetime).or_else(|| tree.attribute(node, Key::Content));
                marked_date = text.and_then(date::day).or_else(|| date::day(&tree.inner_text(node)));
            }
            _ => {}
        }
    }
    let mut facts = found.facts();
    facts.date = facts.date.or(marked_date);
    facts
}

/// For every fact the best value so far and the rank of its label, the lower
/// the better.
#[derive(Debug, Default)]
struct Found {
    values: [Option<(usize, String)>; 7],
}

/// The facts, and the labels that sites give them, the surest first.
const LABELS: [&[&str]; 7] = [
    &[
        "og:title",
        "twitter:title",
        "dc.title",
        "dcterms.title",
        "citation_title",
        "parsely-title",
        "headline",
    ],
    &["og:description", "description", "twitter:description", "dc.description"],
    &[
        "og:site_name",
        "citation_journal_title",
        "dc.publisher",
        "application-name",
        "apple-mobile-web-app-title",
    ],
    &[
        "article:author",
        "author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "citation_author",
        "byl",
        "cxenseparse:author",
    ],
    &[
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "publishdate",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "publish-date",
        "publish_date",
        "publication_date",
        "pubdate",
        "ptime",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.date",
        "dc.date",
        "citation_publication_date",
        "date",
        "article.published",
    ],
    &["content-language", "og:locale", "language", "dc.language", "inlanguage"],
    &["canonical", "og:url"],
];

impl Found {
    fn take(&mut self, label: &str, content: &str) {
        for (fact, labels) in LABELS.iter().enumerate() {
            let Some(rank) = labels.iter().position(|known| *known == label) else { continue };
            let better = self.values[fact].as_ref().is_none_or(|(known, _)| rank < *known);
            let value = if better { plain(content) } else { String::new() };
            if better && is_value(fact, &value) {
                self.values[fact] = Some((rank, value));
            }
        }
    }

    fn facts(self) -> Facts {
        let [title, summary, source, author, date, language, url] =
            self.values.map(|value| value.map(|(_, value)| value));
        Facts { title, summary, source, author, date: date.and_then(|text| date::day(&text)), language, url }
    }
}

/// Whether a value can be what its label says: authors are often given as an
/// address, dates as words.
fn is_value(fact: usize, value: &str) -> bool {
    match fact {
        2 | 3 => !value.is_empty() && !value.contains("://") && !value.starts_with('@'),
        4 => date::day(value).is_some(),
        _ => !value.is_empty(),
    }
}
