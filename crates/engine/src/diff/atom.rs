//! What a word diff compares: units whole, all other tokens alone.

use std::ops::Range;

use crate::analysis::Analysis;
use crate::lexicon::is_function_word;
use crate::report::SentenceId;
use crate::span::Span;
use crate::token::Token;

/// A unit or a single token.
#[derive(Clone, Debug)]
pub(crate) struct Atom {
    /// By what it is compared: the normal forms of its tokens.
    pub(crate) key: String,
    /// Where it stands.
    pub(crate) span: Span,
    /// Its sentence.
    pub(crate) sentence: SentenceId,
    /// Whether it is a function word or punctuation.
    pub(crate) minor: bool,
}

/// The atoms of some sentences.
pub(crate) fn of(analysis: &Analysis, sentences: &[SentenceId]) -> Vec<Atom> {
    let tokens = |id: &SentenceId| Some((*id, analysis.sentence_tokens.get(id.index())?.clone()));
    sentences.iter().filter_map(tokens).flat_map(|(id, range)| atoms(analysis, id, range)).collect()
}

/// The atoms of a stretch of tokens; a unit at its edge is cut.
pub(crate) fn within(analysis: &Analysis, stretch: Range<usize>) -> Vec<Atom> {
    let from = analysis.sentence_tokens.partition_point(|range| range.end <= stretch.start);
    let inside = analysis.sentence_tokens[from..].iter().zip(&analysis.article.sentences[from..]);
    inside
        .take_while(|(range, _)| range.start < stretch.end)
        .flat_map(|(range, sentence)| {
            let range = range.start.max(stretch.start)..range.end.min(stretch.end);
            atoms(analysis, sentence.id, range)
        })
        .collect()
}

/// The atoms of some tokens of one sentence.
fn atoms(analysis: &Analysis, sentence: SentenceId, range: Range<usize>) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut at = range.start;
    let mut unit = analysis.units.partition_point(|unit| unit.tokens.end <= at);
    while at < range.end {
        let end = match analysis.units.get(unit) {
            Some(next) if next.tokens.start <= at => {
                unit += 1;
                next.tokens.end.clamp(at + 1, range.end)
            }
            _ => at + 1,
        };
        atoms.push(atom(&analysis.tokens[at..end], sentence));
        at = end;
    }
    atoms
}

fn atom(tokens: &[Token], sentence: SentenceId) -> Atom {
    let key = tokens.iter().map(|token| &*token.norm).collect::<Vec<_>>().join(" ");
    let span = tokens.iter().map(|token| token.span).reduce(Span::join).unwrap_or_default();
    let minor = tokens.iter().all(|token| !token.is_word() || is_function_word(&token.norm));
    Atom { key, span, sentence, minor }
}

/// Whether `atoms` are punctuation alone.
pub(crate) fn is_mark(atoms: &[Atom]) -> bool {
    !atoms.is_empty() && !atoms.iter().any(|atom| atom.key.chars().any(char::is_alphanumeric))
}

/// Where `atoms`, of one sentence, stand; `None` when there are none.
pub(crate) fn span(atoms: &[Atom]) -> Option<Span> {
    atoms.iter().map(|atom| atom.span).reduce(Span::join)
}

type Piece<'x> = (&'x [Atom], &'x [Atom]);

/// Equal stretches of the same length, cut where either side ends a sentence.
pub(crate) fn pieces_together<'x>(a: &'x [Atom], b: &'x [Atom]) -> Vec<Piece<'x>> {
    let len = a.len().min(b.len());
    let mut pieces = Vec::new();
    let mut from = 0;
    for to in 1..=len {
        let ends = |side: &[Atom]| to == len || side[to].sentence != side[to - 1].sentence;
        if ends(a) || ends(b) {
            pieces.push((&a[from..to], &b[from..to]));
            from = to;
        }
    }
    pieces
}

/// Unequal stretches, each cut where its own side ends a sentence; the first
/// pieces of both stand against each other, then the second, and so on.
pub(crate) fn pieces_apart<'x>(a: &'x [Atom], b: &'x [Atom]) -> Vec<Piece<'x>> {
    let cut = |side: &'x [Atom]| -> Vec<&'x [Atom]> {
        side.chunk_by(|one, next| one.sentence == next.sentence).collect()
    };
    let (a, b) = (cut(a), cut(b));
    (0..a.len().max(b.len()))
        .map(|n| (a.get(n).copied().unwrap_or_default(), b.get(n).copied().unwrap_or_default()))
        .collect()
}
