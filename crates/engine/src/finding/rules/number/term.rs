//! A number of years beside the years from and to which it lasts: "a five-year
//! term", "until 2030"; "eight years", "from 2007 to 2014".

use super::entry::Entry;
use crate::claim::Grammar;
use crate::finding::context::Context;
use crate::finding::draft::{Draft, Words};
use crate::finding::interval;
use crate::finding::linked::{Linked, Side};
use crate::report::{ClaimValue, Day, Decimal, FindingKind, Relation};

/// So much of what stands around both must be in common, in permille.
const SHARED: u16 = 250;
/// Terms are no longer than so many years.
const LONGEST: i64 = 40;
/// From this month on a term may begin with the next year.
const LATE: u32 = 10;

/// The years that a time lasts, by the years that it names.
struct Lasting<'l> {
    words: Words,
    /// Counted with and without the first.
    years: [i64; 2],
    context: Context<'l>,
}

/// Findings on a duration of one side and the years that the other names.
pub(super) fn find(linked: &Linked<'_>, a: &[Entry<'_>], b: &[Entry<'_>]) -> Vec<Draft> {
    let (one, two) = (&linked.sides.a, &linked.sides.b);
    let here = told(one, a, two).map(|(x, y, fits)| draft(linked, x, y, fits));
    let there = told(two, b, one).map(|(y, x, fits)| draft(linked, x, y, fits));
    here.into_iter().chain(there).collect()
}

fn draft(linked: &Linked<'_>, a: Words, b: Words, fits: bool) -> Draft {
    let mut draft = Draft::of_words(linked.link, FindingKind::Number, a, b);
    draft.rule = "number.term";
    draft.relation = if fits { Relation::Agrees } else { Relation::Differs };
    draft.maybe = !fits && linked.is_loose();
    draft.weigh(400);
    draft
}

/// The only duration in years of one side, the only time of the other that names
/// its years, and whether they fit; none when either side gives both.
fn told(side: &Side<'_>, entries: &[Entry<'_>], other: &Side<'_>) -> Option<(Words, Words, bool)> {
    let durations: Vec<(&Entry<'_>, i64)> =
        entries.iter().filter_map(|entry| Some((entry, years(entry)?))).collect();
    let ([(entry, length)], [lasting]) = (&durations[..], &times(other, side)[..]) else { return None };
    let alike = lasting.context.shared(&entry.counted.context).get() >= SHARED;
    let words = Words { sentence: entry.claim.sentence, span: entry.claim.span, claim: Some(entry.claim.id) };
    let free = times(side, other).is_empty();
    (alike && free).then(|| (words, lasting.words, lasting.years.contains(length)))
}

/// The whole years that an amount lasts, when it is a duration.
fn years(entry: &Entry<'_>) -> Option<i64> {
    let unit = entry.amount.unit.as_deref() == Some("a");
    let lasts = unit && entry.counted.kind == Some("time") && !entry.counted.parts;
    let low = entry.amount.low.filter(|_| lasts && interval::is_single(entry.amount))?;
    let whole = i64::try_from(low.millionths() / Decimal::ONE.millionths()).ok()?;
    (Decimal::whole(whole) == low && (2..=LONGEST).contains(&whole)).then_some(whole)
}

/// The times of a side that name their last year: the first as well, or it is that
/// of the article, else of the other, which is of about the same day.
fn times<'l>(side: &Side<'l>, other: &Side<'_>) -> Vec<Lasting<'l>> {
    let Some(grammar) = Grammar::of(side.analysis.article.language.as_deref()) else { return Vec::new() };
    let today = side.today().or_else(|| other.today()).map(Day::date);
    side.claims(|claim| {
        let ClaimValue::Date(when) = &claim.value else { return None };
        let tokens = side.tokens(claim);
        let start = tokens.partition_point(|token| token.span.end <= claim.span.start);
        let lead = start.checked_sub(1).and_then(|before| tokens.get(before))?;
        let ((first, ..), (last, ..)) = (when.from?.date(), when.to?.date());
        let years = |from: i32, late: i32| [i64::from(last - from), i64::from(last - from + late)];
        let (years, span) = if first < last && claim.text.ends_with(|c: char| c.is_ascii_digit()) {
            (years(first, 1), claim.span)
        } else {
            let (year, month, _) =
                today.filter(|(year, ..)| grammar.until.holds(&lead.norm) && *year < first)?;
            (years(year, if month >= LATE { -1 } else { 0 }), lead.span.join(claim.span))
        };
        let words = Words { sentence: claim.sentence, span, claim: Some(claim.id) };
        Some(Lasting { words, years, context: Context::of(tokens, claim.span, grammar) })
    })
}
