//! Nobody was hurt, and somebody was killed; nothing was damaged, and something was
//! destroyed: what is denied is less than what is affirmed.

use crate::claim::stance::{Mark, Mention};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames, Voice};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// What is less and what is more, as stems.
const HARM: [(&[&str], &[&str]); 2] =
    [(&["harm", "hurt", "injur", "wound"], &["die", "kill", "perish"]), (&["damag"], &["destroy", "ruin"])];

/// A finding where one side denies less harm than the other tells of.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (words, others, pair) = match (denied(a), denied(b)) {
        (Some((mention, verb, more)), None) => {
            let other = harmed(frames, (mention, verb, more), true)?;
            (a.phrase(mention.start, verb), b.statement(other), (verb, other))
        }
        (None, Some((mention, verb, more))) => {
            let other = harmed(frames, (mention, verb, more), false)?;
            (a.statement(other), b.phrase(mention.start, verb), (other, verb))
        }
        _ => return None,
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Negation, words, others);
    (draft.rule, draft.relation) = ("negation.one-denies", Relation::Differs);
    draft.maybe = frames.loose || frames.voice(pair.0, pair.1) == Voice::Other;
    draft.weigh(500);
    Some(draft)
}

/// A denial of harm: its mark, the verb, and the verbs of more harm.
fn denied<'f>(frame: &'f Frame<'_>) -> Option<(&'f Mention, usize, &'static [&'static str])> {
    frame.mentions.iter().filter(|mention| mention.mark == Mark::No).find_map(|mention| {
        let verbs = [mention.head].into_iter().chain(frame.predicates_of(mention.head));
        let of = |verb: usize| {
            let (_, more) = HARM.iter().find(|(less, _)| less.contains(&frame.words[verb].key))?;
            Some((mention, verb, *more))
        };
        verbs.into_iter().find_map(of).filter(|(_, verb, _)| !frame.asks(*verb))
    })
}

/// The predicate of the other side that tells of more harm, done to the same, or, where
/// nobody at all is said to be hurt, in the same event.
fn harmed(
    frames: &Frames<'_>,
    (denial, verb, more): (&Mention, usize, &[&str]),
    first: bool,
) -> Option<usize> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (here, there) = if first { (a, b) } else { (b, a) };
    let of_noun = denial.head != verb;
    (0..there.words.len()).find(|at| {
        let told = more.contains(&there.words[*at].key)
            && there.is_done(*at)
            && there.marks_of(*at).next().is_none();
        let clause = there.clause_of(*at);
        // "Two died", "two were killed", "the flood killed two".
        let active = !clause.passive && there.words[*at].key != "die";
        let harmed = if active { clause.after } else { clause.before };
        let same =
            |x: &[usize]| if first { frames.in_common(x, &harmed) } else { frames.in_common(&harmed, x) };
        let (start, end) = here.sentence(verb);
        let event = || (start..end).any(|near| here.words[near].content && here.other[near].is_some());
        told && !there.asks(*at) && if of_noun { same(&[denial.head]) > 0 } else { event() }
    })
}
