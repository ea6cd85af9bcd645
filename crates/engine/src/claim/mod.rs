//! Checkable statements of single sentences.

mod date;
mod grammar;
mod lexeme;
mod name;
mod number;
mod quote;

use std::collections::BTreeSet;
use std::ops::Range;

pub(crate) use grammar::Grammar;
pub(crate) use number::unit;

use self::lexeme::Lexeme;
use self::quote::Quotations;
use crate::analysis::Analysis;
use crate::report::{Article, Claim, ClaimId, ClaimValue, Counted, Day, Name, Sentence};
use crate::span::Span;
use crate::token::Token;

/// The claims of an article, by sentence and place. Sentences set aside make
/// none. Linear in the length of the text.
pub(crate) fn read(analysis: &Analysis) -> Vec<Claim> {
    let article = &analysis.article;
    let grammar = Grammar::of(article.language.as_deref());
    let quotations = Quotations::of(article);
    let common = small_words(analysis);
    let mut claims = Vec::new();
    for (sentence, _) in article.sentences.iter().zip(&analysis.aside).filter(|(_, aside)| !**aside) {
        let first = claims.len();
        claims.extend(of_sentence(article, sentence, grammar, &quotations, &common));
        claims[first..].sort_by_key(|claim: &Claim| (claim.span.start, claim.span.end));
    }
    name::settle(&mut claims);
    for (claim, id) in claims.iter_mut().zip(0..) {
        claim.id = ClaimId(id);
    }
    claims
}

fn of_sentence(
    article: &Article,
    sentence: &Sentence,
    grammar: Option<&Grammar>,
    quotations: &Quotations,
    common: &BTreeSet<Box<str>>,
) -> Vec<Claim> {
    let text = &article.text;
    let lexemes = lexeme::scan(text, sentence.span);
    let claim = |span: Span, value| Claim {
        id: ClaimId::default(),
        sentence: sentence.id,
        span,
        text: span.of(text).to_owned(),
        value,
    };
    let mut claims: Vec<Claim> = quotations
        .in_sentence(text, sentence.span, &lexemes, grammar)
        .into_iter()
        .map(|said| claim(said.span, ClaimValue::Quote(said.quote)))
        .collect();
    let Some(grammar) = grammar else { return claims };
    let today = article.date.as_ref().and_then(|date| Day::parse(&date.value));
    let dates = date::read(&lexemes, grammar, today);
    let taken: Vec<Range<usize>> = dates.iter().map(|dated| dated.words.clone()).collect();
    for dated in dates {
        let Some(span) = span_of(&lexemes, &dated.words) else { continue };
        claims.push(claim(span, ClaimValue::Date(dated.when)));
    }
    for named in name::read(&lexemes, grammar, common, &taken) {
        let Some(span) = span_of(&lexemes, &named.words) else { continue };
        let role = named.role.and_then(|range| span_of(&lexemes, &range));
        let full = span.of(text).split_whitespace().collect::<Vec<_>>().join(" ");
        let full = full.trim_end_matches("'s").trim_end_matches("’s").to_owned();
        let span = Span {
            end: span
                .start
                .saturating_add(span.of(text).trim_end_matches("'s").trim_end_matches("’s").len() as u32),
            ..span
        };
        let role = role.map(|span| span.of(text).to_owned());
        claims.push(claim(span, ClaimValue::Name(Name { full, kind: named.kind, role })));
    }
    for number in number::read(&lexemes, grammar, &taken) {
        let Some(span) = span_of(&lexemes, &number.words) else { continue };
        let of = number.of.and_then(|range| span_of(&lexemes, &range));
        let mut amount = number.amount;
        amount.of = of.map(|span| Counted { text: span.of(text).to_owned(), span });
        claims.push(claim(span, ClaimValue::Number(amount)));
    }
    claims
}

/// The words that an article writes without a capital.
fn small_words(analysis: &Analysis) -> BTreeSet<Box<str>> {
    let text = &analysis.article.text;
    let small = |token: &&Token| token.span.of(text).chars().next().is_some_and(char::is_lowercase);
    analysis.tokens.iter().filter(small).map(|token| token.norm.clone()).collect()
}

/// The place of a run of lexemes; `None` when it is empty.
fn span_of(lexemes: &[Lexeme<'_>], range: &Range<usize>) -> Option<Span> {
    let run = lexemes.get(range.clone())?;
    Some(run.first()?.span.join(run.last()?.span))
}

#[cfg(test)]
mod tests;
