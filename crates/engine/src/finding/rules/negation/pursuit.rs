//! What one side says somebody will not ask for, and the other that they will, in other
//! words: "would not seek a review", "would go to court for a review".

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames, Voice};
use crate::finding::linked::Linked;
use crate::lexicon::bits;
use crate::report::{FindingKind, Relation};

/// Verbs of asking for something or going after it, as stems.
const WANT: [&str; 18] = [
    "appeal", "appli", "ask", "beg", "call", "demand", "file", "go", "insist", "lodg", "press", "pursu",
    "push", "request", "seek", "sue", "urg", "want",
];

/// From so many bits on one word says what is asked for.
const RARE: u32 = 12;

/// A finding where one side denies that somebody asks for what, on the other, they do.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let denied = |frame: &Frame<'_>| frame.mentions.iter().find(|mention| denies(frame, mention)).copied();
    let (denial, first) = match (denied(a), denied(b)) {
        (Some(denial), None) => (denial, true),
        (None, Some(denial)) => (denial, false),
        _ => return None,
    };
    let there = if first { b } else { a };
    let asked = (0..there.words.len()).find(|at| {
        let pair = if first { (denial.head, *at) } else { (*at, denial.head) };
        is_asked(there, *at) && frames.same_pursuit(pair)
    })?;
    let (words, others) = if first {
        (a.phrase(denial.start, denial.head), b.phrase(asked, asked))
    } else {
        (a.phrase(asked, asked), b.phrase(denial.start, denial.head))
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Negation, words, others);
    (draft.rule, draft.relation) = ("negation.one-denies", Relation::Differs);
    draft.param("a-told", if first { "denied" } else { "affirmed" }.to_owned());
    draft.param("b-told", if first { "affirmed" } else { "denied" }.to_owned());
    draft.maybe = frames.loose;
    draft.weigh(400);
    Some(draft)
}

/// Whether a mark denies that somebody asks for something.
fn denies(frame: &Frame<'_>, mention: &Mention) -> bool {
    mention.mark.family() == Some(Family::Polarity)
        && WANT.contains(&frame.words[mention.head].key)
        && !frame.asks(mention.head)
}

/// Whether somebody is told to ask for something, or to be about to.
fn is_asked(frame: &Frame<'_>, at: usize) -> bool {
    let open = |mention: &Mention| {
        mention.mark.family().is_some() && !matches!(mention.mark, Mark::Planned | Mark::Confirmed)
    };
    WANT.contains(&frame.words[at].key)
        && frame.is_predicate(at)
        && !frame.marks_of(at).any(open)
        && !frame.asks(at)
}

impl Frames<'_> {
    /// Whether two verbs of asking are of other words, of the same people, at the same time,
    /// and for the same.
    fn same_pursuit(&self, (i, j): (usize, usize)) -> bool {
        let Self { sides, .. } = self;
        let (x, y) = (sides.a.clause_of(i), sides.b.clause_of(j));
        let planned =
            |frame: &Frame<'_>, at: usize| frame.marks_of(at).any(|mention| mention.mark == Mark::Planned);
        let named = |at: &&usize| self.in_common(&[**at], &y.after) > 0;
        let object: Vec<u32> = x.after.iter().filter(named).map(|at| bits(sides.a.words[*at].key)).collect();
        let object = object.len() >= 2 || object.iter().any(|bits| *bits >= RARE);
        let voice = self.voice(i, j);
        let subject =
            self.in_common(&x.before, &y.before) > 0 || (x.pronoun || y.pronoun) && voice == Voice::Same;
        sides.a.words[i].key != sides.b.words[j].key
            && planned(&sides.a, i) == planned(&sides.b, j)
            && object
            && subject
            && voice != Voice::Other
    }
}
