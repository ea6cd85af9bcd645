//! Amounts of linked sentences, paired by what they count and where they stand.

mod entry;
mod fit;
mod label;
mod margin;
mod others;
mod sum;
mod tally;
mod term;
mod ties;
mod told;

pub(in crate::finding) use ties::ties;

use self::entry::{Entry, are_ages_of_others, compare, entries, is_old, is_superseded};
use self::fit::{FITS, fit};
use self::told::Doubt;
use crate::finding::draft::Draft;
use crate::finding::interval;
use crate::finding::linked::Linked;
use crate::finding::pairing::{Candidate, best, rival};
use crate::report::Relation;

/// A difference is shown only when the next best partner fits worse by this.
const MARGIN: u32 = 80;
/// How much better two amounts fit of which one is told to have become the other.
const SUPERSEDED: u32 = 200;
/// How sure it must be that different values count the same.
const SAME: u32 = 250;

/// Findings on the amounts of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let amounts = Amounts::of(linked);
    let Amounts { a, b, .. } = &amounts;
    let tallies = tally::apply(linked);
    let margin = margin::apply(linked);
    let mut candidates = amounts.candidates(linked);
    let in_tally = |pair: &Candidate| {
        let holds = |draft: &Draft| {
            draft.a.span.contains(a[pair.a].claim.span) || draft.b.span.contains(b[pair.b].claim.span)
        };
        tallies.iter().chain(&margin).any(holds)
    };
    candidates.retain(|pair| !in_tally(pair));
    let pairs = with_repeats(a, b, &candidates);
    let mut drafts: Vec<Draft> =
        pairs.into_iter().filter_map(|pair| amounts.draft(linked, &candidates, pair)).collect();
    drafts.extend(sum::changes(linked, a, b));
    drafts.extend(sum::changes_mirrored(linked, a, b));
    drafts.extend(term::find(linked, a, b));
    drafts.extend(tallies);
    drafts.extend(margin);
    drafts.extend(label::apply(linked));
    drafts
}

/// The amounts of both sides.
struct Amounts<'l> {
    a: Vec<Entry<'l>>,
    b: Vec<Entry<'l>>,
    /// For each of the first side and each of the second, how sure it is that
    /// they count the same.
    alike: Vec<Vec<Option<u32>>>,
}

impl<'l> Amounts<'l> {
    fn of(linked: &Linked<'l>) -> Self {
        let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
        let alike = a.iter().map(|x| b.iter().map(|y| x.counted.alike(&y.counted)).collect()).collect();
        Self { a, b, alike }
    }

    /// The pairs that may be of one thing.
    fn candidates(&self, linked: &Linked<'_>) -> Vec<Candidate> {
        let Self { a, b, alike } = self;
        let mut candidates = Vec::new();
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                let Some(comparison) = compare(x, y) else { continue };
                let about = alike[i][j];
                // What was is set against what is only when nothing else is there.
                if are_ages_of_others(x, y) || is_old(a, x, y, b) || is_old(b, y, x, a) {
                    continue;
                }
                let others = alike[i].iter().chain(alike.iter().map(|row| &row[j]));
                // The pair itself stands in its row and in its column.
                let alone = others.filter(|other| **other >= about.or(Some(0))).count() <= 2;
                let known = is_superseded(x, y, b) || is_superseded(y, x, a);
                let fit = fit(linked, x, y, about, alone, comparison);
                let fit = fit.map(|fit| if known { fit + SUPERSEDED } else { fit });
                if let Some(fit) = fit.filter(|fit| *fit >= FITS) {
                    candidates.push(Candidate { a: i, b: j, fit });
                }
            }
        }
        candidates
    }

    /// The finding on a pair, one of some candidates.
    fn draft(&self, linked: &Linked<'_>, candidates: &[Candidate], pair: Candidate) -> Option<Draft> {
        let Self { a, b, alike } = self;
        let (x, y) = (&a[pair.a], &b[pair.b]);
        let comparison = compare(x, y)?;
        // "40 barns, 12 of which …": either may be meant.
        let parted = |entries: &[Entry<'_>], whole: &Entry<'_>| {
            entries.iter().any(|entry| entry.counted.part && entry.counted.counts_same(&whole.counted))
        };
        let ambiguous = rival(candidates, pair).is_some_and(|fit| fit + MARGIN > pair.fit)
            || parted(a, x)
            || parted(b, y);
        let known = is_superseded(x, y, b) || is_superseded(y, x, a);
        let only = are_only(a, b, x, y);
        let doubt = Doubt::of(linked, x, y, alike[pair.a][pair.b], (ambiguous, only, known), comparison);
        let mut draft = told::draft(linked, x, y, pair.fit, &doubt, comparison);
        if comparison.relation == Relation::Differs {
            sum::reconcile(linked, [a, b], [x, y], &mut draft);
        }
        Some(draft)
    }
}

/// Whether both sides give no other amount of the kind of two, or none of what both
/// are said to count.
fn are_only(a: &[Entry<'_>], b: &[Entry<'_>], x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let one = |entries: &[Entry<'_>], is: &dyn Fn(&Entry<'_>) -> bool| {
        entries.iter().filter(|entry| is(entry)).count() == 1
    };
    let (of_kind, of_noun) = (
        |entry: &Entry<'_>| entry.counted.kind == x.counted.kind,
        |entry: &Entry<'_>| entry.counted.counts_same(&x.counted),
    );
    let same = x.counted.counts_same(&y.counted) && one(a, &of_noun) && one(b, &of_noun);
    one(a, &of_kind) && one(b, &of_kind) || same
}

/// The best pairs, and those of amounts that only repeat a paired one in another
/// sentence of the link.
fn with_repeats(a: &[Entry<'_>], b: &[Entry<'_>], candidates: &[Candidate]) -> Vec<Candidate> {
    let mut pairs = best(candidates.to_vec());
    let repeats = |one: &Entry<'_>, other: &Entry<'_>| {
        interval::are_equal(one.amount, other.amount)
            && one.claim.sentence != other.claim.sentence
            && one.counted.alike(&other.counted).is_some_and(|alike| {
                let bare = one.counted.is_bare() || other.counted.is_bare();
                alike > SAME || bare && interval::digits(one.amount) > 1
            })
    };
    let open = |pair: &&Candidate| {
        let alone_a = pairs.iter().all(|other| other.a != pair.a);
        let alone_b = pairs.iter().all(|other| other.b != pair.b);
        pairs.iter().any(|other| {
            alone_a && other.b == pair.b && repeats(&a[pair.a], &a[other.a])
                || alone_b && other.a == pair.a && repeats(&b[pair.b], &b[other.b])
        })
    };
    let more: Vec<Candidate> = candidates.iter().filter(open).copied().collect();
    pairs.extend(more);
    pairs
}
