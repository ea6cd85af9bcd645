//! Numbers that are names: "Flight 370", "No. 4", "the A4 motorway". They count
//! nothing, and differ or do not.

use std::borrow::Cow;

use crate::claim::Grammar;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::order;
use crate::report::{ClaimValue, FindingKind, LinkKind, Relation, SentenceId};
use crate::span::Span;
use crate::token::{Token, TokenKind};

/// The words that only say that something is numbered, as one.
const NUMBERING: &str = "number";

/// A number with the word that it belongs to.
struct Label<'t> {
    /// The word, in normal form.
    word: &'t str,
    /// In digits where it is a number in words.
    number: Cow<'t, str>,
    /// Whether it is known as a label or long enough for a code.
    is_telling: bool,
    sentence: SentenceId,
    span: Span,
}

/// Agreements on labels, and differences between the ones that are left of a
/// word on both sides.
pub(super) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (labels(&linked.sides.a), labels(&linked.sides.b));
    let words = order::distinct(a.iter().map(|label| label.word));
    let mut drafts = Vec::new();
    let mut differences = Vec::new();
    for word in words {
        let (here, there) = (of_word(&a, word), of_word(&b, word));
        let same = |x: &Label<'_>, y: &Label<'_>| x.number == y.number;
        let both = || here.iter().filter_map(|x| Some((*x, *there.iter().find(|y| same(x, y))?)));
        let rest = |these: &[&Label<'_>], those: &[&Label<'_>]| -> Vec<usize> {
            (0..these.len()).filter(|at| !those.iter().any(|other| same(these[*at], other))).collect()
        };
        drafts.extend(both().filter(|(x, _)| x.is_telling).map(|(x, y)| draft(linked, x, y, true)));
        if let ([i], [j]) = (&rest(&here, &there)[..], &rest(&there, &here)[..]) {
            differences.push(draft(linked, here[*i], there[*j], both().next().is_some()));
        }
    }
    // Where several bear other numbers, other things are told of.
    if differences.len() == 1 {
        drafts.append(&mut differences);
    }
    drafts
}

/// The labels of a word, each number once.
fn of_word<'l, 't>(labels: &'l [Label<'t>], word: &str) -> Vec<&'l Label<'t>> {
    let mut found: Vec<&Label<'_>> = Vec::new();
    for label in labels.iter().filter(|label| label.word == word) {
        if found.iter().all(|known| known.number != label.number) {
            found.push(label);
        }
    }
    found
}

/// The finding on two labels of one word; `sure` when another one of that word
/// is the same on both sides.
fn draft(linked: &Linked<'_>, x: &Label<'_>, y: &Label<'_>, sure: bool) -> Draft {
    let words = |label: &Label<'_>| Words { sentence: label.sentence, span: label.span, claim: None };
    let mut draft = Draft::of_words(linked.link, FindingKind::Number, words(x), words(y));
    draft.rule = "number.label";
    if x.number != y.number {
        draft.relation = Relation::Differs;
        draft.maybe = !sure && !matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    }
    draft.weigh(600);
    draft
}

fn labels<'l>(side: &Side<'l>) -> Vec<Label<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    // What counts, measures or dates is no label.
    let taken = side.claims(|claim| match claim.value {
        ClaimValue::Number(_) | ClaimValue::Date(_) => Some(claim.span),
        _ => None,
    });
    let free =
        |token: &Token| !taken.iter().any(|span| span.start < token.span.end && token.span.start < span.end);
    let text = &side.analysis.article.text;
    let of_sentence = |id: &SentenceId| {
        let tokens = side.analysis.sentence(id.index());
        (1..tokens.len())
            .filter(|at| free(&tokens[*at]))
            .filter_map(|at| {
                let dot = usize::from(&*tokens[at - 1].norm == "." || &*tokens[at - 1].norm == "-");
                let word = &tokens[at.checked_sub(1 + dot)?];
                let known = grammar.labels.holds(&word.norm);
                let number = figure(&tokens[at], grammar, known)?;
                let capital = word.span.of(text).chars().next().is_some_and(char::is_uppercase);
                let named = word.kind == TokenKind::Word && (capital || known);
                let span = word.span.join(tokens[at].span);
                let is_telling = known || number.len() > 2;
                // "No. 9", "number nine"
                let numbering = grammar.numbering.holds(&word.norm);
                let word = if numbering { NUMBERING } else { &*word.norm };
                named.then_some(Label { word, number, is_telling, sentence: *id, span })
            })
            .collect::<Vec<_>>()
    };
    side.sentences.iter().flat_map(of_sentence).collect()
}

/// The number that a token is, in figures or, behind a word that is `known` to
/// number things, in words.
fn figure<'t>(token: &'t Token, grammar: &Grammar, known: bool) -> Option<Cow<'t, str>> {
    if token.kind == TokenKind::Number {
        return Some(Cow::Borrowed(&*token.norm));
    }
    let small = grammar.small.get(&token.norm).filter(|_| known)?;
    Some(Cow::Owned(small.to_string()))
}
