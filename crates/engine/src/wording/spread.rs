//! Which articles of the set hold a passage.

use crate::order;
use crate::report::{Pair, Passage};
use crate::span::Span;

/// One side of a passage: where it stands and in which other article too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Held {
    span: Span,
    other: u32,
}

/// Fills [`Passage::articles`]: a passage is held by a third article when
/// that shares at least half of it with one of the two.
///
/// Time: sorting the passages, and the number of those that overlap.
pub(crate) fn spread(pairs: &mut [Pair]) {
    // By article.
    let mut held: Vec<(u32, Held)> = Vec::new();
    for pair in pairs.iter() {
        for passage in &pair.passages {
            held.push((pair.a, Held { span: passage.a, other: pair.b }));
            held.push((pair.b, Held { span: passage.b, other: pair.a }));
        }
    }
    let held = order::distinct(held);
    let of_article = |article: u32| {
        let place = |article| held.partition_point(|(of, _)| *of < article);
        &held[place(article)..place(article.saturating_add(1))]
    };
    for pair in pairs {
        let (a, b) = (pair.a, pair.b);
        for passage in &mut pair.passages {
            add(passage, passage.a, of_article(a));
            add(passage, passage.b, of_article(b));
            order::sort(&mut passage.articles);
            passage.articles.dedup();
        }
    }
}

/// Adds to `passage`, which stands at `span` of an article, the others that hold half of it.
fn add(passage: &mut Passage, span: Span, held: &[(u32, Held)]) {
    let to = held.partition_point(|(_, side)| side.span.start < span.end);
    for (_, side) in held[..to].iter().filter(|(_, side)| side.span.end > span.start) {
        let common = side.span.end.min(span.end) - side.span.start.max(span.start);
        if common as usize * 2 >= span.len() {
            passage.articles.push(side.other);
        }
    }
}
