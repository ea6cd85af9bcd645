//! Planned or done; certain, likely, possible, alleged; heard or charged.

mod stage;

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::change::{Change, changes};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Reading, Relation};

/// Surroundings less alike than this are those of another statement.
const LEAST: u32 = 250;
/// From here on a difference is shown; see [`Frames::least`].
const SURE: u32 = 450;

/// What is done more than once by the same people, as stems.
const REPEATED: [&str; 9] = ["appear", "face", "meet", "play", "run", "speak", "talk", "testifi", "vote"];

/// How a word is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// As something that happened.
    Done,
    /// Without a mark, and not as a past event.
    Plain,
    /// By a mark.
    Marked(Mark),
}

/// Findings on the status and certainty of what one link tells.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = changes(frames, Family::Certainty)
        .iter()
        .filter_map(|change| draft(linked, frames, change))
        .collect();
    drafts.extend(on_condition(linked, frames));
    if let Some(stage) = stage::apply(linked, frames) {
        // "Suspected" and "charged" are told there.
        drafts.retain(|draft| draft.rule != "certainty.how-sure");
        drafts.push(stage);
    }
    drafts
}

/// What both tell as planned, and only one of them on a condition.
fn on_condition(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let condition =
        |frame: &Frame<'_>| frame.mentions.iter().find(|mention| mention.mark == Mark::Condition).copied();
    let planned = |frame: &Frame<'_>, head: usize| {
        frame.marks_of(head).find(|mention| mention.mark == Mark::Planned).copied()
    };
    let (in_a, in_b) = (condition(a), condition(b));
    if in_a.is_some() == in_b.is_some() {
        return None;
    }
    let plans = a.mentions.iter().filter(|mention| mention.mark == Mark::Planned);
    let (plan, other) = plans
        .filter_map(|plan| Some((*plan, planned(b, a.other[plan.head]?)?)))
        .find(|(plan, other)| frames.fit(plan.head, other.head) >= frames.least(SURE))?;
    let words = |frame: &Frame<'_>, condition: Option<Mention>, plan: Mention| match condition {
        Some(condition) => frame.clause(condition.start),
        None => frame.phrase(plan.start, plan.head),
    };
    let (words, others) = (words(a, in_a, plan), words(b, in_b, other));
    let mut draft = Draft::of_words(linked.link, FindingKind::Certainty, words, others);
    (draft.rule, draft.relation) = ("certainty.on-condition", Relation::Compatible);
    draft.reading = Some(Reading::Condition);
    // "Work is due to start in May 2027", "the digging will begin in May 2027, if …".
    let (here, there) = (a.periods(plan.head), b.periods(other.head));
    let same_time = here.iter().any(|period| there.contains(period));
    draft.maybe = !same_time && !frames.same_statement(plan.head, other.head);
    draft.weigh(frames.fit(plan.head, other.head));
    Some(draft)
}

fn draft(linked: &Linked<'_>, frames: &Frames<'_>, change: &Change<'_>) -> Option<Draft> {
    if change.fit < LEAST || !change.direct {
        return None;
    }
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (i, j) = change.heads;
    // What both deny is not told as done by either.
    if a.is_speech(i) || b.is_speech(j) || a.is_denied(i) && b.is_denied(j) {
        return None;
    }
    let told = (told(a, i, change.a), told(b, j, change.b));
    let rule = rule(told.0, told.1)?;
    let side = |frame: &Frame<'_>, mention: Option<&Mention>, head: usize| {
        frame.phrase(mention.map_or(head, |mention| mention.start), head)
    };
    let mut draft =
        Draft::of_words(linked.link, FindingKind::Certainty, side(a, change.a, i), side(b, change.b, j));
    (draft.rule, draft.relation) = (rule, Relation::Differs);
    if rule == "certainty.planned-or-done" && linked.is_older(told.0 != Told::Done) {
        (draft.relation, draft.reading) = (Relation::Compatible, Some(Reading::Time));
    }
    let crowded = change.a.is_none() && is_hedged(a, i) || change.b.is_none() && is_hedged(b, j);
    let predicates = a.is_predicate(i) && b.is_predicate(j) && frames.same_predicate(i, j);
    let plain = [told.0, told.1].contains(&Told::Plain) && !predicates;
    let weak = rule != "certainty.planned-or-done" && (plain && !frames.near || frames.loose);
    let fits = change.fit >= frames.least(SURE) || frames.same_predicate(i, j);
    let other = a.is_denied(i) != b.is_denied(j) || is_habit(a, change.a) || is_habit(b, change.b);
    let twice = rule == "certainty.planned-or-done" && !frames.near && is_another_time(frames, (i, j), told);
    draft.maybe = crowded || weak || !fits || other || twice || !frames.same_statement(i, j);
    draft.param("a-told", name(told.0).to_owned());
    draft.param("b-told", name(told.1).to_owned());
    draft.weigh(change.fit);
    Some(draft)
}

