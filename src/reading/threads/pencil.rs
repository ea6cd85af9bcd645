//! What is drawn where.

use std::collections::BTreeMap;

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};

use super::curve::Curve;
use super::{End, Extent, Extents, Pull, Stage, Thread, Threads};
use crate::reading::{Mark, Reading, Side};

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
        let mut ends: BTreeMap<(Side, SentenceId), End> = BTreeMap::new();
        for tie in self.reading.ties.iter().filter(|tie| !self.hidden.contains(&tie.mark.legend())) {
            if tie.mark == Mark::Related {
                continue;
            }
            let pull = self.pull(tie.link);
            for couple in tie.couples() {
                let places = Sides { a: self.place(Side::A, couple.a), b: self.place(Side::B, couple.b) };
                let (Some(a), Some(b)) = (places.a, places.b) else { continue };
                let seen = Sides { a: self.is_seen(a), b: self.is_seen(b) };
                for side in Side::BOTH {
                    if *side.of(&seen) {
                        let far =
                            if *side.other().of(&seen) { None } else { side.other().of(&places).as_ref() };
                        self.end(&mut ends, side, *side.of(&couple), tie.mark, tie.link, far);
                    }
                }
                if seen.a && seen.b && (pull > Pull::Rest || self.is_best(couple, tie.link)) {
                    out.threads.push(self.thread(tie.link, tie.mark, pull, a, b));
                }
            }
        }
        out.threads = in_order_of_drawing(out.threads);
        out.ends = ends.into_values().collect();
        if !self.hidden.contains(&Mark::Only) {
            out.rings = self.rings();
        }
        out
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
        let extent = side.of(self.extents).get(&sentence)?;
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

    fn end(
        &self,
        ends: &mut BTreeMap<(Side, SentenceId), End>,
        side: Side,
        sentence: SentenceId,
        mark: Mark,
        link: LinkId,
        far: Option<&Extent>,
    ) {
        let Some(place) = self.place(side, sentence) else { return };
        let away = far.map(|far| if far.bottom < self.stage.head + SEEN { -1 } else { 1 });
        let x = self.x(side);
        let inward = if side == Side::A { SYMBOL } else { -SYMBOL };
        let end = ends.entry((side, sentence)).or_insert_with(|| End {
            side,
            sentence,
            mark,
            selected: false,
            from: place.top,
            to: place.bottom,
            x,
            symbol: (x + inward, self.middle(place)),
            away,
        });
        end.mark = end.mark.max(mark);
        end.selected |= self.selected == Some(link);
        end.away = end.away.and(away);
    }

    fn thread(&self, link: LinkId, mark: Mark, pull: Pull, left: Extent, right: Extent) -> Thread {
        let half = |place: Extent| ((place.bottom - place.top) / 2.0).min(60.0) - 1.0;
        let from = (self.x(Side::A) + 1.0, self.middle(left));
        let to = (self.x(Side::B) - 1.0, self.middle(right));
        let curve = Curve::new(from, to);
        Thread { link, mark, pull, line: curve.line(), flare: curve.flare(half(left), half(right)) }
    }

    fn rings(&self) -> Vec<(f64, f64)> {
        let mut rings = Vec::new();
        for side in Side::BOTH {
            let marks = &side.of(&self.reading.prose).marks;
            for sentence in side.of(self.extents).keys() {
                let alone = marks.get(sentence.index()) == Some(&Mark::Only);
                if let Some(place) = self.place(side, *sentence).filter(|place| alone && self.is_seen(*place))
                {
                    rings.push((self.x(side), f64::midpoint(place.top, place.bottom)));
                }
            }
        }
        rings
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
