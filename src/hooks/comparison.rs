//! Sends the articles to the worker as they change, and brings back what it says.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use yew::Callback;

use super::{Dispatch, Scene};
use crate::browser::intention::Intention;
use crate::browser::timer::Timeout;
use crate::browser::worker::Worker;
use crate::job::{Answer, Request, RunId};
use crate::state::{Action, Failure, Phase, Shelf, State};

/// A pause in typing after which the articles are compared, in milliseconds.
const PAUSE: i32 = 250;
/// How long the worker may take to start, in milliseconds.
const START_WITHIN: i32 = 30_000;
/// How long the worker may work without a word, in milliseconds.
const ANSWER_WITHIN: i32 = 90_000;

/// The worker and what waits for it.
#[derive(Default)]
struct Bench {
    worker: Option<Worker>,
    is_ready: bool,
    waiting: Option<Request>,
    watchdog: Option<Timeout>,
    last: RunId,
}

type Shared = Rc<RefCell<Bench>>;

/// Keeps the comparison up to date with the articles. The worker is fetched
/// when the reader is about to need it, not with the empty page.
pub(super) struct Comparing {
    bench: Shared,
    seen: Option<(u32, u32)>,
    pause: Option<Timeout>,
    was_cancelled: bool,
    _intention: Intention,
}

impl Comparing {
    /// Waits for the reader.
    pub(super) fn new(scene: &Scene) -> Self {
        let bench = Shared::default();
        let start = {
            let (bench, dispatch) = (Rc::clone(&bench), scene.dispatch.clone());
            move || {
                if bench.borrow().worker.is_none() {
                    start_worker(&bench, &dispatch);
                }
            }
        };
        if scene.state.shelf.filled().next().is_some() {
            start();
        }
        let intention = Intention::expect(start);
        Self { bench, seen: None, pause: None, was_cancelled: false, _intention: intention }
    }

    /// Compares anew when the articles changed, after a pause in typing; ends
    /// what was cancelled.
    pub(super) fn keep_up(&mut self, state: &State, dispatch: &Dispatch) {
        let now = (state.shelf.revision(), state.comparison.attempt);
        if self.seen.replace(now) != Some(now) {
            let (bench, dispatch) = (Rc::clone(&self.bench), dispatch.clone());
            let articles = state.shelf.clone();
            let pause = if articles.is_typing() { PAUSE } else { 0 };
            self.pause = Some(Timeout::new(pause, move || compare(&bench, &dispatch, &articles)));
        }
        let is_cancelled = state.comparison.phase == Phase::Failed(Failure::Cancelled);
        if is_cancelled && !self.was_cancelled {
            end(&self.bench);
            start_worker(&self.bench, dispatch);
        }
        self.was_cancelled = is_cancelled;
    }
}

/// Begins a comparison of what is on the shelf now.
fn compare(bench: &Shared, dispatch: &Dispatch, shelf: &Shelf) {
    if shelf.filled().next().is_none() {
        dispatch.dispatch(Action::Emptied);
        return;
    }
    let run = bench.borrow().last.next();
    bench.borrow_mut().last = run;
    dispatch.dispatch(Action::Began { run, revision: shelf.revision() });
    let request = Request::Start { run, set: shelf.set() };
    if bench.borrow().worker.is_none() {
        start_worker(bench, dispatch);
    }
    let mut own = bench.borrow_mut();
    match (&own.worker, own.is_ready) {
        (Some(worker), true) => {
            worker.send(&request);
            own.watchdog = Some(watchdog(bench, dispatch, ANSWER_WITHIN));
        }
        _ => own.waiting = Some(request),
    }
}

fn start_worker(bench: &Shared, dispatch: &Dispatch) {
    let answers = {
        let (bench, dispatch) = (Rc::downgrade(bench), dispatch.clone());
        Callback::from(move |answer| hear(&bench, &dispatch, answer))
    };
    match Worker::start(&answers) {
        Ok(worker) => {
            let watchdog = watchdog(bench, dispatch, START_WITHIN);
            let mut own = bench.borrow_mut();
            own.is_ready = false;
            own.worker = Some(worker);
            own.watchdog = Some(watchdog);
        }
        Err(_) => dispatch.dispatch(Action::Failed { run: None, failure: Failure::NotStarted }),
    }
}

/// Ends the worker when it says nothing for long.
fn watchdog(bench: &Shared, dispatch: &Dispatch, within: i32) -> Timeout {
    let (bench, dispatch) = (Rc::downgrade(bench), dispatch.clone());
    Timeout::new(within, move || {
        let Some(bench) = bench.upgrade() else { return };
        let failure = if bench.borrow().is_ready { Failure::Hung } else { Failure::NotStarted };
        end(&bench);
        dispatch.dispatch(Action::Failed { run: None, failure });
    })
}

/// Ends the worker, whatever it does; numbers of runs go on.
fn end(bench: &Shared) {
    let last = bench.borrow().last;
    // Its last messages are not heard any more.
    drop(bench.replace(Bench { last, ..Bench::default() }));
}

fn hear(bench: &Weak<RefCell<Bench>>, dispatch: &Dispatch, answer: Answer) {
    let Some(bench) = bench.upgrade() else { return };
    match answer {
        Answer::Ready => {
            let waiting = {
                let mut own = bench.borrow_mut();
                own.is_ready = true;
                own.watchdog = None;
                own.waiting.take()
            };
            if let Some(request) = waiting {
                let dog = watchdog(&bench, dispatch, ANSWER_WITHIN);
                let mut own = bench.borrow_mut();
                own.watchdog = Some(dog);
                if let Some(worker) = &own.worker {
                    worker.send(&request);
                }
            }
        }
        Answer::Progress { run, progress } => {
            let dog = watchdog(&bench, dispatch, ANSWER_WITHIN);
            bench.borrow_mut().watchdog = Some(dog);
            dispatch.dispatch(Action::Progressed { run, progress });
        }
        Answer::Done { run, report } => {
            if run == bench.borrow().last {
                bench.borrow_mut().watchdog = None;
            }
            dispatch.dispatch(Action::Arrived { run, report: Rc::from(report) });
        }
        Answer::Refused { why } => {
            bench.borrow_mut().watchdog = None;
            dispatch.dispatch(Action::Failed { run: None, failure: Failure::Refused { why } });
        }
        Answer::Died { message } => {
            let was_ready = bench.borrow().is_ready;
            let failure = if was_ready { Failure::Died { message } } else { Failure::NotStarted };
            end(&bench);
            dispatch.dispatch(Action::Failed { run: None, failure });
        }
    }
}
