//! The browser: the only place that speaks to it. Called by hooks, and by
//! components for reading their own events.

pub mod address;
pub mod clipboard;
pub mod dialog;
pub mod fetch;
pub mod field;
pub mod files;
pub mod focus;
pub mod highlight;
pub mod intention;
pub mod keys;
pub mod listen;
pub mod measure;
pub mod media;
pub mod page;
pub mod reader;
pub mod reader_scope;
pub mod scope;
pub mod storage;
pub mod timer;
pub mod worker;
