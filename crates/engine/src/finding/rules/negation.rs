//! What one side affirms and the other denies.

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::change::{Change, changes};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 250;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 450;

/// Findings on what is affirmed or denied in one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    changes(frames, Family::Polarity).iter().filter_map(|change| draft(linked, frames, change)).collect()
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, change: &Change<'_>) -> Option<Draft> {
    if change.a.is_some() && change.b.is_some() || change.fit < LEAST {
        return None;
    }
    if !change.direct && !frames.near && change.fit < SURE {
        return None;
    }
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (i, j) = change.heads;
    let side = |frame: &Frame<'_>, mention: Option<&Mention>, head: usize| {
        frame.phrase(mention.map_or(head, |mention| from(frame, mention)), head)
    };
    let mut draft =
        Draft::of_words(linked.link, FindingKind::Negation, side(a, change.a, i), side(b, change.b, j));
    (draft.rule, draft.relation) = ("negation.one-denies", Relation::Differs);
    let (denied, denial, affirmed, head) =
        if let Some(denial) = change.a { (a, Some(denial), b, j) } else { (b, change.b, a, i) };
    let another = !frames.near
        && (!frames.same_statement(i, j)
            || is_qualified(affirmed, head, denial.is_some_and(|denial| is_planned(denied, denial.head)))
            || denial.is_some_and(|denial| is_of_noun(denied, denial)));
    let fits = change.fit >= frames.least(SURE) || frames.same_predicate(i, j);
    let open = is_open(affirmed, head) || denial.is_some_and(|denial| is_conditional(denied, denial));
    draft.maybe = !change.direct || open || another || !fits;
    let told = |mention: Option<&Mention>| if mention.is_some() { "denied" } else { "affirmed" };
    draft.param("a-told", told(change.a).to_owned());
    draft.param("b-told", told(change.b).to_owned());
    draft.weigh(if change.direct { change.fit } else { change.fit / 2 });
    Some(draft)
}

/// Where the words of a denial begin: a verb right before "no" belongs to it
/// ("found no trace").
fn from(frame: &Frame<'_>, mention: &Mention) -> usize {
    let before = mention.start.checked_sub(1).filter(|at| mention.mark == Mark::No && frame.words[*at].past);
    before.unwrap_or(mention.start)
}

/// Whether what is affirmed may be taken back by words around it: it is no more
/// than wanted or asked for ("to sign"), its clause is hedged, or its sentence
/// denies something too. What is `planned` on both sides is affirmed and denied alike.
fn is_qualified(frame: &Frame<'_>, head: usize, planned: bool) -> bool {
    frame.is_infinitive(head)
        || frame.mentions.iter().any(|mention| match mention.mark.family() {
            Some(Family::Certainty) if planned && mention.mark == Mark::Planned => false,
            Some(Family::Certainty) => frame.words[mention.start].clause == frame.words[head].clause,
            Some(Family::Polarity) => frame.same_sentence(mention.head, head),
            _ => false,
        })
}

/// Whether a verb of refusal governs a noun ("avoided a strike"): what it does
/// to the noun is no statement on what the other side tells of it.
fn is_of_noun(frame: &Frame<'_>, denial: &Mention) -> bool {
    let to_do = denial.end.checked_sub(1).is_some_and(|last| &*frame.words[last].token.norm == "to");
    denial.mark == Mark::Refused
        && !to_do
        && !frame.words[denial.head].token.norm.ends_with("ing")
        && !frame.is_done(denial.head)
}

/// Whether what is denied hangs on something: "if we do not come".
fn is_conditional(frame: &Frame<'_>, denial: &Mention) -> bool {
    let clause = frame.words[denial.start].clause;
    let condition = |mention: &Mention| mention.mark == Mark::Condition;
    frame.mentions.iter().any(|mention| condition(mention) && frame.words[mention.start].clause == clause)
}

/// Whether what is affirmed is left open: a condition, a possibility, a claim.
fn is_open(frame: &Frame<'_>, head: usize) -> bool {
    frame.marks_of(head).any(|mention| {
        matches!(mention.mark, Mark::Possible | Mark::Condition | Mark::Likely | Mark::Alleged)
    })
}

/// Whether a word is told to be about to happen.
fn is_planned(frame: &Frame<'_>, head: usize) -> bool {
    frame.marks_of(head).any(|mention| mention.mark == Mark::Planned)
}
