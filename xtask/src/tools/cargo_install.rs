//! Tools from crates.io, built here.

use super::Tool;
use crate::failure::Outcome;
use crate::program::Program;

/// Builds `package` (its name and further words for cargo) into the cache.
///
/// These tools mostly start others: built soft they are as good in use and
/// done in half the time, so fat LTO and high optimisation are turned off.
pub(super) fn install(tool: &Tool, package: &str, time: &str) -> Outcome {
    println!(
        "\n{} {} is not here yet: it is built once, in {time} on two cores.",
        tool.program, tool.version
    );
    println!("It goes to {} and serves every later clone.", tool.home.display());
    Program::new("cargo", "install")
        .arg("--root")
        .arg(&tool.home)
        .arg("--version")
        .arg(&tool.version)
        .args(package)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .run()
        .map_err(|failure| {
            failure.help(format!(
                "Building needs the network and a C compiler. Or put {} {} on PATH and try again.",
                tool.program, tool.version
            ))
        })
}
