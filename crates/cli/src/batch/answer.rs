//! The answer to a line.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crossread_engine::{Report, Set, compare};
use serde::Serialize;
use serde_json::Value;

use super::line::{BatchLine, Named};
use super::lines::{LONGEST, Line};

/// A line that was compared.
#[derive(Serialize)]
struct Compared<'a> {
    id: &'a Value,
    report: &'a Report,
}

/// A line that was not.
#[derive(Serialize)]
struct Refused<'a> {
    id: &'a Value,
    error: &'a str,
}

/// The answer to `line`, as one line of JSON without its end. Whatever the
/// line holds, there is one.
pub(super) fn to(line: Line) -> String {
    with(line, compare)
}

/// [`to`] by a comparison of one's own.
fn with(line: Line, compare: impl FnOnce(&Set) -> Report) -> String {
    let line = match line {
        Line::TooLong => {
            let most = LONGEST / (1024 * 1024);
            return refused(&Value::Null, &format!("the line is longer than {most} MB: split its set."));
        }
        Line::Whole(bytes) => bytes,
    };
    let (id, set) = match read(&line) {
        Ok(read) => read,
        Err((id, why)) => return refused(&id, &why),
    };
    drop(line);
    let report = catch_unwind(AssertUnwindSafe(|| {
        let mut report = compare(&set);
        crossread_export::explain(&mut report);
        report
    }));
    match report.map(|report| serde_json::to_string(&Compared { id: &id, report: &report })) {
        Ok(Ok(answer)) => answer,
        Ok(Err(error)) => refused(&id, &format!("the report could not be written as JSON: {error}.")),
        Err(_) => refused(
            &id,
            "the comparison broke off on this set, which is a fault of crossread: please report it with the line.",
        ),
    }
}

/// The name of a line and its set, or its name and why there is none.
fn read(line: &[u8]) -> Result<(Value, Set), (Value, String)> {
    if line.trim_ascii().is_empty() {
        return Err((Value::Null, "the line is empty: give a set as JSON.".to_owned()));
    }
    let line = std::str::from_utf8(line).map_err(|error| {
        (
            Value::Null,
            format!("the line is not valid UTF-8 (from byte {} on): give it as UTF-8.", error.valid_up_to()),
        )
    })?;
    let mut read: BatchLine =
        serde_json::from_str(line).map_err(|error| (name(line), not_understood(&error)))?;
    let id = read.id.take();
    read.set().map(|set| (id.clone(), set)).map_err(|why| (id, why))
}

fn not_understood(error: &serde_json::Error) -> String {
    let what = if error.is_data() { "the line is no set of articles" } else { "the line is no JSON" };
    format!("{what}: {error}. `crossread batch --help` shows a line.")
}

/// The name of a line that is not understood; null when it has none.
fn name(line: &str) -> Value {
    serde_json::from_str::<Named>(line).map(|named| named.id).unwrap_or_default()
}

fn refused(id: &Value, error: &str) -> String {
    serde_json::to_string(&Refused { id, error })
        .unwrap_or_else(|_| r#"{"id":null,"error":"the answer could not be written as JSON."}"#.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Line, Value, with};

    #[test]
    fn a_comparison_that_breaks_off_is_an_answer() {
        let line = Line::Whole(br#"{"id":7,"articles":[{"text":"One."}]}"#.to_vec());
        let answer: Value =
            serde_json::from_str(&with(line, |_| panic!("on purpose"))).expect("the answer is JSON");
        assert_eq!(answer["id"], 7);
        assert!(answer["error"].as_str().is_some_and(|why| why.contains("broke off")), "{answer}");
    }
}
