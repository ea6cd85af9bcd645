//! The part of the address behind `#`.

use super::page::window;

/// What stands behind `#`.
#[must_use]
pub fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Writes behind `#`, as a new step of the history.
pub fn set_fragment(fragment: &str) {
    // A plain word is a valid fragment.
    let _ = window().location().set_hash(fragment);
}

/// Writes behind `#` in place of what stands there, without a new step.
pub fn replace_fragment(fragment: &str) {
    // A plain word is a valid fragment.
    let _ = window().location().replace(&format!("#{fragment}"));
}
