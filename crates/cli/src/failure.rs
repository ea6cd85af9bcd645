//! Why a command ended without its result.

use std::io;
use std::path::Path;

/// Why a command ended without its result.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// What was asked for cannot be done: what, why and what to do.
    Refused(String),
    /// The output could not be written: where and why.
    NotWritten(String),
    /// Whoever read the output has gone; there is no one to tell.
    Closed,
}

impl Failure {
    /// A refusal with its sentence.
    pub(crate) fn refused(sentence: impl Into<String>) -> Self {
        Self::Refused(sentence.into())
    }

    /// Standard output could not be written.
    pub(crate) fn of_standard_output(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        Self::NotWritten(format!("standard output could not be written: {}.", reason(error)))
    }

    /// A file could not be written.
    pub(crate) fn of_file(path: &Path, error: &io::Error) -> Self {
        Self::NotWritten(format!(
            "{} could not be written: {}. Name another file after --output.",
            path.display(),
            reason(error)
        ))
    }
}

/// The reason of an error without its number ("permission denied").
pub(crate) fn reason(error: &io::Error) -> String {
    let words = error.to_string();
    let bare = words.split(" (os error").next().unwrap_or(&words);
    let mut chars = bare.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
