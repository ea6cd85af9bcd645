//! Tools that Node.js runs.

use super::Tool;
use crate::failure::{Failure, Outcome};
use crate::files;
use crate::program::Program;

/// The oldest Node.js that runs the tests of the page.
const OLDEST_NODE: u32 = 20;

/// npm, by the name that this system can start.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Puts the npm `package` in the tool's version into the cache.
pub(super) fn install(tool: &Tool, package: &str) -> Outcome {
    require_node()?;
    println!("\n{} {} is not here yet: it is fetched once.", tool.program, tool.version);
    // A file of its own keeps npm from looking for a project further up.
    files::write(&tool.home.join("package.json"), b"{ \"private\": true }\n")?;
    Program::new(NPM, "install --no-fund --no-audit")
        .arg(format!("{package}@^{}", tool.version))
        .inside(&tool.home)
        .run()
        .map_err(|failure| {
            failure.help(format!("Or put {} {} on PATH and try again.", tool.program, tool.version))
        })
}

/// Checks that Node.js and npm are there and new enough.
pub(super) fn require_node() -> Outcome {
    let help = format!("Install Node.js {OLDEST_NODE} or newer with npm: https://nodejs.org");
    let said = Program::new("node", "--version").read().map_err(|failure| failure.help(&help))?;
    Program::new(NPM, "--version").read().map_err(|failure| failure.help(&help))?;
    match major(&said) {
        Some(version) if version >= OLDEST_NODE => Ok(()),
        _ => Err(Failure::new(format!("Node.js here is {}, which is too old", said.trim())).help(help)),
    }
}

fn major(said: &str) -> Option<u32> {
    said.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
