//! What one side affirms and the other denies.

mod harm;
mod open;
mod pursuit;
mod silence;

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::change::{Change, changes};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames, Voice};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 250;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 450;

/// Findings on what is affirmed or denied in one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let changes = changes(frames, Family::Polarity);
    let mut drafts: Vec<Draft> = changes.iter().filter_map(|change| draft(linked, frames, change)).collect();
    if drafts.iter().all(|draft| draft.maybe) {
        let others = [pursuit::apply, open::apply, silence::apply, harm::apply];
        let found: Vec<Draft> = others.into_iter().filter_map(|rule| rule(linked, frames)).collect();
        if !found.is_empty() {
            drafts = found;
        }
    }
    drafts
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, change: &Change<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (i, j) = change.heads;
    if change.a.is_some() && change.b.is_some() || change.fit < LEAST && !frames.same_predicate(i, j) {
        return None;
    }
    if !change.direct && !frames.near && change.fit < SURE {
        return None;
    }
    let side = |frame: &Frame<'_>, mention: Option<&Mention>, head: usize| {
        frame.phrase(mention.map_or(head, |mention| from(frame, mention)), head)
    };
    let mut draft =
        Draft::of_words(linked.link, FindingKind::Negation, side(a, change.a, i), side(b, change.b, j));
    (draft.rule, draft.relation) = ("negation.one-denies", Relation::Differs);
    let (denied, denial, affirmed, head) =
        if let Some(denial) = change.a { (a, Some(denial), b, j) } else { (b, change.b, a, i) };
    // What is planned or threatened on both sides is affirmed and denied alike.
    let both = |mark: Mark| denial.is_some_and(|denial| is_marked(denied, denial.head, mark));
    // "No jobs will be cut", "jobs will be cut".
    let subjects = denial.is_some_and(|denial| {
        denial.mark == Mark::No
            && !denied.follows_verb(denial.start)
            && frames.same_of_none((i, j), change.a.is_some())
    });
    let another = !frames.near
        && (!frames.same_statement(i, j) && !subjects && !frames.same_of_unnamed(i, j)
            || denial.is_some_and(|denial| is_since(denied, denial))
            || is_qualified(affirmed, head, &both)
            || denial.is_some_and(|denial| is_of_noun(denied, denial)));
    let fits = change.fit >= frames.least(SURE) || frames.same_predicate(i, j) || subjects;
    let open = is_open(affirmed, head, &both) || denial.is_some_and(|denial| is_conditional(denied, denial));
    // "Did not say when", "said that": what is said may be something else.
    let spoken = a.words[i].key == "say"
        && b.words[j].key == "say"
        && frames.in_common(&a.clause_of(i).after, &b.clause_of(j).after) < 2;
    draft.maybe = !change.direct || open || another || !fits || !frames.near && spoken;
    let told = |mention: Option<&Mention>| if mention.is_some() { "denied" } else { "affirmed" };
    draft.param("a-told", told(change.a).to_owned());
    draft.param("b-told", told(change.b).to_owned());
    draft.weigh(if change.direct { change.fit } else { change.fit / 2 });
    Some(draft)
}

impl Frames<'_> {
    /// Whether two predicates in the passive are the same word, of things that nobody names, and
    /// more than one word of what they are about is the same: "casks were not sold in the ports
    /// of Norland", "barrels were sold in the ports of Norland".
    fn same_of_unnamed(&self, i: usize, j: usize) -> bool {
        let Self { sides, .. } = self;
        let (x, y) = (sides.a.clause_of(i), sides.b.clause_of(j));
        let named = sides.a.is_any_capital(&x.before) || sides.b.is_any_capital(&y.before);
        !self.loose
            && x.passive
            && y.passive
            && !named
            && sides.a.words[i].key == sides.b.words[j].key
            && self.in_common(&x.after, &y.after) >= 2
            && self.voice(i, j) != Voice::Other
    }

    /// Whether the nouns at `i` and `j`, of which one is told to be none, are subjects of
    /// the same; what is denied of a part alone ("no fault in other pumps") is not.
    fn same_of_none(&self, (i, j): (usize, usize), first: bool) -> bool {
        let (a, b) = (&self.sides.a, &self.sides.b);
        let (Some(here), Some(there)) = (a.predicate_of(i), b.predicate_of(j)) else { return false };
        let (of_a, of_b) = (a.clause_of(here).after, b.clause_of(there).after);
        let whole = if first { of_a.is_empty() } else { of_b.is_empty() } || self.in_common(&of_a, &of_b) > 0;
        whole && self.stand_for(here, there) && self.same_subject(i, j)
    }
}

/// Where the words of a denial begin: a verb right before "no" belongs to it
/// ("found no trace").
fn from(frame: &Frame<'_>, mention: &Mention) -> usize {
    let before = mention.start.checked_sub(1).filter(|at| mention.mark == Mark::No && frame.words[*at].past);
    before.unwrap_or(mention.start)
}

/// Whether what is affirmed may be taken back by words around it: it is no more
/// than wanted or asked for ("to sign"), its clause is hedged, or its sentence
/// denies something too. Marks that are on `both` sides do not count.
fn is_qualified(frame: &Frame<'_>, head: usize, both: &dyn Fn(Mark) -> bool) -> bool {
    frame.is_infinitive(head)
        || frame.mentions.iter().any(|mention| match mention.mark.family() {
            Some(Family::Certainty) if both(mention.mark) => false,
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

/// Whether what is denied is denied of the time since something: what was before is not.
fn is_since(frame: &Frame<'_>, denial: &Mention) -> bool {
    (denial.head..frame.sentence(denial.head).1).any(|at| frame.is_one(at, &["since"]))
}

/// Whether what is denied hangs on something: "if we do not come".
fn is_conditional(frame: &Frame<'_>, denial: &Mention) -> bool {
    let clause = frame.words[denial.start].clause;
    let condition = |mention: &Mention| mention.mark == Mark::Condition;
    frame.mentions.iter().any(|mention| condition(mention) && frame.words[mention.start].clause == clause)
}

/// Whether what is affirmed is left open: a condition, a possibility, a claim that the
/// denial is not of too ("threatened to quit", "never threatened to quit").
fn is_open(frame: &Frame<'_>, head: usize, both: &dyn Fn(Mark) -> bool) -> bool {
    let open = |mark: Mark| matches!(mark, Mark::Possible | Mark::Condition | Mark::Likely | Mark::Alleged);
    frame.marks_of(head).any(|mention| open(mention.mark) && !both(mention.mark))
}

/// Whether a mark governs a word, or what it is the subject of.
fn is_marked(frame: &Frame<'_>, head: usize, mark: Mark) -> bool {
    let marked = |at: usize| frame.marks_of(at).any(|mention| mention.mark == mark);
    marked(head) || frame.predicates_of(head).into_iter().any(marked)
}
