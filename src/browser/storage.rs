//! What this tab keeps over a reload, and what this browser keeps.

use web_sys::Storage;

use super::page::window;

/// Largest text that is kept over a reload: browsers refuse about 5 MB.
const MOST: usize = 2 * 1024 * 1024;

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

/// Keeps `value` in this tab; whether it could be kept.
pub fn keep_in_tab(key: &str, value: &str) -> bool {
    let Some(storage) = tab() else { return false };
    if value.len() > MOST {
        // An older value would come back in its place.
        let _ = storage.remove_item(key);
        return false;
    }
    storage.set_item(key, value).is_ok()
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
