//! Where the sentences of both texts stand on screen, kept up to date while
//! the texts scroll, and the scrolling itself: together, and to a selection.

use std::cell::RefCell;
use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::LinkId;
use yew::prelude::*;

use crate::browser::listen::{Listener, SizeListener};
use crate::browser::measure::{self, Scroll};
use crate::browser::timer::Frame;
use crate::reading::{Chain, Extents, Mark, Reading, Side, Stage};
use crate::state::{Chosen, Follow};

/// Height of the heads of the panes, in pixels.
const HEAD: f64 = 44.0;
/// Where the reader looks, as a share of a pane: there the texts are held together.
const ANCHOR: f64 = 0.38;
/// Where a selected sentence comes to stand, as a share of a pane.
const CHOSEN_AT: f64 = 0.3;

/// The elements that are measured.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nodes {
    /// The panes, which scroll.
    pub panes: Sides<NodeRef>,
    /// The texts in them.
    pub texts: Sides<NodeRef>,
    /// The gap between them.
    pub gap: NodeRef,
}

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

/// What the texts are to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// Whether they scroll together.
    pub together: bool,
    /// What is selected.
    pub chosen: Option<Chosen>,
    /// How they follow it.
    pub follow: Follow,
    /// Which selection this is.
    pub choice: u32,
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
#[hook]
pub fn use_geometry(nodes: &Nodes, reading: &Rc<Reading>, wish: Wish) -> Rc<Geometry> {
    let geometry = use_state_eq(Rc::<Geometry>::default);
    let reel: Shared = use_mut_ref(Reel::default);
    {
        let mut reel = reel.borrow_mut();
        reel.together = wish.together;
        reel.reading = Some(Rc::clone(reading));
    }
    let show = {
        let geometry = geometry.setter();
        use_callback((), move |now: Geometry, ()| geometry.set(Rc::new(now)))
    };
    {
        let (nodes, reel) = (nodes.clone(), Rc::clone(&reel));
        use_effect_with(Rc::clone(reading), move |_| {
            let listening = listen(&nodes, &reel, &show);
            move || drop(listening)
        });
    }
    let nodes = nodes.clone();
    use_effect_with((wish.choice, Rc::clone(&geometry.extents)), move |_| {
        follow(&nodes, &reel, wish);
    });
    Rc::clone(&geometry)
}

struct Listening {
    _scrolls: Vec<Listener>,
    _sizes: Option<SizeListener>,
    _frame: Frame,
}

fn listen(nodes: &Nodes, reel: &Shared, show: &Callback<Geometry>) -> Option<Listening> {
    let panes = Sides { a: measure::element(&nodes.panes.a)?, b: measure::element(&nodes.panes.b)? };
    let measured = [&nodes.texts.a, &nodes.texts.b, &nodes.gap].map(measure::element);
    let scrolls = Side::BOTH.map(|side| {
        let (nodes, reel, show) = (nodes.clone(), Rc::clone(reel), show.clone());
        Listener::on(side.of(&panes).as_ref(), "scroll", move |_| scrolled(&nodes, &reel, &show, side))
    });
    let sizes = {
        let (nodes, again, show) = (nodes.clone(), Rc::clone(reel), show.clone());
        SizeListener::on(measured.iter().flatten().map(AsRef::as_ref), move || {
            let (nodes, reel, show) = (nodes.clone(), Rc::clone(&again), show.clone());
            let frame = Frame::new(move || measure_all(&nodes, &reel, &show));
            again.borrow_mut().frame = Some(frame);
        })
    };
    let first = {
        let (nodes, reel, show) = (nodes.clone(), Rc::clone(reel), show.clone());
        Frame::new(move || measure_all(&nodes, &reel, &show))
    };
    Some(Listening { _scrolls: scrolls.into(), _sizes: sizes, _frame: first })
}

fn measure_all(nodes: &Nodes, reel: &Shared, show: &Callback<Geometry>) {
    let Some(now) = measured(nodes) else { return };
    {
        let mut reel = reel.borrow_mut();
        reel.extents = Rc::clone(&now.extents);
        if let Some(reading) = &reel.reading {
            reel.chain = chain(reading, &now);
        }
    }
    show.emit(now);
}

fn measured(nodes: &Nodes) -> Option<Geometry> {
    let panes = Sides { a: measure::element(&nodes.panes.a)?, b: measure::element(&nodes.panes.b)? };
    let extents = Rc::new(panes.as_ref().map(measure::extents));
    staged(nodes, extents)
}

