//! Whether words are quoted speech.

use std::ops::Range;

use crate::analysis::Analysis;
use crate::span::Span;

/// Whether at least four of five of the words `tokens` stand in quotation marks.
///
/// Marks are read within a paragraph: one that is open at its end is closed
/// there. Linear in the length of the blocks that hold the words.
pub(crate) fn is_quoted(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let words: Vec<Span> = analysis.tokens[tokens.clone()]
        .iter()
        .filter(|token| token.is_word())
        .map(|token| token.span)
        .collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let text = &analysis.article.text;
    let blocks = &analysis.article.blocks;
    let from = blocks.partition_point(|block| block.span.end <= first.start);
    let to = blocks.partition_point(|block| block.span.start < last.end);
    let quotes: Vec<Span> =
        blocks[from.min(to)..to].iter().flat_map(|block| quotes(text, block.span)).collect();
    let inside = words.iter().filter(|word| quotes.iter().any(|quote| quote.contains(**word))).count();
    inside * 5 >= words.len() * 4
}

/// What stands between double quotation marks, or marks that point.
fn quotes(text: &str, block: Span) -> Vec<Span> {
    let mut quotes = Vec::new();
    let mut open: Option<usize> = None;
    for (at, mark) in block.of(text).char_indices() {
        let at = block.start as usize + at;
        open = match (mark, open) {
            ('"', None) | ('“' | '„' | '«' | '「', _) => Some(at),
            ('"' | '”' | '»' | '」', Some(from)) => {
                quotes.push(Span::new(from, at));
                None
            }
            (_, open) => open,
        };
    }
    quotes.extend(open.map(|from| Span::new(from, block.end as usize)));
    quotes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_is_quoted() {
        let text = "She said “We will rebuild the quay” and then \"in spring\" again. „Ja“ «oui";
        let found: Vec<&str> =
            quotes(text, Span::new(0, text.len())).iter().map(|quote| quote.of(text)).collect();
        assert_eq!(found, ["“We will rebuild the quay", "\"in spring", "«oui"]);
    }
}
