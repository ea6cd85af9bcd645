//! Numbers that are names: "Flight 370", "No. 4", "the A4 motorway". They count
//! nothing, and differ or do not.

use crate::claim::Grammar;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::order;
use crate::report::{ClaimValue, FindingKind, LinkKind, Relation, SentenceId};
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// A number with the word that it belongs to.
struct Label<'t> {
    /// The word, in normal form.
    word: &'t str,
    number: &'t str,
    sentence: SentenceId,
    span: Span,
}

/// Differences between the only labels of one word on both sides.
pub(super) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (labels(&linked.sides.a), labels(&linked.sides.b));
    let words = order::distinct(a.iter().map(|label| label.word));
    let drafts: Vec<Draft> =
        words.into_iter().filter_map(|word| draft(linked, only(&a, word)?, only(&b, word)?)).collect();
    // Where several bear other numbers, other things are told of.
    if drafts.len() > 1 { Vec::new() } else { drafts }
}

/// The label of a word, when it has one only.
fn only<'l, 't>(labels: &'l [Label<'t>], word: &str) -> Option<&'l Label<'t>> {
    let mut of_word = labels.iter().filter(|label| label.word == word);
    let first = of_word.next()?;
    of_word.all(|label| label.number == first.number).then_some(first)
}

fn draft(linked: &Linked<'_>, x: &Label<'_>, y: &Label<'_>) -> Option<Draft> {
    if x.number == y.number {
        return None;
    }
    let words = |label: &Label<'_>| Words { sentence: label.sentence, span: label.span, claim: None };
    let mut draft = Draft::of_words(linked.link, FindingKind::Number, words(x), words(y));
    (draft.rule, draft.relation) = ("number.label", Relation::Differs);
    draft.maybe = !matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    draft.weigh(600);
    Some(draft)
}

fn labels<'l>(side: &Side<'l>) -> Vec<Label<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    // What counts, measures or dates is no label.
    let taken = side.claims(|claim| match claim.value {
        ClaimValue::Number(_) | ClaimValue::Date(_) => Some(claim.span),
        ClaimValue::Name(_) | ClaimValue::Quote(_) => None,
    });
    let free =
        |token: &Token| !taken.iter().any(|span| span.start < token.span.end && token.span.start < span.end);
    let text = &side.analysis.article.text;
    let of_sentence = |id: &SentenceId| {
        let tokens = side.analysis.sentence(id.index());
        (1..tokens.len())
            .filter(|at| tokens[*at].kind == TokenKind::Number && free(&tokens[*at]))
            .filter_map(|at| {
                let dot = usize::from(&*tokens[at - 1].norm == "." || &*tokens[at - 1].norm == "-");
                let word = &tokens[at.checked_sub(1 + dot)?];
                let capital = word.span.of(text).chars().next().is_some_and(char::is_uppercase);
                let named = word.kind == TokenKind::Word && (capital || grammar.labels.holds(&word.norm));
                let span = word.span.join(tokens[at].span);
                named.then_some(Label { word: &word.norm, number: &tokens[at].norm, sentence: *id, span })
            })
            .collect::<Vec<_>>()
    };
    side.sentences.iter().flat_map(of_sentence).collect()
}
