//! Where things are: the project, its locked versions, the reader's cache.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome, While};
use crate::files;

/// The top folder of the project.
///
/// # Errors
/// The task was not started by cargo.
pub(crate) fn root() -> Outcome<PathBuf> {
    // Asked at run time, not built in: a build folder may serve several clones.
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    xtask
        .as_deref()
        .and_then(Path::parent)
        .map(Path::to_path_buf)
        .ok_or_else(|| Failure::new("the project was not found").help("Start tasks as `cargo xtask TASK`."))
}

/// The folder that cargo builds into.
///
/// # Errors
/// The task was not started by cargo.
pub(crate) fn target() -> Outcome<PathBuf> {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| Ok(root()?.join("target")), |given| Ok(given.into()))
}

/// The folder for tools and other things that outlive a clone.
///
/// # Errors
/// Neither a cache nor a home folder is known.
pub(crate) fn cache() -> Outcome<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    folder("XDG_CACHE_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| folder("HOME").map(|home| home.join(".cache")))
        .map(|cache| cache.join("crossread"))
        .ok_or_else(|| Failure::new("no cache folder is known").help("Set XDG_CACHE_HOME to a folder."))
}

/// The version of `package` in the project's `Cargo.lock`.
///
/// # Errors
/// The lock file cannot be read or does not hold the package.
pub(crate) fn locked_version(package: &str) -> Outcome<String> {
    let lock = files::text(&root()?.join("Cargo.lock"))?;
    version_in(&lock, package).or_fail(format_args!("find {package} in Cargo.lock"))
}

fn version_in(lock: &str, package: &str) -> Result<String, &'static str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1).and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).ok_or("no such package")
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"abc-def\"\nversion = \"2.0.0\"\n\n[[package]]\nname = \"abc\"\nversion = \"1.2.3\"\n";
        assert_eq!(version_in(lock, "abc").unwrap(), "1.2.3");
        assert!(version_in(lock, "ab").is_err());
    }
}
