//! What one side denies, and the other leaves open: "no deaths have been linked to it",
//! "a link with one death is being examined".

use crate::claim::stance::{Family, Mark, Mention};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// Verbs of looking into what is not settled, as stems.
const OPEN: [&str; 9] =
    ["assess", "check", "examin", "inquir", "investig", "look", "probe", "review", "suspect"];

/// So many words around what is denied must be told on the other side too.
const SHARED: usize = 1;

/// A finding where one side tells of none of something that the other side leaves open.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let denied = |frame: &Frame<'_>, first: bool| {
        let none =
            frame.mentions.iter().filter(|mention| mention.mark == Mark::No && !frame.asks(mention.head));
        none.copied().find_map(|mention| Some((mention, left_open(frames, &mention, first)?)))
    };
    let (words, others) = match (denied(a, true), denied(b, false)) {
        (Some((mention, (from, to))), None) => (a.phrase(mention.start, mention.head), b.words_at(from, to)),
        (None, Some((mention, (from, to)))) => (a.words_at(from, to), b.phrase(mention.start, mention.head)),
        _ => return None,
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Negation, words, others);
    (draft.rule, draft.relation) = ("negation.open", Relation::Differs);
    draft.maybe = frames.loose;
    draft.weigh(400);
    Some(draft)
}

/// The words of the other side that leave open what `denial` denies.
fn left_open(frames: &Frames<'_>, denial: &Mention, first: bool) -> Option<(usize, usize)> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let (here, there) = if first { (a, b) } else { (b, a) };
    let noun = here.other[denial.head]?;
    let around = here.around(denial.head).filter(|at| *at != denial.head);
    let shared = around.filter(|at| {
        here.words[*at].content
            && here.other[*at].is_some_and(|other| there.same_sentence(other, noun) && other != noun)
    });
    if shared.count() < SHARED || there.denial_before(noun).is_some_and(|mention| mention.head == noun) {
        return None;
    }
    let open = there.opens_up(noun)?;
    Some((there.group_start(open, there.sentence(open).0).min(open).min(noun), open.max(noun)))
}

impl Frame<'_> {
    /// The verb that leaves open what is told in the sentence of a word: somebody looks into
    /// it or does not rule it out.
    fn opens_up(&self, at: usize) -> Option<usize> {
        let (start, end) = self.sentence(at);
        let denied = |verb: usize| self.denial_before(verb).is_some() || self.is_denied(verb);
        let unruled =
            |verb: usize| self.words[verb].key == "rule" && self.is_one(verb + 1, &["out"]) && denied(verb);
        let settled =
            |verb: usize| self.marks_of(verb).any(|mention| mention.mark.family() == Some(Family::Polarity));
        (start..end).find(|verb| {
            unruled(*verb)
                || OPEN.contains(&self.words[*verb].key) && self.is_predicate(*verb) && !settled(*verb)
        })
    }
}
