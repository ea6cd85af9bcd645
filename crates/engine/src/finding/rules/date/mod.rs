//! Dates and times of linked sentences, paired by what is said about them.

mod compared;
mod entry;
mod told;

use self::compared::{Compared, compare};
use self::entry::{Entry, entries};
use crate::finding::draft::Draft;
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::report::{ClaimValue, Relation, When};

/// Two dates that fit less than this belong to different things.
const FITS: u32 = 400;
/// The same for two that differ.
const DIFFERS: u32 = 480;
/// Less in common around two dates hardly speaks for one thing.
const FEW: u32 = 80;
/// Days of a week.
const WEEK: u32 = 7;

/// Findings on the dates of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let dates = Dates::of(linked);
    let mut candidates = Vec::new();
    for (i, row) in dates.compared.iter().enumerate() {
        for (j, compared) in row.iter().enumerate() {
            let Some(compared) = compared else { continue };
            let fit = dates.fit(linked, i, j, *compared);
            let differs = compared.comparison.relation == Relation::Differs;
            if fit >= if differs { DIFFERS } else { FITS } {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let draft = |pair: Candidate| {
        let (x, y) = (&dates.a[pair.a], &dates.b[pair.b]);
        let alone = dates.are_left(pair.a, pair.b);
        Some(told::draft(linked, x, y, pair.fit, dates.compared[pair.a][pair.b]?, alone))
    };
    best(candidates).into_iter().filter_map(draft).collect()
}

/// The dates of both sides.
struct Dates<'l> {
    a: Vec<Entry<'l>>,
    b: Vec<Entry<'l>>,
    /// For each of the first side and each of the second, how they compare.
    compared: Vec<Vec<Option<Compared>>>,
}

impl<'l> Dates<'l> {
    fn of(linked: &Linked<'l>) -> Self {
        let (a, b) = (entries(&linked.sides.a, &linked.sides.b), entries(&linked.sides.b, &linked.sides.a));
        let compared = a.iter().map(|x| b.iter().map(|y| compare(x, y)).collect()).collect();
        Self { a, b, compared }
    }

    /// Whether two dates are the only dates, or times, of their sides.
    fn are_alone(&self, i: usize, j: usize) -> bool {
        let one = |entries: &[Entry<'_>], at: usize| {
            entries.iter().filter(|entry| entry.is_time() == entries[at].is_time()).count() == 1
        };
        one(&self.a, i) && one(&self.b, j)
    }

    /// Whether two dates are the only ones of their sentences that agree with none of
    /// the other; of two that can both hold, the only ones that may be the other.
    fn are_left(&self, i: usize, j: usize) -> bool {
        let relation = |m: usize, n: usize| self.compared[m][n].map(|found| found.comparison.relation);
        let agree = |m: usize, n: usize| relation(m, n) == Some(Relation::Agrees);
        // "This week" holds many a day.
        let long = is_longer_than_week(self.a[i].when) || is_longer_than_week(self.b[j].when);
        let holds = long && relation(i, j) == Some(Relation::Compatible);
        let other = |m: usize, n: usize| holds && matches!(relation(m, n), None | Some(Relation::Differs));
        let beside = |entries: &[Entry<'_>], at: usize, other: usize| {
            at != other && entries[at].claim.sentence == entries[other].claim.sentence
        };
        let left_a = (0..self.a.len()).all(|m| {
            !beside(&self.a, i, m)
                || self.a[m].is_time() != self.a[i].is_time()
                || other(m, j)
                || (0..self.b.len()).any(|n| n != j && agree(m, n))
        });
        let left_b = (0..self.b.len()).all(|n| {
            !beside(&self.b, j, n)
                || self.b[n].is_time() != self.b[j].is_time()
                || other(i, n)
                || (0..self.a.len()).any(|m| m != i && agree(m, n))
        });
        left_a && left_b
    }

    /// How well two dates fit as dates of one thing; 0 when one dates what is
    /// told and the other who told it.
    fn fit(&self, linked: &Linked<'_>, i: usize, j: usize, compared: Compared) -> u32 {
        let (x, y, comparison) = (&self.a[i], &self.b[j], compared.comparison);
        let slots = u32::try_from(x.context.slot(&y.context)).unwrap_or(0) * 80;
        let shared = u32::from(x.context.shared(&y.context).get()) * 2 / 5;
        let alone = if self.are_alone(i, j) { 150 } else { 0 };
        // A year is told of many things.
        let year = |when: &When| when.time.is_none() && when.from != when.to;
        let (slot, differs) = (x.context.slot(&y.context), comparison.relation == Relation::Differs);
        let loose = slot < if differs { 2 } else { 1 } && x.context.shared(&y.context).get() < 250;
        let same = match comparison.relation {
            _ if loose && year(x.when) && year(y.when) => return 0,
            // The same day of two things, when little around it is the same.
            Relation::Agrees if slot < 2 && shared < FEW => 150,
            Relation::Agrees => 250,
            // Times that are minutes apart are hardly those of two things.
            Relation::Compatible if x.when.time.is_some() => 250,
            Relation::Compatible if is_short(x.when) && is_short(y.when) => 200,
            Relation::Compatible => 100,
            Relation::Differs if x.said != y.said => return 0,
            Relation::Differs => 0,
        };
        let sure = u32::from(linked.link.strength.get()) / 5;
        120 + slots + shared + alone + same + sure
    }
}

/// Whether a date is more than a week.
fn is_longer_than_week(when: &When) -> bool {
    matches!((when.from, when.to), (Some(from), Some(to)) if from.distance(to) > WEEK)
}

/// Whether a date is a season or less.
fn is_short(when: &When) -> bool {
    matches!((when.from, when.to), (Some(from), Some(to)) if from.distance(to) < told::SEASON)
}

/// The words of two times of day, the same to the minute, that tie the
/// sentences of a candidate. Whole and half hours are those of many things.
pub(in crate::finding) fn ties(linked: &Linked<'_>) -> Option<[String; 2]> {
    let times = |side: &Side<'_>| {
        side.claims(|claim| match &claim.value {
            ClaimValue::Date(When { time: Some(time), .. }) => Some((claim.text.clone(), time.minutes())),
            _ => None,
        })
    };
    let (a, b) = (times(&linked.sides.a), times(&linked.sides.b));
    let same = |m: u16, n: u16| m % (12 * 60) == n % (12 * 60) && !m.is_multiple_of(30);
    let mut both = a.iter().flat_map(|x| b.iter().map(move |y| (x, y)));
    both.find(|((_, m), (_, n))| same(*m, *n)).map(|((x, _), (y, _))| [x.clone(), y.clone()])
}
