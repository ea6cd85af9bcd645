//! Where the sentences of both texts stand on screen, kept up to date while
//! the texts scroll, and the scrolling itself: together, and to a selection.

mod follow;

use std::cell::RefCell;
use std::rc::Rc;

use crossread_engine::Sides;

use super::{Dispatch, Scene};
use crate::browser::listen::{Listener, SizeListener};
use crate::browser::measure::{self, Scroll};
use crate::browser::timer::Frame;
use crate::reading::{Chain, Extents, Mark, Reading, Side, Stage, extent};

/// Height of the heads of the panes, in pixels.
const HEAD: f64 = 44.0;
/// Where the reader looks, as a share of a pane: there the texts are held together.
const ANCHOR: f64 = 0.38;

/// The name of a pane, which scrolls.
#[must_use]
pub const fn pane_id(side: Side) -> &'static str {
    match side {
        Side::A => "pane-a",
        Side::B => "pane-b",
    }
}

/// The name of the text in it.
#[must_use]
pub const fn text_id(side: Side) -> &'static str {
    match side {
        Side::A => "text-a",
        Side::B => "text-b",
    }
}

/// The name of the gap between them.
pub const GAP: &str = "gap";

/// What was measured.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Geometry {
    /// Where the sentences stand.
    pub extents: Rc<Extents>,
    /// The gap.
    pub stage: Stage,
    /// How the panes are scrolled.
    pub scrolls: Sides<Scroll>,
}

/// What lives between two pictures.
#[derive(Default)]
struct Reel {
    reading: Option<Rc<Reading>>,
    extents: Rc<Extents>,
    chain: Chain,
    set_to: Sides<Option<f64>>,
    together: bool,
    frame: Option<Frame>,
    done: u32,
}

type Shared = Rc<RefCell<Reel>>;

/// Measures and scrolls the two texts.
#[derive(Default)]
pub(super) struct Measuring {
    reel: Shared,
    listening: Option<Listening>,
}

impl Measuring {
    /// Listens to what is on screen now, and brings the selection into view.
    pub(super) fn keep_up(&mut self, scene: &Scene) {
        let reading = scene.spread.as_ref().filter(|_| scene.has_desk()).map(|spread| &spread.reading);
        let Some(reading) = reading else {
            // What was measured does not hold for what is drawn next.
            *self = Self::default();
            return;
        };
        let known = self.reel.borrow_mut().take(reading, scene.state.view.follow);
        if !known || self.listening.is_none() {
            self.listening = listen(&self.reel, &scene.dispatch);
        }
        follow::follow(&self.reel, &scene.state.view);
    }
}

impl Reel {
    /// Takes what is read now; whether it was read before.
    fn take(&mut self, reading: &Rc<Reading>, together: bool) -> bool {
        self.together = together;
        let known = self.reading.as_ref().is_some_and(|known| Rc::ptr_eq(known, reading));
        if !known {
            self.reading = Some(Rc::clone(reading));
        }
        known
    }
}

struct Listening {
    _scrolls: [Listener; 2],
    _sizes: Option<SizeListener>,
    _frame: Frame,
}

fn listen(reel: &Shared, dispatch: &Dispatch) -> Option<Listening> {
    let panes = Sides { a: measure::element(pane_id(Side::A))?, b: measure::element(pane_id(Side::B))? };
    let measured = [text_id(Side::A), text_id(Side::B), GAP].map(measure::element);
    let scrolls = Side::BOTH.map(|side| {
        let (reel, dispatch) = (Rc::clone(reel), dispatch.clone());
        Listener::on(side.of(&panes).as_ref(), "scroll", move |_| scrolled(&reel, &dispatch, side))
    });
    let later = {
        let (reel, dispatch) = (Rc::clone(reel), dispatch.clone());
        move || {
            let (reel, dispatch) = (Rc::clone(&reel), dispatch.clone());
            Frame::new(move || measure_all(&reel, &dispatch))
        }
    };
    let first = later();
    let again = Rc::clone(reel);
    let sizes = SizeListener::on(measured.iter().flatten().map(AsRef::as_ref), move || {
        let frame = later();
        again.borrow_mut().frame = Some(frame);
    });
    Some(Listening { _scrolls: scrolls, _sizes: sizes, _frame: first })
}

