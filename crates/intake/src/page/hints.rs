//! What the names that a site gave to its elements say about them.

use super::vocabulary::{PHRASES, by_part};
use crate::dom::{Key, Name, NodeId, Tree};

/// A set of things said about an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hint(u16);

impl Hint {
    /// Navigation, comments, related articles and the like.
    pub(crate) const FURNITURE: Self = Self(1);
    /// What mostly is furniture, but wraps whole articles on some sites:
    /// advertising, dialogs, what asks to subscribe.
    pub(crate) const PERHAPS: Self = Self(1 << 14);
    /// The body of the article.
    pub(crate) const BODY: Self = Self(1 << 1);
    /// Who wrote it.
    pub(crate) const BYLINE: Self = Self(1 << 2);
    /// About the author.
    pub(crate) const BIO: Self = Self(1 << 3);
    /// When it was published or changed.
    pub(crate) const DATE: Self = Self(1 << 4);
    /// What a picture shows.
    pub(crate) const CAPTION: Self = Self(1 << 5);
    /// Who made a picture.
    pub(crate) const CREDIT: Self = Self(1 << 6);
    /// The summary under the headline.
    pub(crate) const STANDFIRST: Self = Self(1 << 7);
    /// The headline.
    pub(crate) const HEADLINE: Self = Self(1 << 8);
    /// A quotation set apart.
    pub(crate) const QUOTE: Self = Self(1 << 9);
    /// The section or topic, set over the headline.
    pub(crate) const KICKER: Self = Self(1 << 10);
    /// The whole of an article, with its head.
    pub(crate) const ARTICLE: Self = Self(1 << 11);
    /// The lines about an article around its headline.
    pub(crate) const META: Self = Self(1 << 12);
    /// An item of a list.
    pub(crate) const ITEM: Self = Self(1 << 13);

    /// Whether all of `other` is said.
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether any of `other` is said.
    pub(crate) const fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both together.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This without `other`.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

/// The hints of every element of a page.
#[derive(Debug)]
pub(crate) struct Hints {
    of: Vec<Hint>,
}

impl Hints {
    /// Reads the hints of a page. Linear in the length of its attributes.
    pub(crate) fn read(tree: &Tree) -> Self {
        let mut of = vec![Hint::default(); tree.len()];
        for (node, name) in tree.elements() {
            of[node] = of_element(tree, node, name);
        }
        Self { of }
    }

