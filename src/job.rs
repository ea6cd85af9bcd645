//! What the page and the worker say to each other.
//!
//! Messages travel as JSON strings. Each comparison has a [`RunId`]; a newer
//! run supersedes an older one, and answers to an older one are dropped.

use crossread_engine::{Progress, Report, Set};
use serde::Serialize;

use crate::json::{self, FromJson, Json};

/// Number of a comparison, growing by one with each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
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

impl FromJson for RunId {
    fn from_json(json: Json) -> Option<Self> {
        u32::from_json(json).map(Self)
    }
}

impl FromJson for Request {
    fn from_json(json: Json) -> Option<Self> {
        let mut fields = json.fields()?;
        match fields.take::<String>("type")?.as_str() {
            "start" => Some(Self::Start { run: fields.take("run")?, set: fields.take("set")? }),
            _ => None,
        }
    }
}

impl FromJson for Answer {
    fn from_json(json: Json) -> Option<Self> {
        let mut fields = json.fields()?;
        Some(match fields.take::<String>("type")?.as_str() {
            "ready" => Self::Ready,
            "progress" => Self::Progress { run: fields.take("run")?, progress: fields.take("progress")? },
            "done" => Self::Done { run: fields.take("run")?, report: fields.take("report")? },
            "refused" => Self::Refused { why: fields.take("why")? },
            "died" => Self::Died { message: fields.take("message")? },
            _ => return None,
        })
    }
}

/// A message as it travels.
#[must_use]
pub fn write<T: Serialize>(message: &T) -> String {
    json::write(message)
}

/// Reads a request of the page.
///
/// # Errors
/// That `text` is none.
pub fn read_request(text: &str) -> Result<Request, String> {
    let request = json::parse(text).and_then(Request::from_json);
    request.ok_or_else(|| "a message could not be read".to_owned())
}

/// Reads an answer of the worker, without what [`crate::json`] leaves out.
/// Text that is no answer counts as the last words of a worker that died.
#[must_use]
pub fn read_answer(text: &str) -> Answer {
    json::parse(text)
        .and_then(Answer::from_json)
        .unwrap_or_else(|| Answer::Died { message: "it said something that could not be read".to_owned() })
}

#[cfg(test)]
mod tests {
    use crossread_engine::Phase;

    use super::*;

    #[test]
    fn messages_survive_the_way() {
        let request = Request::Start { run: RunId(7), set: Set::default() };
        assert_eq!(read_request(&write(&request)), Ok(request));
        let report = crossread_engine::compare(&Set::default());
        let mut read = report.clone();
        read.notices.iter_mut().for_each(|notice| notice.params.clear());
        let progress = Progress { phase: Phase::Linking, done: 2, total: 9 };
        let answers = [
            Answer::Ready,
            Answer::Progress { run: RunId(7), progress },
            Answer::Done { run: RunId(7), report: Box::new(read) },
            Answer::Refused { why: "large".into() },
            Answer::Died { message: "gone".into() },
        ];
        for answer in answers {
            assert_eq!(read_answer(&write(&answer)), answer);
        }
    }

    #[test]
    fn noise_is_told() {
        assert!(matches!(read_answer("{\"type\":\"hello\"}"), Answer::Died { .. }));
        assert!(matches!(read_answer("hello"), Answer::Died { .. }));
        assert!(read_request("{\"type\":\"hello\"}").is_err());
    }
}
