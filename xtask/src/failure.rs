//! Why a task could not do its work, and what to do about it.

use std::fmt;

/// What a task or a part of it comes to.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// One sentence on what went wrong and, where there is one, the next step.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    help: Option<String>,
}

impl Failure {
    /// A failure that says `what` went wrong.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), help: None }
    }

    /// The same with what to do next.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "error: {}", self.what)?;
        match &self.help {
            Some(help) => write!(out, "\n{help}"),
            None => Ok(()),
        }
    }
}

/// Says what was being done when an error came up.
pub(crate) trait While<T> {
    /// The value, or a failure "could not DOING: error".
    fn or_fail(self, doing: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: fmt::Display> While<T> for Result<T, E> {
    fn or_fail(self, doing: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("could not {doing}: {error}")))
    }
}
