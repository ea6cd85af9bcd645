//! What a whole article tells: its names and amounts, made once for a pair and
//! asked for every finding.

use std::collections::BTreeSet;

use crate::analysis::Analysis;
use crate::report::{Amount, ClaimValue, Decimal};

/// An amount by its value, unit and what it counts.
type Key = (Option<Decimal>, Option<Decimal>, Option<String>, Option<String>);

/// The names and amounts of one article.
pub(super) struct Told {
    names: BTreeSet<String>,
    amounts: BTreeSet<Key>,
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
            ClaimValue::Number(amount) => key(amount),
            _ => None,
        });
        Self { names: names.flatten().collect(), amounts: amounts.collect() }
    }

    /// Whether any name of the article has the word.
    pub(super) fn names(&self, word: &str) -> bool {
        self.names.contains(word)
    }

    /// Whether the article gives the same value for the same thing.
    pub(super) fn gives(&self, amount: &Amount) -> bool {
        key(amount).is_some_and(|key| self.amounts.contains(&key))
    }
}

/// The words of a name in small letters.
pub(super) fn name_words(name: &str) -> Vec<String> {
    name.split([' ', '-', '\u{2010}', '\u{2011}'])
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// An amount that can be found again: by its unit when it has one, else by the
/// last word of what it counts; `None` when it has neither.
fn key(amount: &Amount) -> Option<Key> {
    let measured = amount.unit.as_deref().is_some_and(|unit| unit != "ordinal");
    let of = amount.of.as_ref().and_then(|of| of.text.split_whitespace().next_back()).map(str::to_lowercase);
    let of = if measured { None } else { Some(of?) };
    Some((amount.low, amount.high, amount.unit.clone(), of))
}
