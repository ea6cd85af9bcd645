//! Words for a report: the sentences a reader sees, and the files a reader takes along.

use crossread_engine::Report;

/// Writes the sentences for the reader into `report`: `why` of findings,
/// `message` of notices, `text` of reasons.
pub fn explain(_report: &mut Report) {}
