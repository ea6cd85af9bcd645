//! Keeps the browser up to date with what is drawn.

use std::cell::RefCell;
use std::rc::Rc;

use super::address::Address;
use super::comparison::Comparing;
use super::geometry::Measuring;
use super::screen::{DARK, NARROW, SingleKeys};
use super::search::Searching;
use super::session::{Session, restore_cursor};
use super::{Dispatch, Scene, drop, samples};
use crate::browser::listen::Listener;
use crate::browser::timer::Timeout;
use crate::browser::{field, keys, measure, media};
use crate::state::{ListTab, Tab};

/// After so long a comparison is shown to be under way, in milliseconds.
const MOMENT: i32 = 500;

type Latest = Rc<RefCell<Option<Rc<Scene>>>>;

/// What stands between the page and the browser.
pub struct Tools {
    comparing: Comparing,
    session: Session,
    address: Address,
    measuring: Measuring,
    searching: Searching,
    latest: Latest,
    moment: Option<Timeout>,
    selection: Option<(u32, ListTab, Tab)>,
    _listeners: Vec<Listener>,
}

impl Tools {
    /// Sets up what listens for as long as the page lives. `press` does what a
    /// key says and tells whether it says anything.
    pub fn new(scene: &Scene, press: fn(&Scene, &str) -> bool) -> Self {
        let dispatch = &scene.dispatch;
        samples::list(dispatch);
        let latest = Latest::default();
        let heard = Rc::clone(&latest);
        let keys = keys::listen(move |key| {
            let scene = heard.borrow().clone().filter(|scene| scene.screen.keys == SingleKeys::On);
            scene.is_some_and(|scene| press(&scene, key))
        });
        let screen = dispatch.clone();
        let narrow = media::on_change(NARROW, move |now| screen.change(move |screen| screen.is_narrow = now));
        let screen = dispatch.clone();
        let dark =
            media::on_change(DARK, move |now| screen.change(move |screen| screen.system_is_dark = now));
        let mut listeners: Vec<Listener> = drop::listen(dispatch).into();
        listeners.extend([Some(keys), narrow, dark].into_iter().flatten());
        Self {
            comparing: Comparing::new(scene),
            session: Session::new(),
            address: Address::new(dispatch),
            measuring: Measuring::default(),
            searching: Searching::default(),
            latest,
            moment: None,
            selection: None,
            _listeners: listeners,
        }
    }

    /// Brings the browser up to date with what has just been drawn.
    pub fn keep_up(&mut self, scene: &Rc<Scene>) {
        let is_first = self.latest.replace(Some(Rc::clone(scene))).is_none();
        let state = &scene.state;
        self.comparing.keep_up(state, &scene.dispatch);
        self.session.keep_up(&state.shelf);
        self.address.keep_up(scene);
        for slot in state.shelf.slots() {
            field::write(&format!("box-{}", slot.id.0), slot.set_from_outside, &slot.text);
        }
        if is_first {
            restore_cursor();
        }
        self.note_moment(state.comparison.is_working(), &scene.dispatch);
        self.show_selection(scene);
        self.measuring.keep_up(scene);
        self.searching.keep_up(scene);
    }

    fn note_moment(&mut self, working: bool, dispatch: &Dispatch) {
        if working && self.moment.is_none() {
            let dispatch = dispatch.clone();
            self.moment = Some(Timeout::new(MOMENT, move || dispatch.change(|screen| screen.lasts = true)));
        } else if !working {
            self.moment = None;
        }
    }

    /// A new selection or list starts at its top.
    fn show_selection(&mut self, scene: &Scene) {
        let view = &scene.state.view;
        let selection = (view.choices, view.list, scene.tab());
        if scene.spread.is_some() && self.selection.replace(selection) != Some(selection) {
            if let Some(panel) = measure::element("findings") {
                measure::scroll_to(&panel, 0.0);
            }
            measure::show(".row[aria-current]", true);
        }
    }
}
