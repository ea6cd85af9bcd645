//! What a whole article tells: its names and amounts, made once for a pair and
//! asked for every finding.

use std::collections::BTreeSet;

use crate::analysis::Analysis;
use crate::claim::plain;
use crate::order;
use crate::report::{Amount, ClaimValue, Decimal};

/// An amount by its value, unit and what it counts.
type Key = (Option<Decimal>, Option<Decimal>, Option<String>, Option<String>);

/// The names and amounts of one article.
pub(super) struct Told {
    /// Names in their plain form.
    names: BTreeSet<String>,
    /// The words of these names.
    words: BTreeSet<String>,
    amounts: BTreeSet<Key>,
}

impl Told {
    /// What `analysis` tells. Time n log n in its claims.
    pub(super) fn of(analysis: &Analysis) -> Self {
        let claims = &analysis.article.claims;
        let names = order::set(claims.iter().filter_map(|claim| match &claim.value {
            ClaimValue::Name(name) => Some(plain(&name.full)),
            _ => None,
        }));
        let amounts = claims.iter().filter_map(|claim| match &claim.value {
            ClaimValue::Number(amount) => key(amount),
            _ => None,
        });
        let words = order::set(names.iter().flat_map(|name| name.split(' ')).map(str::to_owned));
        Self { names, words, amounts: order::set(amounts) }
    }

    /// Whether the article names the same, by its plain name, its last word or,
    /// of a name of one word, by a longer name.
    pub(super) fn names(&self, plain: &str) -> bool {
        match plain.rsplit_once(' ') {
            Some((_, last)) => self.names.contains(plain) || self.names.contains(last),
            None => self.words.contains(plain),
        }
    }

    /// Whether the article gives the same value for the same thing.
    pub(super) fn gives(&self, amount: &Amount) -> bool {
        key(amount).is_some_and(|key| self.amounts.contains(&key))
    }
}

/// An amount that can be found again: by its unit when it has one, else by the
/// last word of what it counts; `None` when it has neither.
fn key(amount: &Amount) -> Option<Key> {
    let measured = amount.unit.as_deref().is_some_and(|unit| unit != "ordinal");
    let of = amount.of.as_ref().and_then(|of| of.text.split_whitespace().next_back()).map(str::to_lowercase);
    let of = if measured { None } else { Some(of?) };
    Some((amount.low, amount.high, amount.unit.clone(), of))
}
