//! What a whole article tells: its names and amounts, made once for a pair and
//! asked for every finding.

use super::interval;
use crate::analysis::Analysis;
use crate::claim::plain;
use crate::order;
use crate::report::{Amount, ClaimValue, Reading, Relation};
use crate::words::lower;

/// The names and amounts of one article; by default it tells of none.
#[derive(Default)]
pub(super) struct Told {
    /// Names in their plain form, sorted, as their words are.
    names: Vec<String>,
    /// The words of these names.
    words: Vec<String>,
    /// Its amounts, as they come.
    amounts: Vec<Amount>,
}

impl Told {
    /// What `analysis` tells. Time n log n in its claims.
    pub(super) fn of(analysis: &Analysis) -> Self {
        let claims = &analysis.article.claims;
        let names = order::distinct(claims.iter().filter_map(|claim| match &claim.value {
            ClaimValue::Name(name) => Some(plain(&name.full)),
            _ => None,
        }));
        let amounts = claims.iter().filter_map(|claim| match &claim.value {
            ClaimValue::Number(amount) => Some(amount.clone()),
            _ => None,
        });
        let words = order::distinct(names.iter().flat_map(|name| name.split(' ')).map(str::to_owned));
        Self { names, words, amounts: amounts.collect() }
    }

    /// Whether the article names the same, by its plain name, its last word or,
    /// of a name of one word, by a longer name.
    pub(super) fn names(&self, plain: &str) -> bool {
        match plain.rsplit_once(' ') {
            Some((_, last)) => holds(&self.names, plain) || holds(&self.names, last),
            None => holds(&self.words, plain),
        }
    }

    /// Whether the article gives the same value, as exactly or rounded, for
    /// what may be the same thing. Linear in its amounts.
    pub(super) fn gives(&self, amount: &Amount) -> bool {
        self.amounts.iter().any(|other| {
            let same = interval::compare(amount, other).is_some_and(|found| {
                matches!(found.reading, None | Some(Reading::Rounding)) && found.relation != Relation::Differs
            });
            let of = |amount: &Amount| {
                amount.of.as_ref().and_then(|of| of.text.split_whitespace().next_back()).map(lower)
            };
            let measured = amount.unit.as_deref().is_some_and(|unit| unit != "ordinal");
            same && (measured
                || of(amount) == of(other)
                || of(other).is_none() && interval::digits(amount) > 1)
        })
    }
}

/// Whether the sorted `words` hold `word`.
fn holds(words: &[String], word: &str) -> bool {
    words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
}
