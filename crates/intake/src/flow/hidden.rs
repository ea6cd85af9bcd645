//! What a browser does not show.

use crate::dom::{Key, Name, NodeId, Tree};

/// Whether nothing of the element is seen: scripts and styles, what stands in
/// for missing abilities (no scripts, no video), closed dialogs, elements that
/// their attributes hide, and what is written for screen readers alone.
///
/// `aria-hidden` hides nothing from the eye and does not count; neither do
/// style sheets, which are not read.
pub(super) fn is_hidden(tree: &Tree, node: NodeId, name: Name) -> bool {
    match name {
        Name::Script
        | Name::Style
        | Name::Template
        | Name::Noscript
        | Name::Iframe
        | Name::Noembed
        | Name::Noframes
        | Name::Object
        | Name::Audio
        | Name::Video
        | Name::Canvas
        | Name::Datalist
        | Name::Title
        | Name::Desc
        | Name::Rp => return true,
        // Pages hide themselves while they load.
        Name::Html | Name::Body => return false,
        Name::Dialog if tree.attribute(node, Key::Open).is_none() => return true,
        _ => {}
    }
    tree.attribute(node, Key::Hidden).is_some()
        || tree.attribute(node, Key::Style).is_some_and(style_hides)
        || tree
            .attribute(node, Key::Class)
            .is_some_and(|class| class.split_ascii_whitespace().any(for_readers_only))
}

/// Whether an inline style hides its element. `mso-list: Ignore` marks the
/// bullet that a word processor wrote out; `mso-hide` its hidden text.
fn style_hides(style: &str) -> bool {
    style.split(';').filter_map(|rule| rule.split_once(':')).any(|(property, value)| {
        let value = value.trim().trim_end_matches("!important").trim_end();
        let is = |p: &str, v: &str| property.trim().eq_ignore_ascii_case(p) && value.eq_ignore_ascii_case(v);
        is("display", "none")
            || is("visibility", "hidden")
            || is("mso-hide", "all")
            || is("mso-list", "ignore")
    })
}

/// Class names under which the common systems hide words from the eye.
fn for_readers_only(class: &str) -> bool {
    matches!(
        class,
        "sr-only"
            | "screen-reader-text"
            | "screen-reader-only"
            | "visually-hidden"
            | "visuallyhidden"
            | "visually-hidden-focusable"
            | "sr-only-focusable"
            | "u-visually-hidden"
            | "element-invisible"
            | "assistive-text"
            | "offscreen"
            | "a11y-hidden"
            | "vh"
            | "is-sr-only"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_elements() {
        for (html, hidden) in [
            ("<p style='color:red; DISPLAY : none'>", true),
            ("<p style='display:none !important'>", true),
            ("<p style='display:block;visibility:visible'>", false),
            ("<p hidden>", true),
            ("<p class='note sr-only'>", true),
            ("<p class='not-sr-only'>", false),
            ("<dialog>", true),
            ("<dialog open>", false),
            ("<span style='mso-list:Ignore'>", true),
            ("<p aria-hidden=true>", false),
            ("<body style='display:none'>", false),
        ] {
            let tree = Tree::parse(html).expect("small");
            let (node, name) = tree.elements().nth(1).expect("an element");
            assert_eq!(is_hidden(&tree, node, name), hidden, "{html}");
        }
    }
}
