//! Sheets in front of the page.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::measure;

fn named(id: &str) -> Option<HtmlDialogElement> {
    measure::element(id)?.dyn_into().ok()
}

/// Opens the sheet with this name; the page behind it rests.
pub fn open(id: &str) {
    if let Some(sheet) = named(id).filter(|sheet| !sheet.open()) {
        // A sheet that is in the document and closed can be opened.
        let _ = sheet.show_modal();
    }
}

/// Whether a sheet is open: its own keys are the browser's.
#[must_use]
pub fn is_open() -> bool {
    super::page::document().query_selector("dialog[open]").is_ok_and(|sheet| sheet.is_some())
}

/// Closes the sheet with this name.
pub fn close(id: &str) {
    if let Some(sheet) = named(id) {
        sheet.close();
    }
}
