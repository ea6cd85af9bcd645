//! The articles survive a reload of the tab, and what was typed before the
//! page came is not lost.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::listen::Listener;
use crate::browser::timer::Timeout;
use crate::browser::{focus, page, storage};
use crate::job;
use crate::json::{self, FromJson};
use crate::reading::Note;
use crate::state::{Action, Incoming, Shelf, State, Tab};

/// Where the articles are kept.
const KEY: &str = "crossread.articles";
/// How long after a change they are kept, in milliseconds.
const PAUSE: i32 = 400;

thread_local! {
    static EARLY: RefCell<page::Early> = RefCell::default();
}

/// Notes what was typed into the boxes of the document. To be called before
/// anything is drawn: drawing clears them.
pub fn note_early() {
    EARLY.replace(page::early());
}

/// The state to start from: the articles that this tab kept, and what
/// [`note_early`] noted.
#[must_use]
pub fn initial_state() -> State {
    let early = EARLY.with_borrow_mut(|early| std::mem::take(&mut early.texts));
    let kept = storage::kept_in_tab(KEY).and_then(|text| json::parse(&text)).and_then(Shelf::from_json);
    let mut state = State::default();
    if let Some(shelf) = kept.filter(|shelf| shelf.filled().next().is_some() && shelf.slots().len() >= 2) {
        let wanted = super::address::named();
        let is_shelf = wanted.as_ref().is_some_and(|wanted| wanted.tab == Tab::Articles);
        state.view.open_when_ready = !is_shelf && shelf.filled().count() >= 2;
        state.shelf = shelf;
        state = state.after(Action::Go(wanted.unwrap_or_default()));
    }
    for (n, text) in early.iter().enumerate() {
        let Some(slot) = state.shelf.slots().get(n).cloned() else { continue };
        if text.trim().is_empty() || **text == *slot.text {
            continue;
        }
        let action = if slot.is_blank() {
            Action::Typed { slot: slot.id, text: text.as_str().into() }
        } else {
            let article = Incoming { text: text.as_str().into(), ..Incoming::default() };
            Action::Put { slot: None, articles: vec![article] }
        };
        state = state.after(action);
    }
    state
}

/// Keeps the articles over a reload: shortly after each change, and at once
/// when the reader leaves before that.
pub(super) struct Session {
    seen: Option<(u32, Vec<Note>)>,
    unkept: Rc<RefCell<Option<Shelf>>>,
    pause: Option<Timeout>,
    _leaving: Listener,
}

impl Session {
    /// Waits for changes, and for the reader to leave.
    pub(super) fn new() -> Self {
        let unkept = Rc::<RefCell<Option<Shelf>>>::default();
        let last = Rc::clone(&unkept);
        let leaving = Listener::on_window("pagehide", move |_| keep(&last));
        Self { seen: None, unkept, pause: None, _leaving: leaving }
    }

    pub(super) fn keep_up(&mut self, articles: &Shelf) {
        let is_same = |(revision, notes): &(u32, Vec<Note>)| {
            *revision == articles.revision() && *notes == articles.notes()
        };
        if self.seen.as_ref().is_some_and(is_same) {
            return;
        }
        self.seen = Some((articles.revision(), articles.notes().to_vec()));
        self.unkept.replace(Some(articles.clone()));
        let unkept = Rc::clone(&self.unkept);
        self.pause = Some(Timeout::new(PAUSE, move || keep(&unkept)));
    }
}

/// Keeps what is not kept yet.
fn keep(unkept: &RefCell<Option<Shelf>>) {
    let Some(articles) = unkept.take() else { return };
    // Articles too large to keep stay on the page all the same.
    let kept = (articles.bytes() <= storage::MOST).then(|| job::write(&articles));
    storage::keep_in_tab(KEY, kept.as_deref());
}

/// Puts the cursor back to where it stood before the page came.
pub(super) fn restore_cursor() {
    let cursor = EARLY.with_borrow_mut(|early| early.cursor.take());
    if let Some((n, start, end)) = cursor {
        focus::into_box(&format!("textarea[data-box='{n}']"), start, end);
    }
}
