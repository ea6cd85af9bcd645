//! What the worker does with messages, free of the browser.

use crossread_engine::{Comparer, Run, Step, TooLarge, covers};

use crate::job::{self, Answer, Request, RunId};
use crate::words;

/// A worker: it keeps the analyses of articles and at most one comparison
/// under way.
#[derive(Debug, Default)]
pub struct Worker {
    comparer: Comparer,
    current: Option<(RunId, Run)>,
}

/// What a message of the page leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// Nothing but work.
    None,
    /// This is to be sent at once.
    Answer(Answer),
    /// The worker for all languages is to take over, with this message first.
    HandOver,
}

impl Worker {
    /// Takes a message of the page. A new comparison takes the place of the
    /// one under way.
    pub fn take(&mut self, message: &str) -> Reply {
        let Request::Start { run, set } = match job::read_request(message) {
            Ok(request) => request,
            Err(error) => return Reply::Answer(Answer::Died { message: error }),
        };
        let why = match set.check() {
            Ok(()) if covers(&set) => {
                self.current = Some((run, self.comparer.begin(set)));
                return Reply::None;
            }
            Ok(()) => {
                *self = Self::default();
                return Reply::HandOver;
            }
            Err(TooLarge::Article { bytes, .. }) => words::article_too_large(bytes),
            Err(TooLarge::Set { bytes }) => words::set_too_large(bytes),
        };
        Reply::Answer(Answer::Refused { why })
    }

    /// Whether there is work to do.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.current.is_some()
    }

    /// Does one slice of the comparison under way and tells how it went.
    pub fn step(&mut self) -> Option<Answer> {
        let (run, comparison) = self.current.as_mut()?;
        let run = *run;
        match comparison.step(&mut self.comparer) {
            Step::More(progress) => Some(Answer::Progress { run, progress }),
            Step::Done(mut report) => {
                self.current = None;
                crossread_export::explain(&mut report);
                Some(Answer::Done { run, report })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crossread_engine::{ArticleInput, Set};

    use super::*;

    fn start(run: u32, texts: &[&str]) -> String {
        let articles = texts
            .iter()
            .enumerate()
            .map(|(n, text)| ArticleInput {
                id: n.to_string(),
                text: (*text).to_owned(),
                ..ArticleInput::default()
            })
            .collect();
        job::write(&Request::Start { run: RunId(run), set: Set { articles, ..Set::default() } })
    }

    fn finish(worker: &mut Worker) -> Vec<Answer> {
        std::iter::from_fn(|| worker.step()).collect()
    }

    #[test]
    fn a_run_ends_with_its_report() {
        let mut worker = Worker::default();
        assert_eq!(worker.take(&start(1, &["A bridge fell.", "The bridge fell."])), Reply::None);
        let answers = finish(&mut worker);
        assert!(matches!(answers.first(), Some(Answer::Progress { run: RunId(1), .. })));
        assert!(
            matches!(answers.last(), Some(Answer::Done { run: RunId(1), report }) if report.pairs.len() == 1)
        );
        assert!(!worker.is_busy());
    }

    #[test]
    fn a_newer_run_takes_the_place() {
        let mut worker = Worker::default();
        worker.take(&start(1, &["One.", "Two."]));
        worker.step();
        worker.take(&start(2, &["One.", "Three."]));
        let answers = finish(&mut worker);
        assert!(answers.iter().all(|answer| matches!(
            answer,
            Answer::Progress { run: RunId(2), .. } | Answer::Done { run: RunId(2), .. }
        )));
    }

    #[test]
    fn noise_is_answered() {
        let mut worker = Worker::default();
        assert!(matches!(worker.take("no message"), Reply::Answer(Answer::Died { .. })));
    }

    #[test]
    fn what_this_build_does_not_know_is_handed_over() {
        let mut worker = Worker::default();
        let german = "Der Stadtrat hat nach dem Sturm für die Sperrung der Brücke gestimmt.";
        let message = start(1, &["The bridge fell.", german]);
        let Ok(Request::Start { set, .. }) = job::read_request(&message) else { panic!("a request") };
        let reply = worker.take(&message);
        assert_eq!(reply, if covers(&set) { Reply::None } else { Reply::HandOver });
        assert_eq!(worker.is_busy(), covers(&set));
    }
}
