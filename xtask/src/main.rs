//! The tasks behind the README. `cargo xtask` alone lists them.
//!
//! Each task is one module with a `run` function and one line in [`TASKS`].
//! Tasks never read standard input, so they run the same at a desk and in CI.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task speaks to whoever runs it")]

mod arguments;
mod build;
mod check;
mod failure;
mod files;
mod fit;
mod gold;
mod program;
mod project;
mod score;
mod serve;
mod server;
mod site;
mod size;
mod steps;
mod test;
mod tools;

use std::process::ExitCode;

use arguments::Arguments;
use failure::{Failure, Outcome};

/// One task as the command line knows it.
struct Task {
    name: &'static str,
    /// What follows the name.
    usage: &'static str,
    about: &'static str,
    run: fn(Arguments) -> Outcome,
}

const TASKS: &[Task] = &[
    Task {
        name: "serve",
        usage: "[--port N] [--release]",
        about: "build the page, serve it at /crossread/, build again on every change",
        run: serve::run,
    },
    Task {
        name: "test",
        usage: "",
        about: "every check and every test: code, command line, page in a browser",
        run: test::run,
    },
    Task {
        name: "build",
        usage: "[--dev] [--url ADDRESS]",
        about: "the static site in dist/; ADDRESS is where it will live, for link previews",
        run: build::run,
    },
    Task {
        name: "check",
        usage: "",
        about: "format, lints, engine purity, licences and sources of dependencies",
        run: check::run,
    },
    Task {
        name: "size",
        usage: "",
        about: "compressed size of the first load of dist/ against its budget",
        run: size::run,
    },
    Task {
        name: "score",
        usage: score::USAGE,
        about: "the engine measured on sets of texts with known answers",
        run: score::run,
    },
    Task {
        name: "fit",
        usage: "[--gold DIR]",
        about: "the weights of links, learned again from compared articles",
        run: fit::run,
    },
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(name) = words.next().filter(|name| !matches!(name.as_str(), "help" | "--help" | "-h")) else {
        print!("{}", usage());
        return ExitCode::SUCCESS;
    };
    let outcome = match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(Arguments::new(words)),
        None => Err(Failure::new(format!("there is no task {name:?}")).help(usage())),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

/// The list of tasks.
fn usage() -> String {
    let lines = TASKS.iter().map(|task| {
        let call = format!("{} {}", task.name, task.usage);
        format!("\n  {}\n      {}", call.trim_end(), task.about)
    });
    format!("cargo xtask TASK\n{}\n", lines.collect::<String>())
}
