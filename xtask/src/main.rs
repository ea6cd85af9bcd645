//! The tasks behind the README.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task speaks to whoever runs it")]

mod arguments;
mod failure;
mod fit;
mod score;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let outcome = match words.next().as_deref() {
        Some("score") => score::run(arguments::Arguments::new(words)),
        Some("fit") => fit::run(&words.next().map_or_else(|| PathBuf::from("../shared/gold"), PathBuf::from))
            .map_err(failure::Failure::new),
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
