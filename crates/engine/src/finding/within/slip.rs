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

/// A noun that is counted with more amounts than this is one of a table.
const MOST: usize = 20;

/// The class of words for people begins so.
const PERSON: &str = "person";

/// From here on the same digits in another order are hardly chance.
const LONG: i64 = 100;

/// Findings where an article counts one noun with two exact amounts that are easily
/// mistaken: long ones with the same digits in another order (214 and 241), or, where
/// it counts the noun with no third amount, neighbours (17 and 16). Time n log n in the
/// claims.
pub(super) fn all(analysis: &Analysis) -> Vec<Draft> {
    let mut counts: BTreeMap<String, Vec<(i64, &Claim)>> = BTreeMap::new();
    for claim in &analysis.article.claims {
        if let Some((noun, count)) = counted(claim).filter(|_| !analysis.aside[claim.sentence.index()]) {
            counts.entry(noun).or_default().push((count, claim));
        }
    }
    counts.values().flat_map(|counts| slips(counts)).collect()
}

fn slips(counts: &[(i64, &Claim)]) -> Vec<Draft> {
    let values = order::distinct(counts.iter().map(|(count, _)| *count));
    if values.len() > MOST {
        return Vec::new();
    }
    let mut drafts = Vec::new();
    for (at, low) in values.iter().enumerate().filter(|(_, low)| **low >= LEAST) {
        for high in &values[at + 1..] {
            let neighbours = values.len() == 2 && high - low == 1;
            if neighbours || *low >= LONG && digits(*low) == digits(*high) {
                drafts.extend(draft(counts, *low, *high));
            }
        }
    }
    drafts
}

/// The first place of each of two values, in the order of the text.
fn draft(counts: &[(i64, &Claim)], low: i64, high: i64) -> Option<Draft> {
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
    let people = class.filter(|class| class.starts_with(PERSON));
    Some((people.map_or(noun, |_| PERSON.to_owned()), count))
}

/// The digits of a number, sorted.
fn digits(value: i64) -> Vec<u8> {
    let mut digits = value.to_string().into_bytes();
    order::sort(&mut digits);
    digits
}
