//! Other programs: run in sight, or asked for what they print.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome, While};

/// A program to run, always without standard input.
pub(crate) struct Program {
    command: Command,
    shown: String,
}

impl Program {
    /// `name` with the words of `line` as its arguments.
    pub(crate) fn new(name: impl AsRef<OsStr>, line: &str) -> Self {
        let name = name.as_ref();
        let mut command = Command::new(name);
        command.stdin(Stdio::null());
        let shown = Path::new(name).file_name().unwrap_or(name).to_string_lossy().into_owned();
        Self { command, shown }.args(line)
    }

    /// The same with the words of `line` as further arguments.
    pub(crate) fn args(self, line: &str) -> Self {
        line.split_whitespace().fold(self, Self::arg)
    }

    /// The same with one more argument, spaces and all.
    pub(crate) fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&arg.as_ref().to_string_lossy());
        self.command.arg(arg);
        self
    }

    /// The same with an environment variable set.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The same in another folder.
    pub(crate) fn inside(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it with its output in sight.
    ///
    /// # Errors
    /// It did not start or did not succeed.
    pub(crate) fn run(mut self) -> Outcome {
        println!("$ {}", self.shown);
        let status = self.command.status().or_fail(format_args!("start `{}`", self.shown))?;
        if status.success() {
            Ok(())
        } else {
            Err(Failure::new(format!("`{}` failed ({status})", self.shown)))
        }
    }

    /// Runs it unseen; what it printed on standard output.
    ///
    /// # Errors
    /// It did not start or did not succeed; holds what it printed on standard error.
    pub(crate) fn read(mut self) -> Outcome<String> {
        let output = self.command.output().or_fail(format_args!("start `{}`", self.shown))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(format!("`{}` failed ({})\n{}", self.shown, output.status, said.trim_end())))
    }
}
