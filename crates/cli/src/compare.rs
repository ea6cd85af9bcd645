//! `crossread compare`: two or more files against each other.

use crossread_engine::{Options, Set, compare};

use crate::arguments::Compare;
use crate::failure::Failure;
use crate::{output, source};

/// Reads the articles, compares them, writes the report.
pub(crate) fn run(arguments: &Compare) -> Result<(), Failure> {
    output::check(&arguments.articles)?;
    let articles = source::articles(&arguments.articles)?;
    let options =
        Options { min_strength: arguments.min_strength, diff: arguments.diff, ..Options::default() };
    let mut report = compare(&Set { articles, options });
    crossread_export::explain(&mut report);
    output::write(&report, &arguments.articles, crossread_export::text)
}
