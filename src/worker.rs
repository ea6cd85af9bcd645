//! What the worker does with messages, free of the browser.

use crossread_engine::{Comparer, Run, Step, TooLarge};

use crate::job::{self, Answer, Request, RunId};
use crate::words;

/// A worker: it keeps the analyses of articles and at most one comparison
/// under way.
#[derive(Debug, Default)]
pub struct Worker {
    comparer: Comparer,
    current: Option<(RunId, Run)>,
}

impl Worker {
    /// Takes a message of the page. A new comparison takes the place of the
    /// one under way; the answer, if any, is to be sent at once.
    pub fn take(&mut self, message: &str) -> Option<Answer> {
        match job::read_request(message) {
            Ok(Request::Start { run, set }) => match set.check() {
                Ok(()) => {
                    self.current = Some((run, self.comparer.begin(set)));
                    None
                }
                Err(TooLarge::Article { bytes, .. }) => {
                    Some(Answer::Refused { why: words::article_too_large(bytes) })
                }
                Err(TooLarge::Set { bytes }) => Some(Answer::Refused { why: words::set_too_large(bytes) }),
            },
            Err(error) => Some(Answer::Died { message: error }),
        }
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
        assert_eq!(worker.take(&start(1, &["A bridge fell.", "The bridge fell."])), None);
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
        assert!(matches!(worker.take("no message"), Some(Answer::Died { .. })));
    }
}
