//! What a page says of its article outside of its text.

mod date;
mod json;
mod linked;
mod meta;
mod words;

use crate::dom::{Key, Name, NodeId, Tree};
use crate::page::squeeze;

pub(crate) use date::day;
pub(crate) use words::language;
use words::plain;

/// What is known of an article from its metadata.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Its title.
    pub(crate) title: Option<String>,
    /// A summary.
    pub(crate) summary: Option<String>,
    /// The outlet.
    pub(crate) source: Option<String>,
    /// Who wrote it.
    pub(crate) author: Option<String>,
    /// The day it was published, ISO 8601.
    pub(crate) date: Option<String>,
    /// Its language, BCP 47.
    pub(crate) language: Option<String>,
    /// Its address.
    pub(crate) url: Option<String>,
}

/// Reads the metadata of a page: JSON-LD first, then `meta` elements and
/// schema.org properties, then its `title` and `lang`.
pub(crate) fn read(tree: &Tree) -> Facts {
    let headings = headings(tree);
    let page_title = text_of_first(tree, Name::Title).unwrap_or_default();
    let meta = meta::read(tree);
    let is_title = |text: &str| {
        let words = squeeze(text);
        !words.is_empty() && (headings.contains(&words) || meta.title.as_deref().map(squeeze) == Some(words))
    };
    let linked = linked::read(tree, |title| is_title(title) || squeeze(title) == squeeze(&page_title));
    let parted = words::split_title(&page_title, |first| {
        is_title(first) || linked.title.as_deref().is_some_and(|title| squeeze(title) == squeeze(first))
    });
    let source = meta.source.or(linked.source).or_else(|| parted.map(|(_, outlet)| outlet.to_owned()));
    let without_outlet = |title: String| without_suffix(&title, source.as_deref()).to_owned();
    let title =
        linked.title.or(meta.title).map(without_outlet).or_else(|| parted.map(|(title, _)| title.to_owned()));
    let title = title.or_else(|| Some(page_title).filter(|title| !title.is_empty()).map(without_outlet));
    Facts {
        title,
        summary: meta.summary.or(linked.summary),
        author: linked.author.or(meta.author).map(|author| words::name(&author).to_owned()),
        date: linked.date.or(meta.date),
        language: language_of_page(tree)
            .or(linked.language)
            .or(meta.language)
            .and_then(|tag| words::language(&tag)),
        url: meta.url.or(linked.url).filter(|url| url.starts_with("http")),
        source,
    }
}

/// The first words in `blocks`, elements of the article's head, that a page
/// marks as its author, and the first day that it marks as its date.
pub(crate) fn of_head(tree: &Tree, blocks: &[NodeId]) -> Facts {
    let mut facts = Facts::default();
    for node in blocks.iter().flat_map(|block| tree.range(*block)) {
        let Some(name) = tree.name(node) else { continue };
        if name == Name::Time && facts.date.is_none() {
            facts.date =
                tree.attribute(node, Key::Datetime).and_then(day).or_else(|| day(&tree.inner_text(node)));
        }
        if facts.author.is_none() && is_author(tree, node) {
            // The name alone, where what it stands in is marked, too.
            let mut inside = tree.range(node).skip(1);
            let named = inside.find(|inner| {
                tree.attribute(*inner, Key::Itemprop) == Some("name")
                    || tree.attribute(*inner, Key::Rel) == Some("author")
            });
            let author = plain(&tree.inner_text(named.unwrap_or(node)));
            facts.author = Some(words::name(&author).to_owned()).filter(|author| !author.is_empty());
        }
    }
    facts
}

fn is_author(tree: &Tree, node: NodeId) -> bool {
    tree.attribute(node, Key::Rel).is_some_and(|rel| rel.eq_ignore_ascii_case("author"))
        || tree.attribute(node, Key::Itemprop).is_some_and(|property| property.contains("author"))
}

/// The first headings of a page, squeezed, but for those that are links: the
/// masthead and the titles of other articles.
fn headings(tree: &Tree) -> Vec<String> {
    let is_heading = |name: &Name| matches!(*name, Name::H1 | Name::H2);
    let is_link = |node: NodeId| {
        let mut inside = tree.range(node).skip(1).chain(tree.ancestors(node).take(3));
        inside.any(|other| tree.name(other) == Some(Name::A))
    };
    tree.elements()
        .filter(|(node, name)| is_heading(name) && !is_link(*node))
        .take(40)
        .map(|(node, _)| squeeze(&plain(&tree.inner_text(node))))
        .collect()
}

fn text_of_first(tree: &Tree, name: Name) -> Option<String> {
    let (node, _) = tree.elements().find(|(_, found)| *found == name)?;
    Some(plain(&tree.inner_text(node))).filter(|text| !text.is_empty())
}

fn language_of_page(tree: &Tree) -> Option<String> {
    let mut elements = tree.elements().filter(|(_, name)| matches!(*name, Name::Html | Name::Body));
    elements
        .find_map(|(node, _)| tree.attribute(node, Key::Lang).filter(|tag| !tag.is_empty()))
        .map(str::to_owned)
}

/// A title without the name of its outlet and the mark before it.
fn without_suffix<'a>(title: &'a str, source: Option<&str>) -> &'a str {
    let cut = source.and_then(|source| title.strip_suffix(source)).map(str::trim_end);
    let marks = ['|', '-', '–', '—', '·', ':', '•', '«', '»'];
    cut.filter(|cut| cut.ends_with(marks)).map_or(title, |cut| cut.trim_end_matches(marks).trim_end())
}
