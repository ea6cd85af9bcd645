//! What this tab keeps over a reload, and what this browser keeps.

use web_sys::Storage;

use super::page::window;

/// Largest text that is kept over a reload, in bytes: browsers refuse about 5 MB.
pub const MOST: usize = 2 * 1024 * 1024;

fn tab() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

fn browser() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// What this tab kept under `key`.
#[must_use]
pub fn kept_in_tab(key: &str) -> Option<String> {
    tab()?.get_item(key).ok().flatten()
}

/// Keeps `value` in this tab, or forgets what was kept, so that nothing old
/// comes back; where keeping is forbidden, nothing happens.
pub fn keep_in_tab(key: &str, value: Option<&str>) {
    let Some(storage) = tab() else { return };
    let kept = value.is_some_and(|value| storage.set_item(key, value).is_ok());
    if !kept {
        // Forgetting what was never kept is no error.
        let _ = storage.remove_item(key);
    }
}

/// What this browser kept under `key`.
#[must_use]
pub fn kept_in_browser(key: &str) -> Option<String> {
    browser()?.get_item(key).ok().flatten()
}

/// Keeps `value` in this browser, or forgets it; where keeping is forbidden,
/// nothing happens.
pub fn keep_in_browser(key: &str, value: Option<&str>) {
    let Some(storage) = browser() else { return };
    let _ = match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    };
}