/// The geometry with extents that are known already.
fn staged(nodes: &Nodes, extents: Rc<Extents>) -> Option<Geometry> {
    let scrolls = Sides {
        a: measure::scroll(&measure::element(&nodes.panes.a)?),
        b: measure::scroll(&measure::element(&nodes.panes.b)?),
    };
    let (width, height) = measure::element(&nodes.gap).map_or((0.0, 0.0), |gap| measure::size(&gap));
    let scrolled = scrolls.map(|scroll| scroll.top);
    Some(Geometry { extents, stage: Stage { width, height, head: HEAD, scrolled }, scrolls })
}

fn chain(reading: &Reading, now: &Geometry) -> Chain {
    let stones = reading.ties.iter().filter_map(|tie| {
        let a = now.extents.a.get(tie.sentences.a.first()?)?;
        let b = now.extents.b.get(tie.sentences.b.first()?)?;
        let more = if tie.mark >= Mark::Both { 300 } else { 0 };
        Some((a.line, b.line, u32::from(tie.strength.get()) + more))
    });
    Chain::through(stones.collect(), (now.scrolls.a.whole, now.scrolls.b.whole))
}

fn scrolled(nodes: &Nodes, reel: &Shared, show: &Callback<Geometry>, side: Side) {
    let Some(pane) = measure::element(side.of(&nodes.panes)) else { return };
    let here = measure::scroll(&pane);
    let own = take_set(reel, side).is_some_and(|top| (top - here.top).abs() < 2.0);
    if !own && reel.borrow().together {
        let anchor = here.view * ANCHOR;
        let chain = &reel.borrow().chain.clone();
        let there = match side {
            Side::A => chain.to_second(here.top + anchor),
            Side::B => chain.to_first(here.top + anchor),
        };
        set_scroll(nodes, reel, side.other(), there - anchor);
    }
    let (again, nodes, show) = (Rc::clone(reel), nodes.clone(), show.clone());
    let frame = Frame::new(move || {
        let extents = Rc::clone(&again.borrow().extents);
        if let Some(now) = staged(&nodes, extents) {
            show.emit(now);
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

fn set_scroll(nodes: &Nodes, reel: &Shared, side: Side, top: f64) {
    let Some(pane) = measure::element(side.of(&nodes.panes)) else { return };
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

/// Brings what was selected into view, once for each selection.
fn follow(nodes: &Nodes, reel: &Shared, wish: Wish) {
    let (Some(chosen), false) = (wish.chosen, reel.borrow().done == wish.choice) else { return };
    if wish.follow == Follow::Stay {
        reel.borrow_mut().done = wish.choice;
        return;
    }
    let Some(lines) = lines(&reel.borrow(), chosen) else { return };
    reel.borrow_mut().done = wish.choice;
    let Some(pane) = measure::element(&nodes.panes.a) else { return };
    let at = measure::scroll(&pane).view * CHOSEN_AT;
    match (wish.follow, lines.a, lines.b) {
        (Follow::Counterpart(side), Some(a), Some(b)) => {
            let lines = Sides { a, b };
            let Some(own) = measure::element(side.of(&nodes.panes)) else { return };
            let height = side.of(&lines) - measure::scroll(&own).top;
            set_scroll(nodes, reel, side.other(), side.other().of(&lines) - height);
        }
        (_, Some(a), Some(b)) => {
            // Near the top of a text both stay as low as the higher one can be.
            let height = at.min(a).min(b).max(HEAD + 16.0);
            set_scroll(nodes, reel, Side::A, a - height);
            set_scroll(nodes, reel, Side::B, b - height);
        }
        (_, a, b) => {
            for (side, line) in [(Side::A, a), (Side::B, b)] {
                if let Some(line) = line {
                    set_scroll(nodes, reel, side, line - at);
                }
            }
        }
    }
}

/// Where the lines of a selection stand; `None` while they are not laid out.
fn lines(reel: &Reel, chosen: Chosen) -> Option<Sides<Option<f64>>> {
    let extents = &reel.extents;
    match chosen {
        Chosen::Link { link, .. } => {
            let sentences = first_sentences(reel.reading.as_deref()?, link)?;
            let a = extents.a.get(&sentences.a)?.line;
            let b = extents.b.get(&sentences.b)?.line;
            Some(Sides { a: Some(a), b: Some(b) })
        }
        Chosen::Only { side, sentence } => {
            let line = side.of(extents).get(&sentence)?.line;
            Some(match side {
                Side::A => Sides { a: Some(line), b: None },
                Side::B => Sides { a: None, b: Some(line) },
            })
        }
    }
}

fn first_sentences(reading: &Reading, link: LinkId) -> Option<Sides<crossread_engine::report::SentenceId>> {
    let tie = reading.tie(link)?;
    Some(Sides { a: *tie.sentences.a.first()?, b: *tie.sentences.b.first()? })
}
