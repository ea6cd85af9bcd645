//! Crossread on the command line: `compare`, `inspect` and `batch`.
//!
//! Exit status 0: it ran, whatever it found. 1: the output could not be
//! written. 2: refused, with one sentence that says what, why and what to do.

mod arguments;
mod batch;
mod compare;
mod dates;
mod failure;
mod inspect;
mod output;
mod source;

use std::io::Write;
use std::process::ExitCode;

use arguments::Command;
use failure::Failure;

fn main() -> ExitCode {
    match arguments::parse(lexopt::Parser::from_env()).and_then(run) {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::NotWritten(why)) => fail(&why, 1),
        Err(Failure::Refused(why)) => fail(&why, 2),
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Say(words) => output::print(words),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Batch => batch::run(),
    }
}

/// Says `why` on standard error. Nothing is left to do when even that fails.
fn fail(why: &str, status: u8) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "crossread: {why}");
    ExitCode::from(status)
}
