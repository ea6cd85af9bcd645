//! The comparison: the run under way, how it went, and the last result.

use std::rc::Rc;

use crossread_engine::{Progress, Report};

use crate::job::RunId;

/// A report and what it was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The run that made it.
    pub run: RunId,
    /// Revision of the articles that it compares.
    pub revision: u32,
    /// The report.
    pub report: Rc<Report>,
}

/// Why there is no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The worker did not start.
    NotStarted,
    /// The worker stopped on the way.
    Died {
        /// What it said last.
        message: String,
    },
    /// The worker said nothing for long.
    Hung,
    /// The worker refused the articles.
    Refused {
        /// Why, for the reader.
        why: String,
    },
    /// The reader cancelled.
    Cancelled,
}

/// Where the comparison is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing is under way.
    #[default]
    Idle,
    /// A run is under way.
    Working {
        /// Its number.
        run: RunId,
        /// Revision of the articles that it compares.
        revision: u32,
        /// How far it is; `None` until the worker answers.
        progress: Option<Progress>,
    },
    /// The last run failed.
    Failed(Failure),
}

/// The run under way and the last result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Where it is.
    pub phase: Phase,
    /// The last result, kept while a newer run is under way.
    pub outcome: Option<Rc<Outcome>>,
    /// Grows when the reader asks to try again.
    pub attempt: u32,
}

impl Comparison {
    pub(super) fn began(&mut self, run: RunId, revision: u32) {
        self.phase = Phase::Working { run, revision, progress: None };
    }

    pub(super) fn progressed(&mut self, of: RunId, now: Progress) {
        if let Phase::Working { run, progress, .. } = &mut self.phase
            && *run == of
        {
            *progress = Some(now);
        }
    }

    /// Takes a report in; `false` when it is of an old run and was dropped.
    pub(super) fn arrived(&mut self, of: RunId, report: Rc<Report>) -> bool {
        match self.phase {
            Phase::Working { run, revision, .. } if run == of => {
                self.outcome = Some(Rc::new(Outcome { run, revision, report }));
                self.phase = Phase::Idle;
                true
            }
            _ => false,
        }
    }

    pub(super) fn failed(&mut self, of: Option<RunId>, failure: Failure) {
        let current = match self.phase {
            Phase::Working { run, .. } => Some(run),
            _ => None,
        };
        if of.is_none() || of == current {
            self.phase = Phase::Failed(failure);
        }
    }

    pub(super) fn cancelled(&mut self) {
        if matches!(self.phase, Phase::Working { .. }) {
            self.phase = Phase::Failed(Failure::Cancelled);
        }
    }

    pub(super) fn emptied(&mut self) {
        // A worker that could not start is worth knowing of before it is needed.
        if self.phase != Phase::Failed(Failure::NotStarted) {
            self.phase = Phase::Idle;
        }
        self.outcome = None;
    }

    /// The run under way.
    #[must_use]
    pub const fn is_working(&self) -> bool {
        matches!(self.phase, Phase::Working { .. })
    }
}
