//! The two sides of one link, with the claims of their sentences.

use super::told::Told;
use crate::analysis::Analysis;
use crate::claim::plain;
use crate::lexicon::is_function_word;
use crate::order;
use crate::report::{Claim, ClaimValue, Day, Link, LinkKind, NameKind, Pair, SentenceId};
use crate::span::{Sides, Span};
use crate::token::Token;

/// Every claim of one side is set against every one of the other: past this
/// many a sentence is a table, and the rest of it is left out.
const MOST: usize = 64;

/// Days of a year, but for the last.
const YEAR: u32 = 364;
/// So many bytes part what stands right beside: ", ".
const BESIDE: u32 = 3;
/// So many bytes from an amount a year says when it was so.
const NEAR: u32 = 40;

/// One chosen link and what its sentences claim.
pub(super) struct Linked<'l> {
    /// The link.
    pub(super) link: &'l Link,
    /// The sentences of each side.
    pub(super) sides: Sides<Side<'l>>,
    /// What the whole articles tell.
    pub(super) told: Sides<&'l Told>,
}

/// The sentences of a link in one article.
pub(super) struct Side<'l> {
    /// The article.
    pub(super) analysis: &'l Analysis,
    /// The sentences.
    pub(super) sentences: &'l [SentenceId],
}

impl<'l> Linked<'l> {
    /// Whether the sentences are only on the same matter.
    pub(super) fn is_loose(&self) -> bool {
        self.link.kind == LinkKind::Related
    }

    /// Whether the first article (or the second) was written before the other, as far as
    /// both have a date.
    pub(super) fn is_older(&self, first: bool) -> bool {
        let (one, other) =
            if first { (&self.sides.a, &self.sides.b) } else { (&self.sides.b, &self.sides.a) };
        matches!((one.today(), other.today()), (Some(one), Some(other)) if one < other)
    }

    /// The chosen links of a pair.
    pub(super) fn all(
        a: &'l Analysis,
        b: &'l Analysis,
        told: &'l Sides<Told>,
        pair: &'l Pair,
    ) -> impl Iterator<Item = Self> {
        pair.links.iter().filter(|link| link.chosen).map(move |link| Self::of(a, b, told, link))
    }

    /// One link, chosen or not.
    pub(super) fn of(a: &'l Analysis, b: &'l Analysis, told: &'l Sides<Told>, link: &'l Link) -> Self {
        Self {
            link,
            told: told.as_ref(),
            sides: Sides {
                a: Side { analysis: a, sentences: &link.a },
                b: Side { analysis: b, sentences: &link.b },
            },
        }
    }
}

impl<'l> Side<'l> {
    /// The claims of one kind in the sentences, in order: those that `wanted`
    /// gives something for, at most [`MOST`] of them.
    pub(super) fn claims<T>(&self, wanted: impl Fn(&'l Claim) -> Option<T>) -> Vec<T> {
        let analysis: &'l Analysis = self.analysis;
        self.sentences.iter().flat_map(move |id| analysis.claims(*id)).filter_map(wanted).take(MOST).collect()
    }

    /// The first day of the year, or the years, that stand nearest to `claim` in
    /// its sentence without a day or month, within [`NEAR`] bytes.
    pub(super) fn year_near(&self, claim: &Claim) -> Option<Day> {
        let years = self.analysis.claims(claim.sentence).iter().filter_map(|other| match &other.value {
            ClaimValue::Date(when) if when.month.is_none() && when.weekday.is_none() => {
                let (from, to) = (when.from?, when.to?);
                let apart = claim
                    .span
                    .start
                    .saturating_sub(other.span.end)
                    .max(other.span.start.saturating_sub(claim.span.end));
                (from.distance(to) >= YEAR && apart <= NEAR).then_some((apart, from))
            }
            _ => None,
        });
        years.min().map(|(_, from)| from)
    }

    /// The name right before or after `claim`, in plain form.
    pub(super) fn name_beside(&self, claim: &Claim) -> Option<String> {
        let beside = |other: &&Claim| {
            let (before, after) =
                (claim.span.start.checked_sub(other.span.end), other.span.start.checked_sub(claim.span.end));
            before.or(after).is_some_and(|apart| apart <= BESIDE)
        };
        self.analysis.claims(claim.sentence).iter().filter(beside).find_map(name_of)
    }

    /// The nearest name before `claim` in its sentence, in plain form, and whether
    /// it is that of a place.
    pub(super) fn name_before(&self, claim: &Claim) -> Option<(String, bool)> {
        let of_sentence = self.analysis.claims(claim.sentence).iter().rev();
        let mut before = of_sentence.filter(|other| other.span.end <= claim.span.start);
        before.find_map(|other| Some((name_of(other)?, is_place(other))))
    }

    /// The date of the article.
    pub(super) fn today(&self) -> Option<Day> {
        self.analysis.article.date.as_ref().and_then(|date| Day::parse(&date.value))
    }

    /// Whether a name in the sentences is `plain`, is short for it, or the
    /// other way round.
    pub(super) fn names(&self, plain: &str) -> bool {
        let mut claims = self.sentences.iter().flat_map(|id| self.analysis.claims(*id));
        claims.any(|claim| {
            name_of(claim).is_some_and(|name| is_short_for(&name, plain) || is_short_for(plain, &name))
        })
    }

    /// The tokens of the sentence that holds a claim.
    pub(super) fn tokens(&self, claim: &Claim) -> &'l [Token] {
        let analysis: &'l Analysis = self.analysis;
        analysis.sentence(claim.sentence.index())
    }
}

/// Whether all words of one name are among those of another, both plain.
pub(super) fn is_short_for(short: &str, long: &str) -> bool {
    short.split(' ').all(|one| long.split(' ').any(|two| one == two))
}

fn is_place(claim: &Claim) -> bool {
    matches!(&claim.value, ClaimValue::Name(name) if name.kind == NameKind::Place)
}

fn name_of(claim: &Claim) -> Option<String> {
    match &claim.value {
        ClaimValue::Name(name) => Some(plain(&name.full)),
        _ => None,
    }
}

/// The stems of the content words of one sentence, sorted, each once.
pub(super) fn content_of(analysis: &Analysis, id: SentenceId) -> Vec<&str> {
    let tokens = analysis.sentence(id.index()).iter();
    let content = tokens.filter(|token| token.is_word() && !is_function_word(&token.norm));
    order::distinct(content.map(|token| &*token.stem))
}

/// The tokens that a place holds or cuts.
pub(super) fn tokens_in(tokens: &[Token], span: Span) -> &[Token] {
    let start = tokens.partition_point(|token| token.span.end <= span.start);
    let end = tokens.partition_point(|token| token.span.start < span.end);
    tokens.get(start..end).unwrap_or_default()
}
