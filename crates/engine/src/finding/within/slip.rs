//! Two counts of one thing that look like a slip of the pen.

use std::collections::BTreeMap;

use crate::analysis::Analysis;
use crate::claim::Grammar;
use crate::finding::draft::{Draft, Words, span_with_counted};
use crate::order;
use crate::report::{Amount, Claim, ClaimValue, FindingKind, Relation};
use crate::words::lower;

/// Counts below are told of too many things to look like a slip.
const LEAST: i64 = 10;

/// Findings where an article counts the same noun with exactly two different amounts
/// that are next to one another (17 and 16) or have the same digits in another order
/// (214 and 241), both exact.
pub(super) fn all(analysis: &Analysis) -> Vec<Draft> {
    let mut counts: BTreeMap<String, Vec<(i64, &Claim)>> = BTreeMap::new();
    for claim in &analysis.article.claims {
        if let Some((noun, count)) = counted(claim).filter(|_| !analysis.aside[claim.sentence.index()]) {
            counts.entry(noun).or_default().push((count, claim));
        }
    }
    counts.values().filter_map(|counts| draft(counts)).collect()
}

fn draft(counts: &[(i64, &Claim)]) -> Option<Draft> {
    let values = order::distinct(counts.iter().map(|(count, _)| *count));
    let [low, high] = values[..] else { return None };
    if low < LEAST || high - low > 1 && digits(low) != digits(high) {
        return None;
    }
    let first = |value: i64| counts.iter().find(|(count, _)| *count == value).map(|(_, claim)| *claim);
    let (mut a, mut b) = (first(low)?, first(high)?);
    if b.span.start < a.span.start {
        std::mem::swap(&mut a, &mut b);
    }
    let words = |claim: &Claim| Words {
        sentence: claim.sentence,
        span: span_with_counted(claim),
        claim: Some(claim.id),
    };
    let mut draft = Draft::of_article(FindingKind::Number, words(a), words(b));
    (draft.rule, draft.relation) = ("number.slip", Relation::Differs);
    draft.weigh(500);
    Some(draft)
}

/// The noun, or for people that they are, and the whole number of an exact count.
fn counted(claim: &Claim) -> Option<(String, i64)> {
    let ClaimValue::Number(amount) = &claim.value else { return None };
    let Amount { low, high, unit: None, approximate: false, low_open: false, high_open: false, of: Some(of) } =
        amount
    else {
        return None;
    };
    let count = (low == high).then(|| (*low)?.to_string().parse().ok())??;
    let noun = lower(of.text.split_whitespace().next_back()?);
    let class = Grammar::of(None).and_then(|grammar| grammar.class(&of.text));
    Some((class.filter(|class| *class == "person").map_or(noun, str::to_owned), count))
}

/// The digits of a number, sorted.
fn digits(value: i64) -> Vec<u8> {
    let mut digits = value.to_string().into_bytes();
    order::sort(&mut digits);
    digits
}
