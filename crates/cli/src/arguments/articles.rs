//! The options that say which articles are read and where the result goes.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Parser;

use super::{lettered, refusal};
use crate::failure::Failure;
use crate::source::Source;

/// Which articles are read, how, and where the result goes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Articles {
    /// The files, in order; standard input at most once.
    pub(crate) files: Vec<Source>,
    /// How the result is written.
    pub(crate) format: Format,
    /// The file it goes to; standard output when `None`.
    pub(crate) output: Option<PathBuf>,
    /// How every file is read; by the end of its name when `None`.
    pub(crate) markup: Option<Markup>,
    /// Dates by the letter of the article.
    pub(crate) dates: BTreeMap<String, String>,
    /// Languages by the letter of the article.
    pub(crate) languages: BTreeMap<String, String>,
}

/// How a result is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// For a person to read.
    #[default]
    Text,
    /// The report, version 1.
    Json,
    /// One file that opens in a browser.
    Html,
    /// For an editor or a wiki.
    Markdown,
    /// A table.
    Csv,
}

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    /// As it stands.
    Text,
    /// As a page whose text is taken out first.
    Html,
}

impl Articles {
    /// One more file.
    pub(super) fn add(&mut self, file: OsString) -> Result<(), Failure> {
        let source = if file == "-" { Source::Standard } else { Source::File(PathBuf::from(file)) };
        if source == Source::Standard && self.files.contains(&source) {
            return Err(Failure::refused(
                "standard input (-) is named twice and can be read once: name a file for the other article.",
            ));
        }
        self.files.push(source);
        Ok(())
    }

    /// Reads the value of the option `--name` of `command`.
    pub(super) fn option(&mut self, name: &str, parser: &mut Parser, command: &str) -> Result<(), Failure> {
        if !["format", "output", "input", "date", "language"].contains(&name) {
            return Err(refusal(&lexopt::Error::UnexpectedOption(format!("--{name}")), command));
        }
        let value = parser.value().map_err(|error| refusal(&error, command))?;
        if name == "output" {
            self.output = Some(PathBuf::from(value));
            return Ok(());
        }
        let value = value.to_string_lossy();
        match name {
            "format" => self.format = format(&value, command)?,
            "input" => self.markup = Some(markup(&value)?),
            "date" => lettered::add(&mut self.dates, "date", lettered::date(&value)?)?,
            _ => lettered::add(&mut self.languages, "language", lettered::language(&value)?)?,
        }
        Ok(())
    }

    /// The same, when every letter has its article.
    pub(super) fn checked(self) -> Result<Self, Failure> {
        let letters: Vec<String> = (0..self.files.len()).map(crossread_export::letter).collect();
        let given = self.dates.keys().map(|letter| ("date", letter));
        let stray = given
            .chain(self.languages.keys().map(|letter| ("language", letter)))
            .find(|(_, letter)| !letters.contains(letter));
        match stray {
            None => Ok(self),
            Some((option, letter)) => Err(Failure::refused(format!(
                "--{option} {letter}=… names no article: the files are {} in the order they are given.",
                letters.join(", ")
            ))),
        }
    }
}

/// The format called `value`; `inspect` knows the first two.
fn format(value: &str, command: &str) -> Result<Format, Failure> {
    let all = [
        ("text", Format::Text),
        ("json", Format::Json),
        ("html", Format::Html),
        ("markdown", Format::Markdown),
        ("csv", Format::Csv),
    ];
    let known = if command == "inspect" { &all[..2] } else { &all[..] };
    known.iter().find(|(name, _)| *name == value).map(|(_, format)| *format).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        Failure::refused(format!("--format {value} does not exist for {command}: use {}.", names.join(", ")))
    })
}

fn markup(value: &str) -> Result<Markup, Failure> {
    match value {
        "text" => Ok(Markup::Text),
        "html" => Ok(Markup::Html),
        _ => Err(Failure::refused(format!("--input {value} does not exist: use text or html."))),
    }
}
