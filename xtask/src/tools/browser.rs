//! The browser that the tests of the page drive.

use std::env;
use std::path::PathBuf;

use super::debian;
use crate::failure::{Failure, Outcome};

/// Names a reader or a workflow a browser of their own.
pub(crate) const VARIABLE: &str = "CROSSREAD_CHROMIUM";

/// Programs on `PATH`, the first that is there.
const NAMES: &[&str] =
    &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/// Where macOS and Windows keep browsers.
const PLACES: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// A Chromium, Chrome or Edge; installs Chromium on Debian when there is none.
///
/// # Errors
/// There is none and none can be installed; says what to install.
pub(crate) fn find_or_install() -> Outcome<PathBuf> {
    if let Some(given) = env::var_os(VARIABLE).map(PathBuf::from) {
        return if given.is_file() {
            Ok(given)
        } else {
            Err(Failure::new(format!("{VARIABLE} names {}, which is no file", given.display())))
        };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    install()?;
    find().ok_or_else(|| missing("apt-get ran, but there is still no Chromium"))
}

fn find() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let extension = if cfg!(windows) { ".exe" } else { "" };
    let on_path = env::split_paths(&path)
        .flat_map(|folder| NAMES.iter().map(move |name| folder.join(format!("{name}{extension}"))));
    on_path.chain(PLACES.iter().map(PathBuf::from)).find(|place| place.is_file())
}

/// Installs Debian's Chromium.
fn install() -> Outcome {
    if !debian::is_here() {
        return Err(missing("there is no Chromium, Chrome or Edge"));
    }
    println!("\nChromium is not here yet: it is installed with apt-get.");
    debian::install("chromium").map_err(|failure| failure.help(HELP))
}

const HELP: &str =
    "Install Chromium, Chrome or Edge, or set CROSSREAD_CHROMIUM to its program, then try again.";

fn missing(what: &str) -> Failure {
    Failure::new(what).help(HELP)
}
