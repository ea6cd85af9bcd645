//! How much may be under way at once.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Bytes of input that may be under way at once; a single line may have more.
const BYTES: usize = 64 * 1024 * 1024;

/// Bounds the lines that are read and not yet written.
#[derive(Debug)]
pub(super) struct Window {
    lines: usize,
    under_way: Mutex<UnderWay>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct UnderWay {
    lines: usize,
    bytes: usize,
}

impl Window {
    /// A window for `lines` lines, at least one.
    pub(super) fn new(lines: usize) -> Self {
        Self { lines: lines.max(1), under_way: Mutex::default(), changed: Condvar::new() }
    }

    /// Waits until a line of `bytes` bytes has room. A line always has room
    /// when nothing else is under way.
    pub(super) fn enter(&self, bytes: usize) {
        let full =
            |now: &mut UnderWay| now.lines > 0 && (now.lines >= self.lines || now.bytes + bytes > BYTES);
        let mut now = self.changed.wait_while(self.lock(), full).unwrap_or_else(PoisonError::into_inner);
        now.lines += 1;
        now.bytes += bytes;
    }

    /// Gives back the room of a line of `bytes` bytes.
    pub(super) fn leave(&self, bytes: usize) {
        let mut now = self.lock();
        now.lines = now.lines.saturating_sub(1);
        now.bytes = now.bytes.saturating_sub(bytes);
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, UnderWay> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;
    use std::thread;

    use super::{BYTES, Window};

    #[test]
    fn a_line_larger_than_the_window_waits_until_it_is_alone() {
        let window = Arc::new(Window::new(4));
        window.enter(10);
        let (entered, seen) = channel();
        let inside = Arc::clone(&window);
        let waiting = thread::spawn(move || {
            inside.enter(BYTES * 2);
            entered.send(()).expect("the test waits for it");
        });
        assert!(seen.try_recv().is_err());
        window.leave(10);
        seen.recv().expect("the large line enters once the small one has left");
        waiting.join().expect("it ends");
    }

    #[test]
    fn no_more_lines_than_the_window_has() {
        let window = Arc::new(Window::new(2));
        window.enter(1);
        window.enter(1);
        let (entered, seen) = channel();
        let inside = Arc::clone(&window);
        thread::spawn(move || {
            inside.enter(1);
            entered.send(()).expect("the test waits for it");
        });
        assert!(seen.try_recv().is_err());
        window.leave(1);
        seen.recv().expect("it enters once another has left");
    }
}
