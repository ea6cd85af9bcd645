//! The tasks behind the README.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task speaks to whoever runs it")]

mod fit;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let outcome = match words.next().as_deref() {
        Some("fit") => fit::run(&words.next().map_or_else(|| PathBuf::from("../shared/gold"), PathBuf::from)),
        _ => Err("unknown task; there is `cargo xtask fit [GOLD]`".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
