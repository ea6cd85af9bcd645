//! What only one of two articles tells.

use super::linked::content_of;
use crate::analysis::Analysis;
use crate::order;
use crate::report::{Claim, ClaimValue, Only, Role, SentenceId};
use crate::span::Permille;

/// Sentences are set against one another in articles of so many at most.
const MOST: usize = 400;

/// Sentences with fewer content words in common are no repeats of one another.
const LEAST: usize = 3;

/// What an article tells that stands in no chosen link: its sentences, those that
/// repeat one another together, the most checkable first and what has nothing to
/// check last; `linked` are the sentences that do stand in one, sorted. Headlines,
/// headings and what is set aside tell nothing alone. Quadratic in the sentences of
/// articles of at most [`MOST`], else linear but for sorting.
pub(super) fn sentences(analysis: &Analysis, linked: &[SentenceId]) -> Vec<Only> {
    let article = &analysis.article;
    let tells = |block: u32| {
        article
            .blocks
            .get(block as usize)
            .is_some_and(|block| !block.aside && !matches!(block.role, Role::Headline | Role::Heading))
    };
    let alone: Vec<SentenceId> = article
        .sentences
        .iter()
        .filter(|sentence| tells(sentence.block) && linked.binary_search(&sentence.id).is_err())
        .map(|sentence| sentence.id)
        .collect();
    let mut told: Vec<Only> =
        repeats(analysis, alone).into_iter().map(|sentences| only(analysis, sentences)).collect();
    order::sort_by_key(&mut told, |only| std::cmp::Reverse(only.weight));
    told
}

/// The sentences in groups of those that repeat the first of the group, in order.
fn repeats(analysis: &Analysis, sentences: Vec<SentenceId>) -> Vec<Vec<SentenceId>> {
    if sentences.len() > MOST {
        return sentences.into_iter().map(|id| vec![id]).collect();
    }
    let mut groups: Vec<(Vec<&str>, Vec<SentenceId>)> = Vec::new();
    for id in sentences {
        let words = content_of(analysis, id);
        match groups.iter_mut().find(|(first, _)| is_repeat(first, &words)) {
            Some((_, group)) => group.push(id),
            None => groups.push((words, vec![id])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Whether two sorted lists of words have two thirds of the longer one in common.
fn is_repeat(one: &[&str], other: &[&str]) -> bool {
    let common = one.iter().filter(|word| other.binary_search(word).is_ok()).count();
    common >= LEAST && 3 * common >= 2 * one.len().max(other.len())
}

fn only(analysis: &Analysis, sentences: Vec<SentenceId>) -> Only {
    let claims = sentences.iter().flat_map(|id| analysis.claims(*id)).map(|claim| claim.id).collect();
    let weights =
        sentences.iter().map(|id| weight(analysis.claims(*id), analysis.sentence(id.index()).len()));
    let weight = weights.max().unwrap_or_default();
    Only { sentences, claims, weight }
}

/// From here on a sentence has something to check.
const CHECKABLE: usize = 200;

/// How much there is to check: claims by kind, and a little for length, by which
/// alone a sentence never weighs more than one with a claim.
fn weight(claims: &[Claim], tokens: usize) -> Permille {
    let checkable: usize = claims
        .iter()
        .map(|claim| match &claim.value {
            ClaimValue::Number(amount) if amount.unit.as_deref() == Some("ordinal") => 80,
            ClaimValue::Number(_) => 160,
            ClaimValue::Date(_) => 120,
            ClaimValue::Name(_) | ClaimValue::Negation(_) | ClaimValue::Extent(_) | ClaimValue::Cause(_) => {
                40
            }
            ClaimValue::Quote(quote) if quote.speaker.is_some() => 160,
            ClaimValue::Quote(_) => 100,
            ClaimValue::Certainty(_) => 0,
        })
        .sum();
    let base = if checkable > 0 { CHECKABLE } else { 0 };
    let length = tokens.min(40) * (CHECKABLE - 1) / 40;
    Permille::new(u16::try_from(base + checkable.min(600) + length).unwrap_or(1000))
}
