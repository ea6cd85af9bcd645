//! From blocks to sentences.
//!
//! A rule-based segmenter. Every mark that may end a sentence is looked at
//! with what stands before and after it: abbreviations (lists in
//! `abbreviations/`, one file a language), initials, numbers, the pairs of
//! quotation marks and brackets around it, and whether what follows looks like
//! a beginning. It never crosses a block. The rules and the cases that are a
//! matter of taste are told in `docs/segmentation-notes.md`.

mod abbreviation;
mod boundary;
mod enclosure;
mod listing;
mod look;
mod point;

pub(crate) use abbreviation::Abbreviations;
pub(crate) use listing::is_bullet;

use crate::report::{Article, Sentence, SentenceId};
use crate::span::Span;

/// The sentences of all blocks, in order, without surrounding white space.
///
/// Every block that holds anything but white space has at least one. Linear in
/// the length of the text.
pub(crate) fn split(article: &Article) -> Vec<Sentence> {
    let language = article.language.as_deref().unwrap_or_default();
    let mut sentences = Vec::new();
    for (block, index) in article.blocks.iter().zip(0u32..) {
        let base = block.span.start as usize;
        for range in boundary::sentences(block.span.of(&article.text), language) {
            let id = SentenceId(u32::try_from(sentences.len()).unwrap_or(u32::MAX));
            let span = Span::new(base + range.start, base + range.end);
            sentences.push(Sentence { id, span, block: index });
        }
    }
    sentences
}
