//! `check`: what can be said of the code without running it.

mod purity;

use crate::arguments::Arguments;
use crate::failure::Outcome;
use crate::program::Program;
use crate::steps::Steps;
use crate::tools;

/// Runs all checks.
///
/// # Errors
/// Names the checks that did not pass.
pub(crate) fn run(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    let mut steps = Steps::default();
    all(&mut steps);
    steps.sum_up()
}

/// Adds all checks to `steps`.
pub(crate) fn all(steps: &mut Steps) {
    steps.step("format", || Program::new("cargo", "fmt --all --check").run());
    steps.step("lints", || {
        Program::new("cargo", "clippy --workspace --all-targets --quiet -- -D warnings").run()
    });
    steps.step("engine purity", purity::check);
    steps.step("licences, sources, bans", dependencies);
}

/// Licences, sources and bans of dependencies. Advisories change without the
/// project and need the network: the workflow looks at them.
fn dependencies() -> Outcome {
    let toolbox = tools::for_dependencies()?;
    Program::new("cargo", "deny --workspace check bans licenses sources").env("PATH", toolbox.path()?).run()
}
