//! The tasks behind the README.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task speaks to whoever runs it")]

mod arguments;
mod failure;
mod score;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let outcome = match words.next().as_deref() {
        Some("score") => score::run(arguments::Arguments::new(words)),
        _ => Err(failure::Failure::new("unknown task").help(format!("cargo xtask score {}", score::USAGE))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
