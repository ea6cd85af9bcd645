//! How far a statement reaches: all or most, the first or one of the first,
//! always or often.

use crate::claim::stance::{Family, Mark, Mention, is_superlative};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::finding::pairing::{Candidate, best};
use crate::report::{FindingKind, Reading, Relation};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 300;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 450;

/// Findings on how far the statements of one link reach.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let both = [Family::Share, Family::Rank, Family::Frequency].into_iter().flat_map(|family| {
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
            let relation = relation(x.mark, y.mark).filter(|_| x.mark != y.mark)?;
            Some(draft(linked, frames, ("extent.how-far", relation), (Some(x), x.head), (Some(y), y.head)))
        })
    });
    both.chain(topmost(linked, frames)).collect()
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
    (reach || frames.same_phrase(x.head, y.head)).then_some(fits + alike + u32::from(direct) * 200)
}

/// One among several on one side, the greatest or first of all on the other.
fn topmost(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let top = |frame: &Frame<'_>, head: usize| {
        let word = &frame.words[head].token.norm;
        let before = head.checked_sub(1).map(|at| &*frame.words[at].token.norm);
        let greatest = is_superlative(word)
            || matches!(&**word, "best" | "worst")
            || before == Some("most")
            || frame.marks_of(head).any(|mark| mark.mark == Mark::First);
        greatest && frame.marks_of(head).all(|mark| mark.mark != Mark::OneOf)
    };
    let rule = ("extent.one-of", Relation::Differs);
    let among = |frame: &Frame<'_>| {
        let marks = frame.mentions.iter().filter(|mention| mention.mark == Mark::OneOf);
        marks.copied().collect::<Vec<_>>()
    };
    let mut drafts = Vec::new();
    for x in among(a) {
        if let Some(there) = a.other[x.head].filter(|there| top(b, *there)) {
            drafts.push(draft(linked, frames, rule, (Some(&x), x.head), (None, there)));
        }
    }
    for y in among(b) {
        if let Some(here) = b.other[y.head].filter(|here| top(a, *here)) {
            drafts.push(draft(linked, frames, rule, (None, here), (Some(&y), y.head)));
        }
    }
    drafts
}

fn draft(
    linked: &Linked<'_>,
    frames: &Frames<'_>,
    (rule, relation): (&'static str, Relation),
    (x, i): (Option<&Mention>, usize),
    (y, j): (Option<&Mention>, usize),
) -> Draft {
    let side = |frame: &Frame<'_>, mention: Option<&Mention>, head: usize| {
        frame.phrase(mention.map_or(head, |mention| mention.start), head)
    };
    let words = side(&frames.sides.a, x, i);
    let others = side(&frames.sides.b, y, j);
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, words, others);
    (draft.rule, draft.relation) = (rule, relation);
    draft.reading = (relation == Relation::Compatible).then_some(Reading::Scope);
    let fit = frames.fit(i, j);
    let sure = frames.near && fit >= frames.least(SURE) || !frames.near && frames.same_phrase(i, j);
    draft.maybe = !sure;
    draft.weigh(fit);
    draft
}

/// How two marks of one family stand to each other; `None` when they do not
/// measure the same.
fn relation(x: Mark, y: Mark) -> Option<Relation> {
    use Mark::{All, Always, Few, First, OneOf, Only, Rare, Top};
    let either = |mark: Mark| x == mark || y == mark;
    if either(Only) || either(Top) && either(OneOf) {
        return None;
    }
    if either(Top) && either(First) {
        // The first of its kind may be the largest too.
        return Some(Relation::Compatible);
    }
    let ends = either(All) || either(Few) || either(Always) || either(First) || either(Rare);
    Some(if ends { Relation::Differs } else { Relation::Compatible })
}
