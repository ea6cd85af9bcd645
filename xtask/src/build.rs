//! `build`: the static site in `dist/`.

use crate::arguments::Arguments;
use crate::failure::Outcome;
use crate::site::{Builder, Profile};

/// Builds the site as it is published, or quicker with `--dev`.
///
/// # Errors
/// A tool is missing or the site does not build.
pub(crate) fn run(mut arguments: Arguments) -> Outcome {
    let profile = if arguments.flag("--dev") { Profile::Dev } else { Profile::Release };
    let address = arguments.value("--url")?;
    arguments.finish()?;
    Builder::new(profile, address)?.build()
}
