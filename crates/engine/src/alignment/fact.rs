//! What a sentence states that can be compared by value.

use crate::analysis::Analysis;
use crate::claim::{Grammar, unit};
use crate::lexicon::{Lexicon, WordId};
use crate::order;
use crate::report::{Amount, ClaimValue, Decimal, SentenceId, When};

/// Words of a quotation in a row that tell it from others.
const RUN: usize = 4;

/// The amounts, times of day and quoted words of a sentence.
#[derive(Debug)]
pub(crate) struct Facts<'t> {
    /// The amounts that tell something.
    amounts: Vec<Stated<'t>>,
    /// Minutes after midnight.
    times: Vec<u16>,
    /// Each four words in a row of what is quoted, sorted.
    said: Vec<[WordId; RUN]>,
}

impl<'t> Facts<'t> {
    /// What the sentence `id` of `analysis` states. Linear in its length.
    pub(crate) fn of(analysis: &'t Analysis, id: SentenceId, lexicon: &Lexicon<'_>) -> Self {
        let mut facts = Self { amounts: Vec::new(), times: Vec::new(), said: Vec::new() };
        let grammar = Grammar::of(analysis.article.language.as_deref());
        for claim in analysis.claims(id) {
            if let ClaimValue::Number(amount) = &claim.value {
                let holds = |grammar: &Grammar| {
                    let mut inside = analysis.sentence(id.index()).iter();
                    inside.any(|token| {
                        claim.span.contains(token.span) && grammar.anniversaries.holds(&token.norm)
                    })
                };
                facts.amounts.extend(Stated::of(amount, &claim.text, grammar.is_some_and(holds)));
            } else if let ClaimValue::Date(When { time: Some(time), .. }) = &claim.value {
                facts.times.push(time.minutes());
            } else if let ClaimValue::Quote(_) = &claim.value {
                let words = lexicon.words_in(analysis, claim.span);
                facts.said.extend(words.windows(RUN).filter_map(|run| <[WordId; RUN]>::try_from(run).ok()));
            }
        }
        order::sort(&mut facts.said);
        facts
    }

    /// The words of the amounts that `other` states too.
    pub(crate) fn same_amounts(&self, other: &Self) -> Vec<&'t str> {
        let held = |one: &&Stated<'_>| other.amounts.iter().any(|second| one.is_same(second));
        self.amounts.iter().filter(held).map(|amount| amount.words).collect()
    }

    /// Whether both state amounts or times of day that are close, but not equal.
    pub(crate) fn is_near(&self, other: &Self) -> bool {
        /// Minutes between times that are close.
        const APART: u16 = 45;
        let amounts = |one: &Stated<'_>| other.amounts.iter().any(|second| one.is_near(second));
        let times = |time: &u16| other.times.iter().any(|second| time.abs_diff(*second) <= APART);
        self.amounts.iter().any(amounts) || self.times.iter().any(times)
    }

    /// Whether both quote the same words.
    pub(crate) fn shares_quote(&self, other: &Self) -> bool {
        self.said.iter().any(|run| other.said.binary_search(run).is_ok())
    }
}

/// An amount as one value in the base unit of what it measures.
#[derive(Clone, Copy, Debug)]
struct Stated<'t> {
    value: Decimal,
    /// What it measures; the unit itself where it is no measure.
    kind: &'t str,
    /// The words that state it.
    words: &'t str,
    /// What lies between it and the next one, where it tells which one of
    /// several is meant and not how much: "the 80th anniversary".
    step: Option<Decimal>,
}

impl<'t> Stated<'t> {
    /// The amount, unless it says too little: plain numbers up to two, and
    /// ordinals up to ten, which order a tale more often than they count.
    fn of(amount: &'t Amount, words: &'t str, anniversary: bool) -> Option<Self> {
        let value = amount.low.or(amount.high)?;
        let Some(code) = amount.unit.as_deref() else {
            let telling = value.millionths().abs() > Decimal::whole(2).millionths();
            return telling.then_some(Self { value, kind: "", words, step: None });
        };
        let ordinal = code == "ordinal";
        if ordinal && value <= Decimal::whole(10) {
            return None;
        }
        let base = |value: Decimal| unit::in_base(value, code).unwrap_or(value);
        let step = (ordinal || anniversary).then(|| base(Decimal::ONE));
        Some(Self { value: base(value), kind: unit::kind(code), words, step })
    }

    fn is_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.value == other.value
    }

    /// Whether the two differ by a quarter of the larger at most, and where one
    /// tells which of several is meant, by two steps; plain numbers below five
    /// are near none.
    fn is_near(&self, other: &Self) -> bool {
        let (one, other_value) = (self.value.millionths(), other.value.millionths());
        let (smaller, larger) = (one.min(other_value), one.max(other_value));
        let apart = self.step.or(other.step).map_or(larger / 4, |step| step.millionths() * 2);
        self.kind == other.kind
            && smaller > 0
            && smaller < larger
            && (!self.kind.is_empty() || larger >= Decimal::whole(5).millionths())
            && larger - smaller <= apart
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(value: i64, unit: Option<&str>) -> Amount {
        let value = Some(Decimal::whole(value));
        Amount { low: value, high: value, unit: unit.map(str::to_owned), ..Amount::default() }
    }

    #[test]
    fn what_says_too_little_is_left_out() {
        for (value, unit, tells) in [
            (2, None, false),
            (3, None, true),
            (1, Some("d"), true),
            (1, Some("ordinal"), false),
            (80, Some("ordinal"), true),
        ] {
            assert_eq!(Stated::of(&amount(value, unit), "", false).is_some(), tells, "{value} {unit:?}");
        }
    }

    #[test]
    fn equal_and_near_across_units() {
        let hectares = amount(3_500, Some("har"));
        for (other, same, near) in [
            (amount(35, Some("km2")), true, false),
            (amount(9_000, Some("[acr_us]")), false, true),
            (amount(3_500, Some("[acr_us]")), false, false),
            (amount(3_500, None), false, false),
        ] {
            let stated = |amount| Stated::of(amount, "", false);
            let (Some(one), Some(second)) = (stated(&hectares), stated(&other)) else {
                panic!("{other:?} tells something");
            };
            assert_eq!((one.is_same(&second), one.is_near(&second)), (same, near), "{other:?}");
        }
        let (three, four) = (amount(3, None), amount(4, None));
        assert!(!are_near(&three, &four, false), "small plain numbers are near none");
    }

    fn are_near(one: &Amount, other: &Amount, anniversary: bool) -> bool {
        let (one, other) = (Stated::of(one, "", anniversary), Stated::of(other, "", anniversary));
        one.zip(other).is_some_and(|(one, other)| one.is_near(&other) && other.is_near(&one))
    }

    #[test]
    fn what_tells_which_one_is_near_its_neighbours_alone() {
        for (one, other, unit, anniversary, near) in [
            (47, 48, "ordinal", false, true),
            (40, 48, "ordinal", false, false),
            (74, 75, "a", true, true),
            (60, 75, "a", true, false),
            (60, 75, "a", false, true),
        ] {
            let (one, other) = (amount(one, Some(unit)), amount(other, Some(unit)));
            assert_eq!(are_near(&one, &other, anniversary), near, "{one:?} {other:?}");
        }
    }
}
