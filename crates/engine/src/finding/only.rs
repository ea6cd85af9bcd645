//! What only one of two articles tells.

use super::linked::of_sentence;
use crate::analysis::Analysis;
use crate::order;
use crate::report::{Claim, ClaimValue, Only, Role, SentenceId};
use crate::span::Permille;

/// The sentences of an article that stand in no chosen link, the most
/// checkable first; `linked` are those that do, sorted. Headlines, headings and what is set aside tell nothing alone.
pub(super) fn sentences(analysis: &Analysis, linked: &[SentenceId]) -> Vec<Only> {
    let article = &analysis.article;
    let tells = |block: u32| {
        article
            .blocks
            .get(block as usize)
            .is_some_and(|block| !block.aside && !matches!(block.role, Role::Headline | Role::Heading))
    };
    let mut alone: Vec<Only> = article
        .sentences
        .iter()
        .filter(|sentence| tells(sentence.block) && linked.binary_search(&sentence.id).is_err())
        .map(|sentence| {
            let claims = of_sentence(analysis, sentence.id);
            Only {
                sentences: vec![sentence.id],
                claims: claims.iter().map(|claim| claim.id).collect(),
                weight: weight(claims, analysis.sentence(sentence.id.index()).len()),
            }
        })
        .collect();
    order::sort_by_key(&mut alone, |only| std::cmp::Reverse(only.weight));
    alone
}

/// How much there is to check: claims by kind, and a little for length.
fn weight(claims: &[Claim], tokens: usize) -> Permille {
    let checkable: usize = claims
        .iter()
        .map(|claim| match &claim.value {
            ClaimValue::Number(amount) if amount.unit.as_deref() == Some("ordinal") => 80,
            ClaimValue::Number(_) => 160,
            ClaimValue::Date(_) => 120,
            ClaimValue::Name(_) => 40,
            ClaimValue::Quote(quote) if quote.speaker.is_some() => 160,
            ClaimValue::Quote(_) => 100,
        })
        .sum();
    Permille::new(u16::try_from(checkable.min(800) + tokens.min(40) * 5).unwrap_or(1000))
}
