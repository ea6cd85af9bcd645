//! Which articles of the set hold a passage.

use std::collections::BTreeMap;

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
    let mut held: BTreeMap<u32, Vec<Held>> = BTreeMap::new();
    for pair in pairs.iter() {
        for passage in &pair.passages {
            held.entry(pair.a).or_default().push(Held { span: passage.a, other: pair.b });
            held.entry(pair.b).or_default().push(Held { span: passage.b, other: pair.a });
        }
    }
    for sides in held.values_mut() {
        order::sort(sides);
        sides.dedup();
    }
    for pair in pairs {
        let (a, b) = (pair.a, pair.b);
        for passage in &mut pair.passages {
            add(passage, passage.a, held.get(&a));
            add(passage, passage.b, held.get(&b));
            order::sort(&mut passage.articles);
            passage.articles.dedup();
        }
    }
}

/// Adds to `passage`, which stands at `span` of an article, the others that hold half of it.
fn add(passage: &mut Passage, span: Span, held: Option<&Vec<Held>>) {
    let Some(held) = held else { return };
    let to = held.partition_point(|side| side.span.start < span.end);
    for side in held[..to].iter().filter(|side| side.span.end > span.start) {
        let common = side.span.end.min(span.end) - side.span.start.max(span.start);
        if common as usize * 2 >= span.len() {
            passage.articles.push(side.other);
        }
    }
}
