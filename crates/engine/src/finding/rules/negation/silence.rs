//! What one side says somebody would not say, and the other that they said.

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::draft::{Draft, Words};
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// Verbs of saying after a refusal, as stems.
const SAY: [&str; 9] =
    ["announc", "answer", "comment", "confirm", "disclos", "discuss", "name", "reveal", "say"];

/// So many content words behind the verb are what it is about.
const ABOUT: usize = 8;

/// A finding where one side tells that somebody would not say what they say on the other.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let silent = |frame: &Frame<'_>| frame.mentions.iter().find(|mention| is_silent(frame, mention)).copied();
    let (words, others) = match (silent(a), silent(b)) {
        (Some(silence), None) => (a.phrase(silence.start, silence.end), said(frames, &silence, true)?),
        (None, Some(silence)) => (said(frames, &silence, false)?, b.phrase(silence.start, silence.end)),
        _ => return None,
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Negation, words, others);
    (draft.rule, draft.relation) = ("negation.silence", Relation::Differs);
    draft.maybe = frames.loose;
    draft.weigh(300);
    Some(draft)
}

/// Whether a mark tells that somebody would not say something.
fn is_silent(frame: &Frame<'_>, mention: &Mention) -> bool {
    let refused = mention.mark == Mark::Refused || frame.is_one(mention.start.saturating_sub(1), &["would"]);
    mention.mark.family() == Some(Family::Polarity)
        && refused
        && SAY.contains(&frame.words.get(mention.end).map_or("", |word| word.key))
}

/// What the same people say of the same on the other side.
fn said(frames: &Frames<'_>, silence: &Mention, first: bool) -> Option<Words> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (here, there) = if first { (a, b) } else { (b, a) };
    let common =
        |x: &[usize], y: &[usize]| if first { frames.in_common(x, y) } else { frames.in_common(y, x) };
    let people = here.clause_of(silence.end).before;
    let (_, end) = here.sentence(silence.end);
    let about: Vec<usize> = (silence.end + 1..end)
        .filter(|at| here.words[*at].content && !here.words[*at].measures && !here.is_one(*at, &["whether"]))
        .filter(|at| !people.iter().any(|who| here.words[*who].key == here.words[*at].key))
        .take(ABOUT)
        .collect();
    let plain = |at: &usize| {
        let done = there.is_done(*at) && there.is_predicate(*at) && there.marks_of(*at).next().is_none();
        done && common(&about, &[*at]) > 0
            && common(&people, &there.clause_of(*at).before) > 0
            && !there.asks(*at)
    };
    if let Some(at) = (0..there.words.len()).find(plain) {
        return (common(&about, &there.clause_of(at).after) > 0).then(|| there.phrase(at, at));
    }
    let verb = (0..there.words.len()).find(|at| {
        let verb = SAY.contains(&there.words[*at].key) || there.is_speech(*at);
        let affirmed = || there.denial_before(*at).is_none() && !there.asks(*at);
        verb && affirmed() && common(&people, &there.who_says(*at)) > 0
    })?;
    let (_, last) = there.sentence(verb);
    let told: Vec<usize> = (verb + 1..last).filter(|at| there.words[*at].content).take(ABOUT).collect();
    // "Would not say when the fair opens", "said the fair was a joy".
    let enough = common(&about, &told) >= about.len().min(2);
    let topic = told.into_iter().find(|at| enough && common(&about, &[*at]) > 0)?;
    Some(there.phrase(verb, topic))
}
