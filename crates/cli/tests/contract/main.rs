//! Every report is as `report.schema.json` says, and speaks to the reader.

mod reports;
mod schema;
mod sets;
