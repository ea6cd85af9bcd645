//! How far a statement reaches: all or most, the first or one of the first,
//! always or often.

mod direction;
mod list;
mod only;
mod rank;
mod reach;
mod record;
mod vote;
mod whose;

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::finding::pairing::{Candidate, best};
use crate::report::{FindingKind, Reading, Relation};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 300;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 450;
/// A predicate stands so many words behind its subject, at most.
const BEHIND: usize = 8;

/// Findings on how far the statements of one link reach.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let both = [Family::Share, Family::Frequency].into_iter().flat_map(|family| {
        let (a, b) = (marks(&frames.sides.a, family), marks(&frames.sides.b, family));
        let mut candidates = Vec::new();
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                if let Some(fit) = fit(frames, x, y) {
                    candidates.push(Candidate { a: i, b: j, fit });
                }
            }
        }
        let pairs = best(candidates);
        pairs.into_iter().filter_map(move |pair| {
            let (x, y) = (a[pair.a], b[pair.b]);
            (x.mark != y.mark).then(|| draft(linked, frames, relation(x.mark, y.mark), x, y))
        })
    });
    both.chain(rank::apply(linked, frames))
        .chain(list::apply(linked))
        .chain(direction::apply(linked, frames))
        .chain(only::apply(linked, frames))
        .chain(record::apply(linked, frames))
        .chain(vote::apply(linked, frames))
        .collect()
}

fn marks<'f>(frame: &'f Frame<'_>, family: Family) -> Vec<&'f Mention> {
    frame.mentions.iter().filter(|mention| mention.mark.family() == Some(family)).collect()
}

/// How sure it is that two marks reach over the same: they govern words that
/// stand for one another, or open noun phrases that name the same. The same
/// mark first, so that "all … most" on both sides meet their own.
fn fit(frames: &Frames<'_>, x: &Mention, y: &Mention) -> Option<u32> {
    let direct = frames.sides.a.other[x.head] == Some(y.head);
    let fits = frames.fit(x.head, y.head);
    let alike = u32::from(x.mark == y.mark) * 400;
    let reach = direct && fits >= LEAST || frames.near && frames.same_slot(x.head, y.head);
    // "Few are for it", "most are against it".
    let behind = |head: usize, at: usize| head < at && at < head + BEHIND;
    let turned = frames.opposites.iter().any(|(i, j)| behind(x.head, *i) && behind(y.head, *j));
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    // "Some wanted more", "most wanted less".
    let other = a.predicate_of(x.head).zip(b.predicate_of(y.head));
    let other = other.is_some_and(|(m, n)| frames.stand_for(m, n) && !frames.same_deed(m, n));
    (!turned
        && !other
        && (reach || frames.same_phrase(x.head, y.head) || frames.same_subject(x.head, y.head)))
    .then_some(fits + alike + u32::from(direct) * 200)
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, relation: Relation, x: &Mention, y: &Mention) -> Draft {
    let side = |frame: &Frame<'_>, mention: &Mention| {
        let last = frame.noun_phrase(mention.head).last().copied().unwrap_or(mention.head);
        frame.words_at(mention.start, last)
    };
    let words = side(&frames.sides.a, x);
    let others = side(&frames.sides.b, y);
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, words, others);
    (draft.rule, draft.relation) = ("extent.how-far", relation);
    draft.reading = (relation == Relation::Compatible).then_some(Reading::Scope);
    let (i, j) = (x.head, y.head);
    let fit = frames.fit(i, j);
    let sure = frames.near && fit >= frames.least(SURE)
        || !frames.near && (frames.same_phrase(i, j) || frames.same_subject(i, j));
    draft.maybe = !sure;
    draft.weigh(fit);
    draft
}

/// How two marks of one family stand to each other.
const fn relation(x: Mark, y: Mark) -> Relation {
    use Mark::{All, Always, Few};
    if matches!(x, All | Few | Always) || matches!(y, All | Few | Always) {
        Relation::Differs
    } else {
        Relation::Compatible
    }
}
