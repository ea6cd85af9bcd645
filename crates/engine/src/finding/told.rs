//! What a whole article tells: its names and amounts, made once for a pair and
//! asked for every finding.

use std::collections::BTreeSet;

use super::interval;
use crate::analysis::Analysis;
use crate::report::{Amount, ClaimValue, Reading, Relation};

/// The names and amounts of one article.
pub(super) struct Told {
    names: BTreeSet<String>,
    amounts: Vec<Amount>,
}

impl Told {
    /// What `analysis` tells. Time n log n in its claims.
    pub(super) fn of(analysis: &Analysis) -> Self {
        let claims = &analysis.article.claims;
        let names = claims.iter().filter_map(|claim| match &claim.value {
            ClaimValue::Name(name) => Some(name_words(&name.full)),
            _ => None,
        });
        let amounts = claims.iter().filter_map(|claim| match &claim.value {
            ClaimValue::Number(amount) => Some(amount.clone()),
            _ => None,
        });
        Self { names: names.flatten().collect(), amounts: amounts.collect() }
    }

    /// Whether any name of the article has the word.
    pub(super) fn names(&self, word: &str) -> bool {
        self.names.contains(word)
    }

    /// Whether the article gives the same value, as exactly or rounded, for
    /// what may be the same thing. Linear in its amounts.
    pub(super) fn gives(&self, amount: &Amount) -> bool {
        self.amounts.iter().any(|other| {
            let same = interval::compare(amount, other).is_some_and(|found| {
                matches!(found.reading, None | Some(Reading::Rounding)) && found.relation != Relation::Differs
            });
            let of = |amount: &Amount| {
                amount
                    .of
                    .as_ref()
                    .and_then(|of| of.text.split_whitespace().next_back())
                    .map(str::to_lowercase)
            };
            let measured = amount.unit.as_deref().is_some_and(|unit| unit != "ordinal");
            same && (measured
                || of(amount) == of(other)
                || of(other).is_none() && interval::digits(amount) > 1)
        })
    }
}

/// The words of a name in small letters.
pub(super) fn name_words(name: &str) -> Vec<String> {
    name.split([' ', '-', '\u{2010}', '\u{2011}'])
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
