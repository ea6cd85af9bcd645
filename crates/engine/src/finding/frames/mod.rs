//! The two sides of a link as words with marks, and which word of one side
//! stands for which of the other.

mod clause;
mod closed;
mod counterpart;
mod frame;
mod phrase;
mod predicate;
mod shown;
mod statement;

use self::counterpart::candidates;
pub(super) use self::frame::Frame;
pub(super) use self::statement::{Voice, same_sense};
use super::linked::Linked;
use super::pairing::{Candidate, best};
use crate::claim::stance::{Known, Sense};
use crate::lexicon::bits;
use crate::report::LinkKind;
use crate::span::Sides;

/// Words to each side of one that are its surroundings.
const WINDOW: usize = 8;

/// Both sides of a link.
pub(super) struct Frames<'l> {
    /// The sides.
    pub(super) sides: Sides<Frame<'l>>,
    /// Whether one side is nearly a copy of the other.
    pub(super) near: bool,
    /// Words that are opposites of one another in the same surroundings.
    pub(super) opposites: Vec<(usize, usize)>,
    /// Whether both are only on the same matter.
    pub(super) loose: bool,
}

impl<'l> Frames<'l> {
    /// The frames of a link; `None` when a side is not in English. Quadratic
    /// in the words of the sentences, of which a side has a limit.
    pub(super) fn of(linked: &Linked<'l>) -> Option<Self> {
        let mut sides = Sides { a: Frame::of(&linked.sides.a)?, b: Frame::of(&linked.sides.b)? };
        for pair in best(candidates(&sides.a, &sides.b)) {
            sides.a.other[pair.a] = Some(pair.b);
            sides.b.other[pair.b] = Some(pair.a);
        }
        let near = matches!(linked.link.kind, LinkKind::SameWords | LinkKind::NearCopy);
        let loose = linked.link.kind == LinkKind::Related;
        let mut frames = Self { sides, near, loose, opposites: Vec::new() };
        for pair in best(frames.by_sense(Sense::Alike)) {
            frames.sides.a.other[pair.a] = Some(pair.b);
            frames.sides.b.other[pair.b] = Some(pair.a);
        }
        frames.opposites =
            best(frames.by_sense(Sense::Opposite)).into_iter().map(|pair| (pair.a, pair.b)).collect();
        Some(frames)
    }

    /// Words without a counterpart that stand to each other in one way, with
    /// others around them that do have one.
    fn by_sense(&self, wanted: Sense) -> Vec<Candidate> {
        let open = |frame: &Frame<'l>| {
            frame.open().map(|at| (at, Known::of(frame.words[at].key))).collect::<Vec<_>>()
        };
        let (here, there) = (open(&self.sides.a), open(&self.sides.b));
        let mut candidates = Vec::new();
        for &(i, ref one) in &here {
            for &(j, ref other) in &there {
                let (x, y) = (&self.sides.a.words[i], &self.sides.b.words[j]);
                let both = x.content && y.content;
                let marked = both && (x.helps || y.helps);
                let found = one.sense(other);
                let stands = found == Some(wanted)
                    || self.near && wanted == Sense::Opposite && found == Some(Sense::Contrast);
                if marked || !both && !self.near || !stands {
                    continue;
                }
                let (close, slot) = (self.near_by(i, j), self.same_slot(i, j));
                if slot || both && close > 0 {
                    let fit = u32::try_from(close).unwrap_or(0) + if slot { 10 } else { 0 };
                    candidates.push(Candidate { a: i, b: j, fit });
                }
            }
        }
        candidates
    }

    /// The fit that a difference needs where `usual` is needed in reworded
    /// sentences: less in near-copies, more in sentences on the same matter.
    pub(super) const fn least(&self, usual: u32) -> u32 {
        if self.near {
            usual * 2 / 3
        } else if self.loose {
            usual * 4 / 3
        } else {
            usual
        }
    }

    /// How alike the surroundings of word `i` of the first and `j` of the
    /// second side are: content words that stand for one another, in permille
    /// of those of the poorer side, of which at least two are wanted.
    pub(super) fn support(&self, i: usize, j: usize) -> u32 {
        let Sides { a, b } = &self.sides;
        let around = |frame: &Frame<'_>, at: usize| {
            frame.around(at).filter(|near| *near != at && frame.words[*near].content).count()
        };
        let fewer = around(a, i).min(around(b, j)).max(2);
        u32::try_from(self.near_by(i, j) * 1000 / fewer).unwrap_or(1000)
    }

    /// How sure it is that word `i` of the first and word `j` of the second
    /// side tell of the same thing, 0 to 1000: by their nearest content words,
    /// by their surroundings, and by how rare they are.
    pub(super) fn fit(&self, i: usize, j: usize) -> u32 {
        let Sides { a, b } = &self.sides;
        let beside = b.nearest(j);
        let meets = |at: &usize| a.other[*at].is_some_and(|there| beside.contains(&there));
        let shared = a.nearest(i).iter().filter(|at| meets(at)).count();
        let arguments = [0, 350, 550][shared.min(2)];
        let rare = bits(a.words[i].key).min(bits(b.words[j].key)).clamp(8, 13) - 8;
        (arguments + self.support(i, j) * 3 / 10 + rare * 30).min(1000)
    }

    /// Whether one of the two content words before, or after, stands for one of
    /// the two on the same side of the other word.
    pub(super) fn same_side(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let beside = b.nearest(j);
        a.nearest(i)
            .iter()
            .any(|at| a.other[*at].is_some_and(|there| beside.contains(&there) && (*at < i) == (there < j)))
    }

    /// How many words beside word `i` of the first and beside word `j` of the
    /// second side stand for one another.
    pub(super) fn near_by(&self, i: usize, j: usize) -> usize {
        let Sides { a, b } = &self.sides;
        a.around(i)
            .filter(|at| *at != i)
            .filter(|at| {
                a.other[*at].is_some_and(|there| {
                    there != j && there.abs_diff(j) <= WINDOW && b.same_sentence(there, j)
                })
            })
            .count()
    }

    /// Whether both neighbours of a word stand for those of another.
    pub(super) fn same_slot(&self, i: usize, j: usize) -> bool {
        let Sides { a, b } = &self.sides;
        let same = |m: Option<usize>, n: Option<usize>| match (m, n) {
            (Some(m), Some(n)) => a.other[m] == Some(n),
            (None, None) => true,
            _ => false,
        };
        same(a.content_before(i), b.content_before(j)) && same(a.content_after(i), b.content_after(j))
    }
}