    /// What is said about `node`; nothing about a text.
    pub(crate) fn of(&self, node: NodeId) -> Hint {
        self.of.get(node).copied().unwrap_or_default()
    }
}

fn of_element(tree: &Tree, node: NodeId, name: Name) -> Hint {
    let mut hint = by_name(name);
    // Classes of these describe the page, not a part of it.
    if !matches!(name, Name::Html | Name::Body) {
        for key in [Key::Class, Key::TestId, Key::Component] {
            for word in tree.attribute(node, key).unwrap_or_default().split_ascii_whitespace() {
                hint = hint.and(by_word(word));
            }
        }
        // A longer id is a heading, cut to an anchor: "sharing-with-two-people".
        let id = tree.attribute(node, Key::Id).unwrap_or_default();
        if id.split(['-', '_']).count() <= 3 {
            hint = hint.and(by_word(id));
        }
        hint = hint.and(tree.attribute(node, Key::Role).map_or(Hint::default(), by_role));
    }
    for word in tree.attribute(node, Key::Itemprop).unwrap_or_default().split_ascii_whitespace() {
        hint = hint.and(by_property(word));
    }
    if tree.attribute(node, Key::Rel).is_some_and(|rel| rel.eq_ignore_ascii_case("author")) {
        hint = hint.and(Hint::BYLINE);
    }
    if tree
        .attribute(node, Key::Itemtype)
        .is_some_and(|kind| kind.ends_with("Article") || kind.ends_with("Posting"))
    {
        hint = hint.and(Hint::ARTICLE);
    }
    // What names the article's own body is no furniture, whatever else it says.
    if hint.has(Hint::BODY) { hint.without(Hint::FURNITURE.and(Hint::PERHAPS)) } else { hint }
}

fn by_name(name: Name) -> Hint {
    match name {
        Name::Nav
        | Name::Button
        | Name::Select
        | Name::Textarea
        | Name::Menu
        | Name::Search
        | Name::Dialog => Hint::FURNITURE,
        Name::Article | Name::Main => Hint::ARTICLE,
        Name::Figcaption => Hint::CAPTION,
        Name::Blockquote => Hint::QUOTE,
        _ => Hint::default(),
    }
}

fn by_role(role: &str) -> Hint {
    match role {
        "navigation" | "banner" | "contentinfo" | "search" | "menu" | "menubar" | "toolbar" | "tablist"
        | "button" => Hint::FURNITURE,
        "complementary" | "dialog" | "alertdialog" | "alert" => Hint::PERHAPS,
        "main" | "article" => Hint::ARTICLE,
        _ => Hint::default(),
    }
}

fn by_property(property: &str) -> Hint {
    match property {
        "articleBody" | "liveBlogUpdate" => Hint::BODY,
        "headline" => Hint::HEADLINE,
        "alternativeHeadline" | "description" => Hint::STANDFIRST,
        "author" => Hint::BYLINE,
        "datePublished" | "dateModified" | "dateCreated" => Hint::DATE,
        "caption" => Hint::CAPTION,
        "copyrightHolder" | "creditText" => Hint::CREDIT,
        "comment" => Hint::FURNITURE,
        _ => Hint::default(),
    }
}

/// What one class or id says, its parts set apart by dashes, underscores or
/// capital letters.
fn by_word(word: &str) -> Hint {
    // Words that list topics of an article or describe the layout of a page
    // ("tag-cookies", "has-sidebar", "category-newsletter").
    const ABOUT: [&str; 9] = ["tag-", "category-", "has-", "is-", "no-", "with-", "hide-", "show-", "js-"];
    if word.len() > 120 || ABOUT.iter().any(|prefix| word.starts_with(prefix)) {
        return Hint::default();
    }
    let name = dashed(word);
    let mut hint = Hint::default();
    for part in name.split('-') {
        hint = hint.and(by_part(part));
    }
    for (phrase, said) in PHRASES {
        if name.contains(phrase) {
            hint = hint.and(*said);
        }
    }
    // A date or a name in the head of the article is no list of tags.
    if hint.has_any(Hint::BIO) { hint.without(Hint::BYLINE) } else { hint }
}

/// The word in small letters, with a dash before, behind and between its parts.
fn dashed(word: &str) -> String {
    let mut name = String::from("-");
    let mut after_small = false;
    for c in word.chars() {
        if c.is_ascii_alphanumeric() {
            if c.is_ascii_uppercase() && after_small {
                name.push('-');
            }
            name.push(c.to_ascii_lowercase());
        } else if !name.ends_with('-') {
            name.push('-');
        }
        after_small = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    if !name.ends_with('-') {
        name.push('-');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_sites() {
        for (word, hint) in [
            ("articleBody", Hint::BODY),
            ("o-story_body--wide", Hint::BODY),
            ("relatedArticles", Hint::FURNITURE),
            ("c-share__list", Hint::PERHAPS),
            ("ad", Hint::PERHAPS),
            ("shadow-lg", Hint::default()),
            ("adhoc", Hint::default()),
            ("has-sidebar", Hint::default()),
            ("tag-cookies", Hint::default()),
            ("author-bio", Hint::BIO),
            ("postByline", Hint::BYLINE),
            ("entry-title", Hint::HEADLINE),
            ("MsoTitle", Hint::HEADLINE),
        ] {
            assert_eq!(by_word(word), hint, "{word}");
        }
    }
}
