//! From blocks to sentences.

use unicode_segmentation::UnicodeSegmentation;

use crate::report::{Article, Sentence, SentenceId};
use crate::span::Span;

/// The sentences of all blocks, in order, without surrounding white space.
pub(crate) fn split(article: &Article) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (block, index) in article.blocks.iter().zip(0u32..) {
        let base = block.span.start as usize;
        for (offset, part) in block.span.of(&article.text).split_sentence_bound_indices() {
            let body = part.trim();
            if body.is_empty() {
                continue;
            }
            let start = base + offset + (part.len() - part.trim_start().len());
            let id = SentenceId(u32::try_from(sentences.len()).unwrap_or(u32::MAX));
            sentences.push(Sentence { id, span: Span::new(start, start + body.len()), block: index });
        }
    }
    sentences
}
