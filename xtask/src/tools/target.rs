//! The compiler's target for the browser.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::program::Program;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target when the compiler does not have it.
pub(super) fn add() -> Outcome {
    if is_there()? {
        return Ok(());
    }
    Program::new("rustup", "target add").arg(TARGET).run().map_err(|failure| {
        failure.help(format!("Install the standard library of {TARGET} for your compiler, then try again."))
    })?;
    if is_there()? { Ok(()) } else { Err(Failure::new(format!("rustup did not bring {TARGET}"))) }
}

fn is_there() -> Outcome<bool> {
    let library = Program::new("rustc", "--print target-libdir --target").arg(TARGET).read()?;
    Ok(Path::new(library.trim()).is_dir())
}
