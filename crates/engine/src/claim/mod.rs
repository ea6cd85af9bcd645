//! Checkable statements of single sentences.

mod date;
mod grammar;
mod lexeme;
mod name;
mod number;
mod quote;
pub(crate) mod stance;

use std::ops::Range;

pub(crate) use date::date_in;
pub(crate) use grammar::Grammar;
pub(crate) use name::{Located, Part, is_office, locate, plain};
pub(crate) use number::unit;

use self::lexeme::Lexeme;
use self::quote::Quotations;
use crate::analysis::Analysis;
use crate::order;
use crate::report::{Article, Claim, ClaimId, ClaimValue, Counted, Day, Name, Notice, Sentence};
use crate::span::Span;
use crate::token::Token;

/// The claims of an article, by sentence and place. Sentences set aside make
/// none. Linear in the length of the text.
pub(crate) fn read(analysis: &Analysis) -> Vec<Claim> {
    let article = &analysis.article;
    let grammar = Grammar::of(article.language.as_deref());
    let quotations = Quotations::of(article);
    let usage = name::Usage::of(analysis);
    let mut claims = Vec::new();
    for (sentence, _) in article.sentences.iter().zip(&analysis.aside).filter(|(_, aside)| !**aside) {
        let first = claims.len();
        let reader = Reader::of(article, sentence, analysis.sentence(sentence.id.index()));
        claims.extend(reader.quotes(&quotations, grammar));
        claims.extend(grammar.iter().flat_map(|grammar| reader.values(grammar, &usage)));
        let told = reader.told(&claims[first..]);
        claims.extend(told);
        order::sort_by_key(&mut claims[first..], |claim: &Claim| (claim.span.start, claim.span.end));
    }
    name::settle(&mut claims);
    if let Some(grammar) = grammar {
        number::settle(&mut claims, grammar);
    }
    quote::resolve(article, &mut claims);
    for (claim, id) in claims.iter_mut().zip(0..) {
        claim.id = ClaimId(id);
    }
    claims
}

/// `no-grammar` when the article's language has none, so that its numbers,
/// dates and names are not read.
pub(crate) fn notice(article: &Article) -> Option<Notice> {
    let language = article.language.as_deref().filter(|_| article.words > 0)?;
    Grammar::of(Some(language)).is_none().then(|| Notice::new("no-grammar").with("language", &language))
}

/// One sentence, ready to be read.
struct Reader<'r> {
    article: &'r Article,
    sentence: &'r Sentence,
    lexemes: Vec<Lexeme<'r>>,
    tokens: &'r [Token],
}

impl<'r> Reader<'r> {
    fn of(article: &'r Article, sentence: &'r Sentence, tokens: &'r [Token]) -> Self {
        Self { article, sentence, lexemes: lexeme::scan(&article.text, sentence.span), tokens }
    }

    fn quotes(&self, quotations: &Quotations, grammar: Option<&Grammar>) -> Vec<Claim> {
        let said = quotations.in_sentence(&self.article.text, self.sentence.span, &self.lexemes, grammar);
        said.into_iter().map(|said| self.claim(said.span, ClaimValue::Quote(said.quote))).collect()
    }

    /// Dates, then what stands outside of them: names and numbers.
    fn values(&self, grammar: &Grammar, usage: &name::Usage) -> Vec<Claim> {
        let today = self.article.date.as_ref().and_then(|date| Day::parse(&date.value));
        let dates = date::read(&self.lexemes, grammar, today);
        let mut taken = vec![false; self.lexemes.len()];
        for words in dates.iter().map(|dated| &dated.words) {
            if let Some(run) = taken.get_mut(words.clone()) {
                run.fill(true);
            }
        }
        let dates = dates
            .into_iter()
            .filter_map(|dated| Some(self.claim(self.span_of(&dated.words)?, ClaimValue::Date(dated.when))));
        let scene = name::Scene {
            lexemes: &self.lexemes,
            tokens: self.tokens,
            taken: &taken,
            grammar,
            usage,
            english: self.article.is_english(),
        };
        let names = name::read(&scene);
        let names = names.into_iter().filter_map(|named| self.name(&named, grammar));
        let numbers = number::read(&self.lexemes, grammar, &taken);
        let numbers = numbers.into_iter().filter_map(|number| self.number(number));
        dates.chain(names).chain(numbers).collect()
    }

    /// How it tells what it tells, which is read in English. `Will Harper`, a name among
    /// the other `claims`, tells no plan.
    fn told(&self, claims: &[Claim]) -> Vec<Claim> {
        let read = if self.article.is_english() {
            stance::told(self.tokens, &self.article.text)
        } else {
            Vec::new()
        };
        let is_name = |span: Span| {
            claims.iter().any(|claim| matches!(claim.value, ClaimValue::Name(_)) && claim.span.contains(span))
        };
        let told = read.into_iter().filter(|(span, _)| !is_name(*span));
        told.map(|(span, value)| self.claim(span, value)).collect()
    }

    fn name(&self, named: &name::Named, grammar: &Grammar) -> Option<Claim> {
        let mut span = self.span_of(&named.words)?;
        let last = self.lexemes.get(named.words.end.checked_sub(1)?)?;
        let owned = grammar.possessive(&last.norm).chars().count();
        if let Some((at, _)) = last.text.char_indices().rev().nth(owned.wrapping_sub(1)).filter(|_| owned > 0)
        {
            span = Span::new(span.range().start, last.span.range().start + at);
        }
        let full = span.of(&self.article.text).split_whitespace().collect::<Vec<_>>().join(" ");
        let role_span = named.role.as_ref().and_then(|range| self.span_of(range));
        let role = role_span.map(|span| span.of(&self.article.text).to_owned());
        Some(self.claim(span, ClaimValue::Name(Name { full, kind: named.kind, role, role_span })))
    }

    fn number(&self, number: number::Number) -> Option<Claim> {
        let mut amount = number.amount;
        let of = number.of.and_then(|range| self.span_of(&range));
        amount.of = of.map(|span| Counted { text: span.of(&self.article.text).to_owned(), span });
        Some(self.claim(self.span_of(&number.words)?, ClaimValue::Number(amount)))
    }

    fn claim(&self, span: Span, value: ClaimValue) -> Claim {
        let text = span.of(&self.article.text).to_owned();
        Claim { id: ClaimId::default(), sentence: self.sentence.id, span, text, value }
    }

    /// The place of a run of lexemes; `None` when it is empty.
    fn span_of(&self, range: &Range<usize>) -> Option<Span> {
        let run = self.lexemes.get(range.clone())?;
        Some(run.first()?.span.join(run.last()?.span))
    }
}

#[cfg(test)]
mod tests;
