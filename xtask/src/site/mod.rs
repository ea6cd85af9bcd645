//! The static site: built by Trunk, then sealed into one folder a build.

mod figures;
mod fingerprint;
mod glue;
mod references;
mod seal;
mod styles;
mod wasm;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::failure::Outcome;
use crate::program::Program;
use crate::score::Card;
use crate::tools::{self, Toolbox};
use crate::{files, project};

pub(crate) use references::values;

/// How the site is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build.
    Dev,
    /// As it is published: small.
    Release,
}

impl fmt::Display for Profile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Dev => "dev",
            Self::Release => "release",
        })
    }
}

/// What it takes to build the site, set up once and used for every build.
pub(crate) struct Builder {
    root: PathBuf,
    toolbox: Toolbox,
    profile: Profile,
    address: Option<String>,
}

impl Builder {
    /// Sets up the tools.
    ///
    /// `address` is where the site will live, if that is known: link previews
    /// need it.
    ///
    /// # Errors
    /// A tool cannot be had.
    pub(crate) fn new(profile: Profile, address: Option<String>) -> Outcome<Self> {
        Ok(Self { root: project::root()?, toolbox: tools::for_site()?, profile, address })
    }

    /// Builds the site into `dist/`.
    ///
    /// # Errors
    /// The page does not build, or `index.html` names a file that is not there.
    pub(crate) fn build(&self) -> Outcome {
        let stage = project::target()?.join("site").join(self.profile.to_string());
        let trunk = Program::new("trunk", "build --offline --dist").arg(&stage);
        let trunk = if self.profile == Profile::Release { trunk.arg("--release") } else { trunk };
        let path = self.toolbox.path()?;
        trunk.inside(&self.root).env("PATH", &path).env("NO_COLOR", "true").run()?;
        if self.profile == Profile::Release {
            wasm::shrink(&stage, &path)?;
            glue::shrink(&stage)?;
            styles::join(&stage, INDEX, METHOD)?;
        }
        put_figures(&stage.join(METHOD), &self.root.join("scorecard.json"))?;
        let build = seal::seal(&stage, &dist(&self.root), self.address.as_deref())?;
        println!("dist/index.html and dist/{build}/ hold the site ({})", self.profile);
        Ok(())
    }
}

/// The page itself.
const INDEX: &str = "index.html";
/// The page on method and limits.
const METHOD: &str = "method.html";

/// Puts the figures of the score card into `page`.
fn put_figures(page: &Path, card: &Path) -> Outcome {
    let filled = figures::put(&files::text(page)?, &Card::load(card)?)?;
    files::write(page, filled.as_bytes())
}

/// Where the finished site lies.
pub(crate) fn dist(root: &Path) -> PathBuf {
    root.join("dist")
}
