//! The lines in the gap between the two texts: a bracket at each linked
//! sentence, a flare that narrows from it, and a thread from side to side.
//!
//! Coordinates are pixels of the gap; `y` grows downwards.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};

use super::{Mark, Reading, Side};

/// Where a sentence stands in its text, from the top of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extent {
    /// Top of its bracket: half a line lower when it starts inside a line.
    pub top: f64,
    /// Bottom of its bracket.
    pub bottom: f64,
    /// Top of its first line.
    pub line: f64,
}

/// The extents of all sentences that are laid out.
pub type Extents = Sides<BTreeMap<SentenceId, Extent>>;

/// The gap and how far both texts are scrolled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stage {
    /// Width of the gap.
    pub width: f64,
    /// Height of the gap.
    pub height: f64,
    /// Height of the heads of the texts, under which nothing is drawn.
    pub head: f64,
    /// How far each text is scrolled.
    pub scrolled: Sides<f64>,
}

/// How much a thread or bracket is drawn to the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pull {
    /// Another one is selected.
    Dim,
    /// At rest.
    Rest,
    /// Pointed at.
    Pointed,
    /// Selected.
    Selected,
}

/// A thread and its flares.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// Its link.
    pub link: LinkId,
    /// Its mark.
    pub mark: Mark,
    /// How much it is drawn to the eye.
    pub pull: Pull,
    /// Path of the thread.
    pub line: String,
    /// Path of the flares.
    pub flare: String,
}

/// A bracket at a linked sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    /// The side.
    pub side: Side,
    /// The sentence.
    pub sentence: SentenceId,
    /// The most telling mark of its links.
    pub mark: Mark,
    /// Whether a link of it is selected.
    pub selected: bool,
    /// From where to where the bracket goes.
    pub from: f64,
    /// See `from`.
    pub to: f64,
    /// Where the bracket stands.
    pub x: f64,
    /// Middle of the symbol.
    pub symbol: (f64, f64),
    /// When no counterpart is in view: whether it is above (`-1`) or below (`1`).
    pub away: Option<i8>,
}

/// All that is drawn in the gap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Threads {
    /// Threads in the order of drawing.
    pub threads: Vec<Thread>,
    /// Brackets.
    pub ends: Vec<End>,
    /// Small rings at sentences told by one only.
    pub rings: Vec<(f64, f64)>,
}

/// A length in pixels, written with one place. (The general way of writing a
/// floating-point number is large for a page.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels(i32);

impl From<f64> for Pixels {
    fn from(length: f64) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "lengths on a screen are small, others saturate")]
        let tenths = (length * 10.0).round() as i32;
        Self(tenths)
    }
}

impl fmt::Display for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        write!(f, "{sign}{}.{}", size / 10, size % 10)
    }
}

/// Distance of a bracket from the edge of the gap.
const EDGE: f64 = 9.0;
/// Distance of a symbol from its bracket.
const SYMBOL: f64 = 13.0;
/// What must be seen of a sentence for it to be in view.
const SEEN: f64 = 6.0;

/// Draws the gap. Linear in the links and the sentences laid out, plus the
/// paths of those in view.
#[must_use]
pub fn draw(
    reading: &Reading,
    extents: &Extents,
    stage: &Stage,
    hidden: &[Mark],
    selected: Option<LinkId>,
    pointed: &[LinkId],
) -> Threads {
    let pencil = Pencil { reading, extents, stage, hidden, selected, pointed };
    pencil.draw()
}

struct Pencil<'a> {
    reading: &'a Reading,
    extents: &'a Extents,
    stage: &'a Stage,
    hidden: &'a [Mark],
    selected: Option<LinkId>,
    pointed: &'a [LinkId],
}

impl Pencil<'_> {
    fn draw(&self) -> Threads {
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
        const STEPS: u32 = 24;
        let from = (self.x(Side::A) + 1.0, self.middle(left));
        let to = (self.x(Side::B) - 1.0, self.middle(right));
        let half = |place: Extent| ((place.bottom - place.top) / 2.0).min(60.0) - 1.0;
        let (left, right) = (half(left), half(right));
        let bend = f64::midpoint(from.0, to.0);
        let mut outline = String::new();
        let mut way_back: Vec<(f64, f64)> = Vec::new();
        for step in 0..=STEPS {
            let share = f64::from(step) / f64::from(STEPS);
            let (x, y) = on_curve(from, to, bend, share);
            let open = 1.0 + left * flare(1.0 - share) + right * flare(share);
            write_point(&mut outline, if step == 0 { 'M' } else { 'L' }, x, y - open);
            way_back.push((x, y + open));
        }
        for (x, y) in way_back.into_iter().rev() {
            write_point(&mut outline, 'L', x, y);
        }
        outline.push('Z');
        let ((x, y), (far_x, far_y)) = (from, to);
        let [x, y, bend, far_x, far_y] = [x, y, bend, far_x, far_y].map(Pixels::from);
        let curve = format!("M{x} {y}C{bend} {y} {bend} {far_y} {far_x} {far_y}");
        Thread { link, mark, pull, line: curve, flare: outline }
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

/// How far a flare is open at `t`, from 0 in the middle of the thread to 1 at its end.
fn flare(t: f64) -> f64 {
    const LENGTH: f64 = 0.46;
    let way = ((t - 1.0 + LENGTH) / LENGTH).max(0.0);
    way * way * way.sqrt().sqrt()
}

/// A point on the cubic curve of a thread.
fn on_curve(from: (f64, f64), to: (f64, f64), bend: f64, t: f64) -> (f64, f64) {
    let u = 1.0 - t;
    let (first, second, third, fourth) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
    (
        first * from.0 + (second + third) * bend + fourth * to.0,
        (first + second) * from.1 + (third + fourth) * to.1,
    )
}

fn write_point(path: &mut String, step: char, x: f64, y: f64) {
    // Writing to a string cannot fail.
    let _ = write!(path, "{step}{} {}", Pixels::from(x), Pixels::from(y));
}
