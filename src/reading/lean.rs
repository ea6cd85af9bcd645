//! Which words of two linked sentences are underlined in the evidence.

use crossread_engine::report::{Article, Edit, EditKind, Link};
use crossread_engine::{Sides, Span};

/// Of common and changed words the smaller part is underlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// The words that both have.
    Common,
    /// The words that only one has.
    Changed,
    /// There is no word diff, or nothing to underline.
    Nothing,
}

/// Which words are underlined, and where they stand.
pub(super) fn lean(link: &Link, articles: Sides<&Article>) -> (Lean, Sides<Vec<Span>>) {
    let nothing = (Lean::Nothing, Sides::default());
    let Some(edits) = &link.diff else { return nothing };
    let common = spans(edits, |edit| edit.kind == EditKind::Same && tells(edit, articles));
    let changed = spans(edits, |edit| edit.kind != EditKind::Same && !edit.minor);
    let size =
        |spans: &Sides<Vec<Span>>| -> usize { spans.a.iter().chain(&spans.b).map(|span| span.len()).sum() };
    match (size(&common), size(&changed)) {
        (0, _) | (_, 0) => nothing,
        (some, more) if some <= more => (Lean::Common, common),
        _ => (Lean::Changed, changed),
    }
}

/// Whether common words hold more than small words: one of five letters on,
/// a number, or three words in a row.
fn tells(edit: &Edit, articles: Sides<&Article>) -> bool {
    let words = edit.a.map_or("", |span| span.of(&articles.a.text));
    words.split_whitespace().count() >= 3
        || words.split(|c: char| !c.is_alphanumeric()).any(|word| word.chars().count() >= 5)
        || words.contains(|c: char| c.is_numeric())
}

fn spans(edits: &[Edit], wanted: impl Fn(&Edit) -> bool) -> Sides<Vec<Span>> {
    let chosen: Vec<&Edit> = edits.iter().filter(|edit| wanted(edit)).collect();
    Sides {
        a: chosen.iter().filter_map(|edit| edit.a).collect(),
        b: chosen.iter().filter_map(|edit| edit.b).collect(),
    }
}
