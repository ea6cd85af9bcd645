//! `crossread batch`: a set a line in, a report a line out, in the same order,
//! on all cores.
//!
//! ```text
//! reader ──jobs──▶ workers ──answers──▶ writer (this thread)
//!    ▲                                     │
//!    └─────────── room in the window ◀─────┘
//! ```
//! The window bounds the lines that are read and not yet written, by number
//! and by bytes, so that memory does not grow with the input.

mod answer;
mod line;
mod lines;
mod window;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::failure::{Failure, reason};
use lines::{Line, Lines};
use window::Window;

/// Stack of a worker: as large as that of a main thread.
const STACK: usize = 8 * 1024 * 1024;

/// A line to be answered, with its number.
type Job = (u64, Line);

/// What comes back for the writer.
enum Message {
    /// The answer to line number `.0`, of which `.2` bytes were read.
    Answer(u64, String, usize),
    /// The input could not be read any further.
    Unreadable(io::Error),
}

/// Answers every line of standard input.
pub(crate) fn run() -> Result<(), Failure> {
    silence_panics();
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let window = Arc::new(Window::new(cores * 4));
    let (jobs, todo) = channel();
    let (answers, done) = channel();
    let todo = Arc::new(Mutex::new(todo));
    for _ in 0..cores {
        let (todo, answers) = (Arc::clone(&todo), answers.clone());
        start("worker", move || work(&todo, &answers))?;
    }
    let room = Arc::clone(&window);
    start("reader", move || read(&jobs, &answers, &room))?;
    write(&done, &window)
}

/// Threads are not joined: when the writer ends early because no one reads its
/// output, the reader may still wait for input that never comes.
fn start(name: &str, task: impl FnOnce() + Send + 'static) -> Result<(), Failure> {
    match thread::Builder::new().name(name.to_owned()).stack_size(STACK).spawn(task) {
        Ok(_) => Ok(()),
        Err(error) => {
            Err(Failure::refused(format!("no thread could be started: {}. Try again later.", reason(&error))))
        }
    }
}

/// A panic is answered in its line; it says nothing on standard error.
fn silence_panics() {
    std::panic::set_hook(Box::new(|_| {}));
}

fn read(jobs: &Sender<Job>, answers: &Sender<Message>, window: &Window) {
    let mut lines = Lines::new(io::stdin().lock());
    for number in 0.. {
        match lines.next_line() {
            Ok(None) => return,
            Ok(Some(line)) => {
                window.enter(line.bytes());
                if jobs.send((number, line)).is_err() {
                    return;
                }
            }
            Err(error) => {
                let _ = answers.send(Message::Unreadable(error));
                return;
            }
        }
    }
}

fn work(todo: &Mutex<Receiver<Job>>, answers: &Sender<Message>) {
    loop {
        let job = todo.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, line)) = job else { return };
        let bytes = line.bytes();
        let answer = answer::to(line);
        if answers.send(Message::Answer(number, answer, bytes)).is_err() {
            return;
        }
    }
}

/// Writes the answers in the order of their lines, each as soon as its turn
/// has come.
fn write(done: &Receiver<Message>, window: &Window) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let failed = |error: io::Error| Failure::of_standard_output(&error);
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    let mut unreadable = None;
    while let Some(message) = receive(done, &mut out).map_err(failed)? {
        match message {
            Message::Answer(number, answer, bytes) => {
                waiting.insert(number, (answer, bytes));
            }
            Message::Unreadable(error) => unreadable = Some(error),
        }
        while let Some((answer, bytes)) = waiting.remove(&next) {
            out.write_all(answer.as_bytes()).and_then(|()| out.write_all(b"\n")).map_err(failed)?;
            window.leave(bytes);
            next += 1;
        }
    }
    out.flush().map_err(failed)?;
    match unreadable {
        None => Ok(()),
        Some(error) => Err(Failure::refused(format!(
            "standard input could not be read to its end: {}. The lines before were answered; give the rest again.",
            reason(&error)
        ))),
    }
}

/// The next message; what was written is passed on before waiting for it.
/// `None` when all have come.
fn receive(done: &Receiver<Message>, out: &mut impl Write) -> io::Result<Option<Message>> {
    match done.try_recv() {
        Ok(message) => Ok(Some(message)),
        Err(TryRecvError::Disconnected) => Ok(None),
        Err(TryRecvError::Empty) => {
            out.flush()?;
            Ok(done.recv().ok())
        }
    }
}
