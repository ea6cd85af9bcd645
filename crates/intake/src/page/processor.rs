//! Whether a word processor wrote the page.

use crate::dom::{Key, Name, Tree};

/// Whether a word processor wrote the page: its marks are there and nothing
/// that only sites have. All of such a page is the article.
pub(crate) fn is_processor(tree: &Tree) -> bool {
    let mut marked = false;
    for (node, name) in tree.elements() {
        if matches!(
            name,
            Name::Nav
                | Name::Footer
                | Name::Aside
                | Name::Article
                | Name::Main
                | Name::Form
                | Name::Script
                | Name::Button
                | Name::Iframe
        ) {
            return false;
        }
        let starts = |key, with: &str| tree.attribute(node, key).is_some_and(|value| value.starts_with(with));
        marked |= starts(Key::Class, "Mso")
            || starts(Key::Id, "docs-internal-guid")
            || name == Name::Meta && is_generator(tree.attribute(node, Key::Content).unwrap_or_default());
    }
    marked
}

/// Names under which word processors sign their pages.
fn is_generator(content: &str) -> bool {
    [
        "LibreOffice",
        "OpenOffice",
        "Microsoft Word",
        "Word.Document",
        "Cocoa HTML Writer",
        "AbiWord",
        "OnlyOffice",
    ]
    .iter()
    .any(|name| content.starts_with(name))
}
