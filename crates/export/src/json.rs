//! A report as JSON.

use crossread_engine::Report;

/// The report as one line of JSON, version 1, without a line end.
///
/// The same report gives the same bytes: keys stand in the order of the types.
///
/// # Errors
/// None that a report can cause; the writer's own error is passed on.
pub fn json(report: &Report) -> Result<String, serde_json::Error> {
    serde_json::to_string(report)
}
