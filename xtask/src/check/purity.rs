//! The engine must not know the browser: no binding crate in its tree.

use crate::failure::{Failure, Outcome};
use crate::program::Program;

const ENGINE: &str = "crossread-engine";
const BINDINGS: [&str; 3] = ["wasm-bindgen", "js-sys", "web-sys"];

/// Reads the engine's tree for the browser and looks for binding crates.
///
/// The whole tree is read: `cargo tree --invert` ends with the same status
/// for a clean tree as for a crate name that is misspelt.
pub(super) fn check() -> Outcome {
    let tree =
        Program::new("cargo", "tree --target wasm32-unknown-unknown -e normal,build --prefix none -f {p} -p")
            .arg(ENGINE)
            .read()?;
    if !tree.starts_with(ENGINE) {
        return Err(Failure::new(format!("the tree of {ENGINE} does not begin with it:\n{tree}")));
    }
    match bindings(&tree).as_slice() {
        [] => {
            println!("{ENGINE} depends on {} crates, none of them a browser's", tree.lines().count() - 1);
            Ok(())
        }
        found => Err(Failure::new(format!("{ENGINE} depends on {}", found.join(", "))).help(
            "Turn off the feature that brings it: `cargo tree -p crossread-engine -i CRATE` shows the way.",
        )),
    }
}

/// The lines of `tree` that name a binding crate.
fn bindings(tree: &str) -> Vec<&str> {
    tree.lines().filter(|line| BINDINGS.iter().any(|name| line.starts_with(name))).collect()
}

#[cfg(test)]
mod tests {
    use super::bindings;

    #[test]
    fn binding_crates_and_their_parts_are_found() {
        let tree =
            "crossread-engine v0.1.0 (/x/web-sys)\nserde v1.0.0\nwasm-bindgen-shared v0.2.0\njs-sys v0.3.0\n";
        assert_eq!(bindings(tree), ["wasm-bindgen-shared v0.2.0", "js-sys v0.3.0"]);
        assert!(bindings("crossread-engine v0.1.0\nserde v1.0.0\n").is_empty());
    }
}
