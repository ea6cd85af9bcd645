//! The command line as a reader meets it: every command, every refusal.

mod batch;
mod compare;
mod inputs;
mod outputs;
mod program;
mod refusals;
