//! Where results go.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crossread_engine::Report;
use crossread_export::TextOptions;

use crate::arguments::{Articles, Format};
use crate::failure::Failure;
use crate::source::Source;

/// Writes `words` to standard output.
pub(crate) fn print(words: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(words.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| Failure::of_standard_output(&error))
}

/// Refuses an output that is one of the articles: it would be overwritten.
pub(crate) fn check(arguments: &Articles) -> Result<(), Failure> {
    let Some(path) = &arguments.output else { return Ok(()) };
    let Ok(output) = fs::canonicalize(path) else { return Ok(()) };
    let same = |source: &Source| match source {
        Source::File(path) => fs::canonicalize(path).is_ok_and(|input| input == output),
        Source::Standard => false,
    };
    if arguments.files.iter().any(same) {
        return Err(Failure::refused(format!(
            "--output {} is one of the articles and would be overwritten: name another file.",
            path.display()
        )));
    }
    Ok(())
}

/// Writes `report` in the format and to the place that `arguments` name.
pub(crate) fn write(
    report: &Report,
    arguments: &Articles,
    text: fn(&Report, TextOptions) -> String,
) -> Result<(), Failure> {
    let words = match arguments.format {
        Format::Text => text(
            report,
            TextOptions { colour: wants_colour(arguments.output.as_ref()), ..TextOptions::default() },
        ),
        Format::Json => json(report)?,
    };
    match &arguments.output {
        Some(path) => to_file(path, &words),
        None => print(&words),
    }
}

/// The report as a line of JSON.
fn json(report: &Report) -> Result<String, Failure> {
    match crossread_export::json(report) {
        Ok(json) => Ok(json + "\n"),
        Err(error) => Err(Failure::NotWritten(format!("the report could not be written as JSON: {error}."))),
    }
}

fn to_file(path: &Path, words: &str) -> Result<(), Failure> {
    fs::write(path, words).map_err(|error| Failure::of_file(path, &error))
}

/// Colour only on a terminal, and not when the reader's environment says no.
fn wants_colour(output: Option<&PathBuf>) -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    output.is_none() && !refused && io::stdout().is_terminal()
}
