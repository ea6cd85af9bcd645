//! `test`: everything that must hold before a change is taken.

use std::env::consts::EXE_SUFFIX;
use std::path::Path;

use crate::arguments::Arguments;
use crate::failure::{Failure, Outcome};
use crate::program::Program;
use crate::site::{self, Builder, Profile};
use crate::steps::Steps;
use crate::tools::{self, browser, fonts};
use crate::{check, files, project, size};

/// The tests of the page are the files here whose name ends so.
const BROWSER_TEST: &str = ".test.mjs";

/// Sets up what is missing, then runs checks, tests of the code, the build of
/// the site, its size, and the tests of the page in a browser.
///
/// # Errors
/// Names the steps that did not pass; the others were run all the same.
pub(crate) fn run(arguments: Arguments) -> Outcome {
    arguments.finish()?;
    let root = project::root()?;
    let mut steps = Steps::default();
    let builder = steps.step("tools", || Builder::new(Profile::Release, None));
    let browser = steps.step("browser", || {
        tools::require_node()?;
        browser::find_or_install()
    });
    fonts::find_or_install();
    check::all(&mut steps);
    steps.step("tests of the code", || Program::new("cargo", "test --workspace --quiet").run());
    let command = steps.step("command line", || Program::new("cargo", "build --package crossread-cli").run());
    let site = builder.and_then(|builder| steps.step("site", || builder.build()));
    if site.is_some() {
        steps.step("size of the first load", || size::measure(&site::dist(&root)));
    }
    match (site, browser, command) {
        (Some(()), Some(browser), Some(())) => {
            steps.step("page in a browser", || page(&root, &browser));
        }
        _ => steps.not_run("page in a browser", "a step before it did not pass"),
    }
    steps.sum_up()
}

/// Runs the tests in `tests/` over the built site.
fn page(root: &Path, chromium: &Path) -> Outcome {
    let tests = root.join("tests");
    Program::new(tools::NPM, "ci --no-fund --no-audit --loglevel=error").inside(&tests).run()?;
    let names = files::below(&tests)?;
    let names: Vec<String> = names
        .iter()
        .map(|path| files::as_address(path))
        .filter(|name| name.ends_with(BROWSER_TEST) && !name.contains('/'))
        .collect();
    if names.is_empty() {
        return Err(Failure::new("there are no tests of the page in tests/"));
    }
    let crossread = project::target()?.join("debug").join(format!("crossread{EXE_SUFFIX}"));
    Program::new("node", "--test --test-reporter=spec --test-concurrency=2")
        .args(&names.join(" "))
        .inside(&tests)
        .env(browser::VARIABLE, chromium)
        .env("CROSSREAD_DIST", site::dist(root))
        .env("CROSSREAD_COMMAND", crossread)
        .run()
}
