//! Fonts in which the tests of the page set articles in other scripts.

use super::debian;
use crate::program::Program;

/// One family for each script that a test reads.
const FAMILIES: [&str; 2] = ["Noto Naskh Arabic", "Noto Sans CJK SC"];

/// Debian's packages that hold them.
const PACKAGES: &str = "fonts-noto-core fonts-noto-cjk";

/// Installs the fonts on Debian when they are missing. Without them the tests
/// hold all the same; only their pictures show boxes, and that is said.
pub(crate) fn find_or_install() {
    let is_missing = |family: &str| {
        Program::new("fc-list", "").arg(family).read().is_ok_and(|found| found.trim().is_empty())
    };
    let Some(family) = FAMILIES.into_iter().find(|family| is_missing(family)) else { return };
    if !debian::is_here() || debian::install(PACKAGES).is_err() {
        println!("{family} is not here: pictures of articles in other scripts may show boxes.");
    }
}
