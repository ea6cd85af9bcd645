//! Packages of Debian and Ubuntu.

use crate::failure::{Failure, Outcome};
use crate::program::Program;

/// Whether this system installs packages with `apt-get`.
pub(super) fn is_here() -> bool {
    Program::new("apt-get", "--version").read().is_ok()
}

/// Installs packages, as root or by `sudo` without a password.
///
/// # Errors
/// Neither root nor such a `sudo`, or `apt-get` failed.
pub(super) fn install(packages: &str) -> Outcome {
    let root = Program::new("id", "-u").read().is_ok_and(|id| id.trim() == "0");
    if !root && Program::new("sudo", "-n true").read().is_err() {
        return Err(Failure::new(format!("installing {packages} takes root or sudo")));
    }
    let apt = |line: &str| {
        let program =
            if root { Program::new("apt-get", line) } else { Program::new("sudo", "-n apt-get").args(line) };
        program.env("DEBIAN_FRONTEND", "noninteractive").run()
    };
    apt("update")?;
    apt(&format!("install --yes --no-install-recommends {packages}"))
}
