//! Only one of them, or all of them.

use crate::claim::stance::{Mark, Mention};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames, Voice};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// A finding where one side says of only some what the other says of all.
pub(super) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let marked = |frame: &Frame<'_>, mark: Mark| {
        frame.mentions.iter().filter(move |mention| mention.mark == mark).copied().collect::<Vec<_>>()
    };
    let pairs = |one: Mark, other: Mark| {
        let others = marked(b, other);
        marked(a, one).into_iter().flat_map(move |x| others.clone().into_iter().map(move |y| (x, y)))
    };
    let both = pairs(Mark::Only, Mark::All).chain(pairs(Mark::All, Mark::Only));
    let (x, y) = both.into_iter().find(|(x, y)| frames.same_of_subjects(x, y))?;
    let words = |frame: &Frame<'_>, mention: &Mention| {
        let last = frame.noun_phrase(mention.head).last().copied().unwrap_or(mention.head);
        frame.words_at(mention.start, last)
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, words(a, &x), words(b, &y));
    (draft.rule, draft.relation) = ("extent.how-far", Relation::Differs);
    draft.maybe = frames.loose || frames.voice(x.head, y.head) == Voice::Other;
    draft.weigh(500);
    Some(draft)
}

impl Frames<'_> {
    /// Whether the subjects that two marks open do the same, to the same.
    fn same_of_subjects(&self, x: &Mention, y: &Mention) -> bool {
        let (a, b) = (&self.sides.a, &self.sides.b);
        let opens = |frame: &Frame<'_>, mention: &Mention| {
            // "Was sold only in Lund" is no "only Lund sold".
            mention.end <= mention.head && !frame.follows_verb(mention.start)
        };
        let (here, there) = (a.predicate_of(x.head), b.predicate_of(y.head));
        let (Some(here), Some(there)) = (here, there) else { return false };
        let object = self.in_common(&a.clause_of(here).after, &b.clause_of(there).after);
        opens(a, x)
            && opens(b, y)
            && self.stand_for(here, there)
            && (object > 0 || self.stand_for(x.head, y.head))
            && a.is_denied(here) == b.is_denied(there)
            && !a.asks(here)
            && !b.asks(there)
    }
}