/// Whether a plan is told by "would" alone, with nobody who says so: that is what used
/// to happen, or what hangs on something.
fn is_habit(frame: &Frame<'_>, mention: Option<&Mention>) -> bool {
    mention.is_some_and(|mention| {
        frame.is_one(mention.start, &["would"]) && frame.verb_of_saying(mention.head).is_none()
    })
}

/// Whether a plan and an event may be two events of one kind: "again" stands with the
/// plan, they are of two months or years, or what is done is done often and only the
/// subject is the same ("she will speak on Monday", "she spoke on Sunday").
fn is_another_time(frames: &Frames<'_>, (i, j): (usize, usize), told: (Told, Told)) -> bool {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (plan, head) = if told.0 == Told::Done { (b, j) } else { (a, i) };
    let object = frames.in_common(&a.clause_of(i).after, &b.clause_of(j).after);
    let often = |frame: &Frame<'_>, at: usize| REPEATED.contains(&frame.words[at].key);
    let (here, there) = (a.periods(i), b.periods(j));
    let apart = !here.is_empty() && !there.is_empty() && !here.iter().any(|one| there.contains(one));
    let twice = often(a, i) || often(b, j);
    let begins = a.words[i].key == "begin" || b.words[j].key == "begin";
    plan.is_repeated(head) || twice && object == 0 || apart && (twice || begins)
}

/// How a word is told, by its mark and its form.
fn told(frame: &Frame<'_>, head: usize, mention: Option<&Mention>) -> Told {
    match mention {
        Some(mention) => Told::Marked(mention.mark),
        None if frame.is_done(head) => Told::Done,
        None => Told::Plain,
    }
}

/// The rule for two ways of telling; `None` when they go together.
fn rule(x: Told, y: Told) -> Option<&'static str> {
    use Mark::{Condition, Confirmed, Planned, Unreal, Yet};
    use Told::{Done, Marked, Plain};
    let either = |one: Told| x == one || y == one;
    if x == y {
        return None;
    }
    if either(Marked(Unreal)) || either(Marked(Condition)) {
        // What would have been is not told to be; a condition is set against a
        // plan by a rule of its own.
        return None;
    }
    if either(Marked(Confirmed)) && (either(Done) || either(Plain)) {
        return None;
    }
    if either(Marked(Planned)) || either(Marked(Yet)) {
        return if either(Done) {
            Some("certainty.planned-or-done")
        } else if either(Plain) || either(Marked(Planned)) && either(Marked(Yet)) {
            None
        } else {
            Some("certainty.how-sure")
        };
    }
    Some("certainty.how-sure")
}

/// Whether another mark of certainty stands in the clause of a word.
fn is_hedged(frame: &Frame<'_>, head: usize) -> bool {
    frame.mentions.iter().any(|mention| {
        mention.mark.family() == Some(Family::Certainty)
            && frame.words[mention.start].clause == frame.words[head].clause
    })
}

const fn name(told: Told) -> &'static str {
    match told {
        Told::Done => "done",
        Told::Plain => "certain",
        Told::Marked(Mark::Planned) => "planned",
        Told::Marked(Mark::Likely) => "likely",
        Told::Marked(Mark::Possible) => "possible",
        Told::Marked(Mark::Alleged) => "alleged",
        Told::Marked(Mark::Yet) => "not done yet",
        Told::Marked(_) => "confirmed",
    }
}
