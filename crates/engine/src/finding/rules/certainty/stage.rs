//! How far a case against somebody is: heard as a witness, suspected, arrested, charged,
//! on trial, convicted.

use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Reading, Relation};

/// The stages of a case, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rung {
    /// Heard as a witness, or not suspected.
    Unsuspected,
    /// Thought to have done it.
    Suspected,
    /// Arrested, in custody.
    Arrested,
    /// Brought to court.
    Charged,
    /// Before the court.
    Tried,
    /// Found guilty.
    Convicted,
}

/// Verbs of each stage, as stems.
const VERBS: [(&str, Rung); 10] = [
    ("arrest", Rung::Arrested),
    ("charg", Rung::Charged),
    ("convict", Rung::Convicted),
    ("detain", Rung::Arrested),
    ("imprison", Rung::Convicted),
    ("indict", Rung::Charged),
    ("jail", Rung::Convicted),
    ("prosecut", Rung::Charged),
    ("sentenc", Rung::Convicted),
    ("suspect", Rung::Suspected),
];

/// What somebody is who is not charged, as stems.
const WITNESS: [&str; 2] = ["bystand", "wit"];

/// What a case is before a court, and where an arrested person is, as stems.
const PLACES: [(&str, &str, Rung); 2] = [("trial", "on", Rung::Tried), ("custodi", "in", Rung::Arrested)];

/// One stage that a side tells of.
struct Stage {
    rung: Rung,
    /// The word that tells it, and where its words begin.
    at: usize,
    from: usize,
    /// Content words for whom it is told of; none where a pronoun opens the sentence.
    people: Vec<usize>,
}

/// A finding where both sides tell how far the case against somebody is, each of
/// another stage, by the last stage that each tells.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (here, there) = (stages(a), stages(b));
    let meets = |x: &Stage, y: &Stage| {
        x.people.is_empty() != y.people.is_empty() || frames.in_common(&x.people, &y.people) > 0
    };
    let x = here.iter().filter(|x| there.iter().any(|y| meets(x, y))).max_by_key(|x| x.rung)?;
    let y = there.iter().filter(|y| here.iter().any(|x| meets(x, y))).max_by_key(|y| y.rung)?;
    let (relation, reading) = relation(x.rung.min(y.rung), x.rung.max(y.rung))?;
    let (lower, others) = if x.rung < y.rung { (x, &there) } else { (y, &here) };
    // "Arrested" and "arrested and charged" differ in what they leave out.
    let both = relation == Relation::Compatible && others.iter().any(|other| other.rung == lower.rung);
    if !meets(x, y) || both {
        return None;
    }
    let (words, others) = (a.phrase(x.from, x.at), b.phrase(y.from, y.at));
    let mut draft = Draft::of_words(linked.link, FindingKind::Certainty, words, others);
    (draft.rule, draft.relation, draft.reading) = ("certainty.stage", relation, reading);
    // Of two cases one may be further than the other.
    draft.maybe = frames.loose && relation == Relation::Compatible;
    draft.weigh(500);
    Some(draft)
}

/// How two stages of one case stand to each other: nobody is a witness alone and
/// charged, but who is convicted was charged.
fn relation(lower: Rung, higher: Rung) -> Option<(Relation, Option<Reading>)> {
    match lower {
        _ if lower == higher => None,
        Rung::Unsuspected => Some((Relation::Differs, None)),
        Rung::Suspected | Rung::Arrested if higher < Rung::Charged => None,
        Rung::Charged | Rung::Tried if higher < Rung::Convicted => None,
        _ => Some((Relation::Compatible, Some(Reading::Time))),
    }
}

/// All stages that a side tells of.
fn stages(frame: &Frame<'_>) -> Vec<Stage> {
    let all = || 0..frame.words.len();
    let verbs = all().filter_map(|at| of_verb(frame, at));
    let places = all().filter_map(|at| of_place(frame, at));
    // Of one rung the last counts: "not suspected" tells more than "as a witness".
    all().filter_map(|at| of_witness(frame, at)).chain(verbs).chain(places).collect()
}

/// "Was charged", "police arrested the skipper", "is not suspected".
fn of_verb(frame: &Frame<'_>, at: usize) -> Option<Stage> {
    let (_, rung) = *VERBS.iter().find(|(key, _)| *key == frame.words[at].key)?;
    let denial = frame.denial_before(at);
    if rung == Rung::Suspected
        && let Some(denial) = denial
    {
        return Some(Stage { rung: Rung::Unsuspected, at, from: denial.start, people: subject(frame, at) });
    }
    let before = frame.is_one(at.saturating_sub(1), &["previously", "already", "earlier"]);
    let marked = before || frame.marks_of(at).any(|mention| rung != Rung::Suspected || mention.start != at);
    if denial.is_some() || marked || !frame.words[at].past || !frame.is_predicate(at) {
        return None;
    }
    // "Was arrested and charged".
    let and = at.checked_sub(1).filter(|and| frame.is_one(*and, &["and", "then"]));
    let led = and.and_then(|and| frame.verb_before(and)).filter(|verb| frame.words[*verb].past);
    let verb = led.unwrap_or(at);
    let passive = frame.clause_of(verb).passive;
    let people = if passive { subject(frame, verb) } else { object(frame, verb) };
    let known = passive || !people.is_empty();
    known.then_some(Stage { rung, at, from: at, people })
}

/// "On trial", "in custody".
fn of_place(frame: &Frame<'_>, at: usize) -> Option<Stage> {
    let (_, before, rung) = *PLACES.iter().find(|(key, ..)| *key == frame.words[at].key)?;
    let opening = at.checked_sub(1).filter(|near| frame.is_one(*near, &[before]))?;
    let verb = frame.verb_before(opening)?;
    let marked = frame.marks_of(at).next().is_some() || frame.marks_of(verb).next().is_some();
    (!marked).then(|| Stage { rung, at, from: verb, people: subject(frame, verb) })
}

/// "Was heard as a witness", "is only a witness", "has the status of a witness".
fn of_witness(frame: &Frame<'_>, at: usize) -> Option<Stage> {
    if !WITNESS.contains(&frame.words[at].key) || frame.denial_before(at).is_some() {
        return None;
    }
    let verb = frame.verb_before(at)?;
    Some(Stage { rung: Rung::Unsuspected, at, from: verb, people: subject(frame, verb) })
}

/// The subject of a predicate, without places; none where a pronoun opens its sentence.
fn subject(frame: &Frame<'_>, at: usize) -> Vec<usize> {
    let mut before = frame.clause_of(at).before;
    before.retain(|at| !frame.is_place(*at) && !frame.words[*at].measures);
    before
}

/// The words of the noun right behind a verb.
fn object(frame: &Frame<'_>, at: usize) -> Vec<usize> {
    let (_, end) = frame.sentence(at);
    let first = (at + 1..end).find(|near| frame.words[*near].content).filter(|first| *first <= at + 3);
    let run = first.into_iter().flat_map(|first| (first..end).take_while(|near| frame.names(*near)));
    run.collect()
}
