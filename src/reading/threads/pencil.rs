//! What is drawn where.

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};

use super::curve::Curve;
use super::{End, Extent, Extents, Pull, Stage, Thread, Threads, extent};
use crate::reading::{Mark, Reading, Side, Tie};

/// Distance of a bracket from the edge of the gap.
const EDGE: f64 = 9.0;
/// Distance of a symbol from its bracket.
const SYMBOL: f64 = 13.0;
/// What must be seen of a sentence for it to be in view.
const SEEN: f64 = 6.0;

pub(super) struct Pencil<'a> {
    pub(super) reading: &'a Reading,
    pub(super) extents: &'a Extents,
    pub(super) stage: &'a Stage,
    pub(super) hidden: &'a [Mark],
    pub(super) selected: Option<LinkId>,
    pub(super) pointed: &'a [LinkId],
}

impl Pencil<'_> {
    /// All that is drawn.
    pub(super) fn draw(&self) -> Threads {
        let mut out = Threads::default();
        for side in Side::BOTH {
            for (sentence, _) in (0..).map(SentenceId).zip(side.of(self.extents)) {
                if let Some(place) = self.place(side, sentence).filter(|place| self.is_seen(*place)) {
                    self.sentence(side, sentence, place, &mut out);
                }
            }
        }
        out.threads = in_order_of_drawing(out.threads);
        out
    }

    /// What is drawn at a sentence in view: its bracket with the threads that
    /// leave it, or a ring.
    fn sentence(&self, side: Side, sentence: SentenceId, place: Extent, out: &mut Threads) {
        let mark = side.of(&self.reading.prose).marks.get(sentence.index());
        if mark == Some(&Mark::Only) && !self.hidden.contains(&Mark::Only) {
            out.rings.push((self.x(side), f64::midpoint(place.top, place.bottom)));
        }
        let mut end: Option<End> = None;
        let is_drawn = |tie: &&Tie| tie.mark != Mark::Related && !self.hidden.contains(&tie.mark.legend());
        for tie in self.reading.ties_of(side, sentence).filter(is_drawn) {
            for couple in tie.couples().filter(|couple| *side.of(couple) == sentence) {
                let Some(far) = self.place(side.other(), *side.other().of(&couple)) else { continue };
                let is_seen = self.is_seen(far);
                let own = end.get_or_insert_with(|| self.end(side, sentence, place, tie.mark));
                own.mark = own.mark.max(tie.mark);
                own.selected |= self.selected == Some(tie.link);
                let way = if far.bottom < self.stage.head + SEEN { -1 } else { 1 };
                // Once a counterpart is in view, there is no way to show.
                own.away = own.away.filter(|_| !is_seen).map(|known| if known == 0 { way } else { known });
                let pull = self.pull(tie.link);
                if side == Side::A && is_seen && (pull > Pull::Rest || self.is_best(couple, tie.link)) {
                    out.threads.push(self.thread(tie.link, tie.mark, pull, place, far));
                }
            }
        }
        out.ends.extend(end);
    }

    fn pull(&self, link: LinkId) -> Pull {
        match self.selected {
            Some(selected) if selected == link => Pull::Selected,
            _ if self.pointed.contains(&link) => Pull::Pointed,
            Some(_) => Pull::Dim,
            None => Pull::Rest,
        }
    }

    /// Where a sentence stands in the gap.
    fn place(&self, side: Side, sentence: SentenceId) -> Option<Extent> {
        let extent = extent(self.extents, side, sentence)?;
        let scrolled = side.of(&self.stage.scrolled);
        Some(Extent {
            top: extent.top - scrolled,
            bottom: extent.bottom - scrolled,
            line: extent.line - scrolled,
        })
    }

    fn is_seen(&self, place: Extent) -> bool {
        place.bottom > self.stage.head + SEEN && place.top < self.stage.height - SEEN
    }

    /// Whether the link is the most telling one of either sentence.
    fn is_best(&self, couple: Sides<SentenceId>, link: LinkId) -> bool {
        Side::BOTH.iter().any(|side| {
            self.reading.ties_of(*side, *side.of(&couple)).next().is_some_and(|tie| tie.link == link)
        })
    }

    fn x(&self, side: Side) -> f64 {
        match side {
            Side::A => EDGE,
            Side::B => self.stage.width - EDGE,
        }
    }

    /// Middle of what is seen of a sentence.
    fn middle(&self, place: Extent) -> f64 {
        f64::midpoint(place.top.max(self.stage.head), place.bottom.min(self.stage.height))
    }

    /// The bracket at a sentence, before anything is known of its counterparts.
    fn end(&self, side: Side, sentence: SentenceId, place: Extent, mark: Mark) -> End {
        let x = self.x(side);
        let inward = if side == Side::A { SYMBOL } else { -SYMBOL };
        End {
            side,
            sentence,
            mark,
            selected: false,
            from: place.top,
            to: place.bottom,
            x,
            symbol: (x + inward, self.middle(place)),
            away: Some(0),
        }
    }

    fn thread(&self, link: LinkId, mark: Mark, pull: Pull, left: Extent, right: Extent) -> Thread {
        let half = |place: Extent| ((place.bottom - place.top) / 2.0).min(60.0) - 1.0;
        let from = (self.x(Side::A) + 1.0, self.middle(left));
        let to = (self.x(Side::B) - 1.0, self.middle(right));
        let curve = Curve::new(from, to);
        Thread { link, mark, pull, line: curve.line(), flare: curve.flare(half(left), half(right)) }
    }
}

/// The most telling lie above the others, and what is selected above all.
fn in_order_of_drawing(threads: Vec<Thread>) -> Vec<Thread> {
    let (selected, others): (Vec<Thread>, Vec<Thread>) =
        threads.into_iter().partition(|thread| thread.pull == Pull::Selected);
    let (telling, quiet): (Vec<Thread>, Vec<Thread>) =
        others.into_iter().partition(|thread| thread.mark >= Mark::Both);
    let (differs, both): (Vec<Thread>, Vec<Thread>) =
        telling.into_iter().partition(|thread| thread.mark == Mark::Differs);
    let (same, other): (Vec<Thread>, Vec<Thread>) =
        quiet.into_iter().partition(|thread| thread.mark >= Mark::Near);
    [other, same, both, differs, selected].into_iter().flatten().collect()
}
