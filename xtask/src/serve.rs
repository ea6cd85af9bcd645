//! `serve`: the page on this machine, built again when a file changes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::arguments::Arguments;
use crate::failure::{Outcome, While};
use crate::site::{self, Builder, Profile};
use crate::{files, project, server};

/// What the site is made of, relative to the project.
const SOURCES: &[&str] =
    &["Cargo.lock", "Cargo.toml", "Trunk.toml", "index.html", "crates", "seeds", "src", "static", "styles"];

/// How often the sources are looked at.
const PAUSE: Duration = Duration::from_millis(500);

/// Builds and serves the site until it is interrupted.
///
/// # Errors
/// A tool is missing, the first build fails, or the port is taken.
pub(crate) fn run(mut arguments: Arguments) -> Outcome {
    let profile = if arguments.flag("--release") { Profile::Release } else { Profile::Dev };
    let port = arguments.value("--port")?;
    let port = port.map(|port| port.parse().or_fail(format_args!("take {port:?} as a port"))).transpose()?;
    arguments.finish()?;

    let root = project::root()?;
    let builder = Builder::new(profile, None)?;
    let mut seen = sources(&root)?;
    builder.build()?;
    let port = server::start(site::dist(&root), port)?;
    println!("\nCrossread is at http://localhost:{port}{}  (Ctrl+C ends it)", server::BASE);
    println!("Files are watched: after a change wait for the build, then load the page again.");
    loop {
        thread::sleep(PAUSE);
        let now = sources(&root)?;
        if now == seen {
            continue;
        }
        seen = now;
        match builder.build() {
            Ok(()) => println!("built again: load the page again"),
            Err(failure) => eprintln!("{failure}\nThe last good build is still served."),
        }
    }
}

/// When each source was changed last.
fn sources(root: &Path) -> Outcome<BTreeMap<PathBuf, SystemTime>> {
    let mut changed = BTreeMap::new();
    for source in SOURCES.iter().map(|source| root.join(source)) {
        let inner = if source.is_dir() { files::below(&source)? } else { vec![PathBuf::new()] };
        for path in inner.iter().map(|inner| source.join(inner)) {
            // A file may be gone or half written by now: the next look tells.
            if let Ok(time) = path.metadata().and_then(|about| about.modified()) {
                changed.insert(path, time);
            }
        }
    }
    Ok(changed)
}
