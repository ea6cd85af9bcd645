//! Tools that the tasks need: found when they are there, installed when not.
//!
//! A tool counts only in the very version that is asked for. One on `PATH` is
//! used as it is; otherwise the tool lives in the reader's cache, in a folder
//! named by tool and version, where the next clone finds it too.

pub(crate) mod browser;
mod cargo_install;
mod debian;
pub(crate) mod fonts;
mod npm;
mod target;

pub(crate) use npm::NPM;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome, While};
use crate::program::Program;
use crate::project;

/// Builds the site. Newer ones want a newer compiler than the project asks for.
const TRUNK: &str = "0.21.14";
/// The npm package that holds `wasm-opt`, by its major version.
const BINARYEN: &str = "132";
/// Checks licences and sources of dependencies.
const CARGO_DENY: &str = "0.20.2";

/// A tool in one version.
struct Tool {
    /// Name of the program.
    program: &'static str,
    version: String,
    /// Its folder in the cache.
    home: PathBuf,
    /// Where in `home` the program lies.
    bin: &'static str,
}

/// Folders that hold tools and go before those of `PATH`.
#[derive(Default)]
pub(crate) struct Toolbox {
    folders: Vec<PathBuf>,
}

impl Toolbox {
    /// The value of `PATH` with which the tools are found.
    ///
    /// # Errors
    /// A folder's name cannot stand in `PATH`.
    pub(crate) fn path(&self) -> Outcome<OsString> {
        let old = std::env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(std::env::split_paths(&old));
        std::env::join_paths(folders).or_fail("put the tools on PATH")
    }

    /// Notes where `tool` is; installs it when it is nowhere.
    fn add(&mut self, tool: &Tool, install: impl FnOnce(&Tool) -> Outcome) -> Outcome {
        if tool.answers(Path::new(tool.program)) {
            return Ok(());
        }
        if !tool.answers(&tool.in_cache()) {
            install(tool)?;
        }
        if !tool.answers(&tool.in_cache()) {
            let what = format!("{} {} does not run after its installation", tool.program, tool.version);
            return Err(Failure::new(what).help(format!(
                "Remove {} and try again, or put that version on PATH.",
                tool.home.display()
            )));
        }
        self.folders.push(tool.home.join(tool.bin));
        Ok(())
    }
}

impl Tool {
    fn new(package: &str, program: &'static str, version: &str, bin: &'static str) -> Outcome<Self> {
        let home = project::cache()?.join("tools").join(format!("{package}-{version}"));
        Ok(Self { program, version: version.to_owned(), home, bin })
    }

    fn in_cache(&self) -> PathBuf {
        self.home.join(self.bin).join(self.program)
    }

    /// Whether `program` runs and says that it is of the wanted version.
    fn answers(&self, program: &Path) -> bool {
        let shim = program.with_extension("cmd");
        let program = if shim.is_file() { &shim } else { program };
        Program::new(program, "--version").read().is_ok_and(|said| says_version(&said, &self.version))
    }
}

/// Whether one word of what a tool said is `version`.
fn says_version(said: &str, version: &str) -> bool {
    said.split_whitespace().any(|word| word == version)
}

/// Everything that building the site takes.
///
/// # Errors
/// Names the tool that cannot be had, and what to do.
pub(crate) fn for_site() -> Outcome<Toolbox> {
    let mut toolbox = Toolbox::default();
    target::add()?;
    let trunk = Tool::new("trunk", "trunk", TRUNK, "bin")?;
    toolbox.add(&trunk, |tool| {
        cargo_install::install(tool, "trunk --locked --no-default-features", "about 3 minutes")
    })?;
    let bindgen =
        Tool::new("wasm-bindgen", "wasm-bindgen", &project::locked_version("wasm-bindgen")?, "bin")?;
    toolbox.add(&bindgen, |tool| {
        // Not `--locked`: its lock file asks for a release that not every registry still has.
        let package = "wasm-bindgen-cli --no-default-features --bin wasm-bindgen";
        cargo_install::install(tool, package, "about 2 minutes")
    })?;
    let wasm_opt = Tool::new("binaryen", "wasm-opt", BINARYEN, "node_modules/.bin")?;
    toolbox.add(&wasm_opt, |tool| npm::install(tool, "binaryen"))?;
    Ok(toolbox)
}

/// What checking the dependencies takes.
///
/// # Errors
/// The tool cannot be had.
pub(crate) fn for_dependencies() -> Outcome<Toolbox> {
    let mut toolbox = Toolbox::default();
    let deny = Tool::new("cargo-deny", "cargo-deny", CARGO_DENY, "bin")?;
    toolbox.add(&deny, |tool| {
        cargo_install::install(tool, "cargo-deny --locked --no-default-features", "about 2 minutes")
    })?;
    Ok(toolbox)
}

/// Makes sure that Node.js is there for the tests of the page.
///
/// # Errors
/// It is missing or too old.
pub(crate) fn require_node() -> Outcome {
    npm::require_node()
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn only_the_very_version_counts() {
        assert!(says_version("trunk 0.21.14\n", "0.21.14"));
        assert!(says_version("wasm-opt version 132 (version_132)", "132"));
        assert!(!says_version("trunk 0.21.1", "0.21.14"));
        assert!(!says_version("wasm-opt version 108", "132"));
    }
}
