//! What the page and the worker say to each other.
//!
//! Messages travel as JSON strings. Each comparison has a [`RunId`]; a newer
//! run supersedes an older one, and answers to an older one are dropped.

use crossread_engine::{Progress, Report, Set};
use serde::{Deserialize, Serialize};

/// Number of a comparison, growing by one with each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RunId(pub u32);

impl RunId {
    /// The run after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// What the page asks of the worker. To cancel, the page ends the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", from = "AnyRequest")]
pub enum Request {
    /// Compare this set; whatever is under way is given up.
    Start {
        /// Number of the comparison.
        run: RunId,
        /// What to compare.
        set: Set,
    },
}

/// What the worker tells the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", try_from = "AnyAnswer")]
pub enum Answer {
    /// The worker listens; what was sent before may be lost.
    Ready,
    /// How far a comparison is.
    Progress {
        /// Its number.
        run: RunId,
        /// How far it is.
        progress: Progress,
    },
    /// A comparison is complete.
    Done {
        /// Its number.
        run: RunId,
        /// What it found.
        report: Box<Report>,
    },
    /// A set was refused, or a message could not be read.
    Refused {
        /// Why, for the reader.
        why: String,
    },
    /// The worker cannot go on.
    Died {
        /// What it said last.
        message: String,
    },
}

/// A request as it is read: in one pass, where a tagged enum would be read
/// into memory first and then once more.
#[derive(Deserialize)]
struct AnyRequest {
    run: RunId,
    set: Set,
}

impl From<AnyRequest> for Request {
    fn from(AnyRequest { run, set }: AnyRequest) -> Self {
        Self::Start { run, set }
    }
}

/// An answer as it is read, in one pass; see [`AnyRequest`].
#[derive(Default, Deserialize)]
#[serde(default)]
struct AnyAnswer {
    #[serde(rename = "type")]
    kind: String,
    run: RunId,
    progress: Option<Progress>,
    report: Option<Box<Report>>,
    why: String,
    message: String,
}

impl TryFrom<AnyAnswer> for Answer {
    type Error = &'static str;

    fn try_from(any: AnyAnswer) -> Result<Self, Self::Error> {
        let run = any.run;
        match (any.kind.as_str(), any.progress, any.report) {
            ("ready", ..) => Ok(Self::Ready),
            ("progress", Some(progress), _) => Ok(Self::Progress { run, progress }),
            ("done", _, Some(report)) => Ok(Self::Done { run, report }),
            ("refused", ..) => Ok(Self::Refused { why: any.why }),
            ("died", ..) => Ok(Self::Died { message: any.message }),
            _ => Err("not a message of the worker"),
        }
    }
}

/// A message as it travels; empty when it cannot be written, which no message
/// of these types can cause.
#[must_use]
pub fn write<T: Serialize>(message: &T) -> String {
    serde_json::to_string(message).unwrap_or_default()
}

/// Reads a message.
///
/// # Errors
/// What is wrong with `text`, when it is no message of type `T`.
pub fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_survive_the_way() {
        let request = Request::Start { run: RunId(7), set: Set::default() };
        assert_eq!(read::<Request>(&write(&request)), Ok(request));
        let report = crossread_engine::compare(&Set::default());
        let answer = Answer::Done { run: RunId(7), report: Box::new(report) };
        assert_eq!(read::<Answer>(&write(&answer)), Ok(answer));
    }

    #[test]
    fn noise_is_told() {
        assert!(read::<Answer>("{\"type\":\"hello\"}").is_err());
    }
}
