//! Every report is as `report.schema.json` says, and says what it refers to.

mod references;
mod reports;
mod schema;
mod sets;
