//! What a sentence states that can be compared by value.

use crate::analysis::Analysis;
use crate::lexicon::{Lexicon, WordId};
use crate::order;
use crate::report::{Amount, Claim, ClaimValue, Decimal, SentenceId, When};
use crate::token::Token;

/// Words of a quotation in a row that tell it from others.
const RUN: usize = 4;

/// The amounts, times of day and quoted words of a sentence.
#[derive(Debug)]
pub(crate) struct Facts<'t> {
    /// Amounts with the words that state them; plain numbers up to two are
    /// left out, they say too little.
    amounts: Vec<(&'t Amount, &'t str)>,
    /// Minutes after midnight.
    times: Vec<u16>,
    /// Each four words in a row of what is quoted, sorted.
    said: Vec<[WordId; RUN]>,
}

impl<'t> Facts<'t> {
    /// What the sentence `id` of `analysis` states. Linear in its length.
    pub(crate) fn of(analysis: &'t Analysis, id: SentenceId, lexicon: &Lexicon<'_>) -> Self {
        let mut facts = Self { amounts: Vec::new(), times: Vec::new(), said: Vec::new() };
        let claims = &analysis.article.claims;
        let first = claims.partition_point(|claim| claim.sentence < id);
        for claim in claims[first..].iter().take_while(|claim| claim.sentence == id) {
            if let ClaimValue::Number(amount) = &claim.value {
                facts.amounts.extend(telling(amount, claim));
            } else if let ClaimValue::Date(When { time: Some(time), .. }) = &claim.value {
                facts.times.push(time.minutes());
            } else if let ClaimValue::Quote(_) = &claim.value {
                facts.quote(analysis.sentence(id.index()), claim, lexicon);
            }
        }
        order::sort(&mut facts.said);
        facts
    }

    fn quote(&mut self, tokens: &[Token], claim: &Claim, lexicon: &Lexicon<'_>) {
        let inside = tokens.iter().filter(|token| token.is_word() && claim.span.contains(token.span));
        let words: Vec<WordId> = inside.filter_map(|token| lexicon.id(&token.stem)).collect();
        self.said.extend(words.windows(RUN).filter_map(|run| <[WordId; RUN]>::try_from(run).ok()));
    }

    /// The words of the amounts that `other` states too.
    pub(crate) fn same_amounts(&self, other: &Self) -> Vec<&'t str> {
        let held = |amount| other.amounts.iter().any(|(second, _)| same(amount, second));
        self.amounts.iter().filter(|(amount, _)| held(amount)).map(|(_, words)| *words).collect()
    }

    /// Whether both state amounts or times of day that are close, but not equal.
    pub(crate) fn is_near(&self, other: &Self) -> bool {
        /// Minutes between times that are close.
        const APART: u16 = 45;
        let amounts = |(one, _): &(&Amount, &str)| other.amounts.iter().any(|(second, _)| near(one, second));
        let times = |time: &u16| other.times.iter().any(|second| time.abs_diff(*second) <= APART);
        self.amounts.iter().any(amounts) || self.times.iter().any(times)
    }

    /// Whether both quote the same words.
    pub(crate) fn shares_quote(&self, other: &Self) -> bool {
        self.said.iter().any(|run| other.said.binary_search(run).is_ok())
    }
}

/// The amount, unless it is a small plain number.
fn telling<'t>(amount: &'t Amount, claim: &'t Claim) -> Option<(&'t Amount, &'t str)> {
    let value = value(amount)?;
    let telling = amount.unit.is_some() || value.millionths().abs() > Decimal::whole(2).millionths();
    telling.then_some((amount, &*claim.text))
}

fn value(amount: &Amount) -> Option<Decimal> {
    amount.low.or(amount.high)
}

fn same(a: &Amount, b: &Amount) -> bool {
    value(a) == value(b) && a.unit == b.unit
}

/// Whether the two differ by a quarter of the larger at most; below five
/// every number is near every other.
fn near(a: &Amount, b: &Amount) -> bool {
    let (Some(one), Some(other)) = (value(a), value(b)) else { return false };
    let (one, other) = (one.millionths(), other.millionths());
    let larger = one.max(other);
    a.unit == b.unit
        && one != other
        && one.min(other) > 0
        && larger >= Decimal::whole(5).millionths()
        && larger - one.min(other) <= larger / 4
}
