//! Where results go.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

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

/// Writes `report` in the format and to the place that `arguments` name;
/// `text` writes it as plain text.
pub(crate) fn write(
    report: &Report,
    arguments: &Articles,
    text: fn(&Report, TextOptions) -> String,
) -> Result<(), Failure> {
    let words = match arguments.format {
        Format::Text => {
            let terminal = arguments.output.is_none() && io::stdout().is_terminal();
            let colour = wants_colour(terminal, std::env::var_os("NO_COLOR").as_deref());
            text(report, TextOptions { colour, ..TextOptions::default() })
        }
        Format::Json => json(report)?,
        Format::Html => crossread_export::html(report),
        Format::Markdown => crossread_export::markdown(report),
        Format::Csv => crossread_export::csv(report),
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

/// Colour only on a terminal, and not when the reader's environment holds a
/// `NO_COLOR` that is not empty.
fn wants_colour(terminal: bool, no_color: Option<&OsStr>) -> bool {
    terminal && no_color.is_none_or(OsStr::is_empty)
}

#[cfg(test)]
mod tests {
    use super::{OsStr, wants_colour};

    #[test]
    fn colour_on_a_terminal_unless_refused() {
        assert!(wants_colour(true, None));
        assert!(wants_colour(true, Some(OsStr::new(""))));
        assert!(!wants_colour(true, Some(OsStr::new("1"))));
        assert!(!wants_colour(false, None));
    }
}