/// Hands what was measured to the screen.
fn show(dispatch: &Dispatch, now: Geometry) {
    dispatch.change(move |screen| {
        if *screen.geometry != now {
            screen.geometry = Rc::new(now);
        }
    });
}

fn measure_all(reel: &Shared, dispatch: &Dispatch) {
    let Some(now) = measured() else { return };
    {
        let mut reel = reel.borrow_mut();
        reel.extents = Rc::clone(&now.extents);
        if let Some(reading) = &reel.reading {
            reel.chain = chain(reading, &now);
        }
    }
    show(dispatch, now);
}

fn measured() -> Option<Geometry> {
    let panes = Sides { a: measure::element(pane_id(Side::A))?, b: measure::element(pane_id(Side::B))? };
    let extents = Rc::new(panes.as_ref().map(measure::extents));
    staged(extents)
}

/// The geometry with extents that are known already.
fn staged(extents: Rc<Extents>) -> Option<Geometry> {
    let scrolls = Sides {
        a: measure::scroll(&measure::element(pane_id(Side::A))?),
        b: measure::scroll(&measure::element(pane_id(Side::B))?),
    };
    let (width, height) = measure::element(GAP).map_or((0.0, 0.0), |gap| measure::size(&gap));
    let scrolled = scrolls.map(|scroll| scroll.top);
    Some(Geometry { extents, stage: Stage { width, height, head: HEAD, scrolled }, scrolls })
}

fn chain(reading: &Reading, now: &Geometry) -> Chain {
    let stones = reading.ties.iter().filter_map(|tie| {
        let [a, b] = Side::BOTH.map(|side| extent(&now.extents, side, *side.of(&tie.sentences).first()?));
        let (a, b) = (a?, b?);
        let more = if tie.mark >= Mark::Both { 300 } else { 0 };
        Some((a.line, b.line, u32::from(tie.strength.get()) + more))
    });
    Chain::through(stones.collect(), (now.scrolls.a.whole, now.scrolls.b.whole))
}

fn scrolled(reel: &Shared, dispatch: &Dispatch, side: Side) {
    let Some(pane) = measure::element(pane_id(side)) else { return };
    let here = measure::scroll(&pane);
    let own = take_set(reel, side).is_some_and(|top| (top - here.top).abs() < 2.0);
    if !own && reel.borrow().together {
        let anchor = here.view * ANCHOR;
        let there = {
            let chain = &reel.borrow().chain;
            match side {
                Side::A => chain.to_second(here.top + anchor),
                Side::B => chain.to_first(here.top + anchor),
            }
        };
        set_scroll(reel, side.other(), there - anchor);
    }
    let (again, dispatch) = (Rc::clone(reel), dispatch.clone());
    let frame = Frame::new(move || {
        let extents = Rc::clone(&again.borrow().extents);
        if let Some(now) = staged(extents) {
            show(&dispatch, now);
        }
    });
    reel.borrow_mut().frame = Some(frame);
}

/// Forgets to where this side was last scrolled by the page, and tells it.
fn take_set(reel: &Shared, side: Side) -> Option<f64> {
    let mut reel = reel.borrow_mut();
    match side {
        Side::A => reel.set_to.a.take(),
        Side::B => reel.set_to.b.take(),
    }
}

fn set_scroll(reel: &Shared, side: Side, top: f64) {
    let Some(pane) = measure::element(pane_id(side)) else { return };
    let before = measure::scroll(&pane).top;
    measure::scroll_to(&pane, top);
    let now = measure::scroll(&pane).top;
    if (now - before).abs() < 0.5 {
        return;
    }
    let mut reel = reel.borrow_mut();
    match side {
        Side::A => reel.set_to.a = Some(now),
        Side::B => reel.set_to.b = Some(now),
    }
}
