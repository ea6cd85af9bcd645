//! The reader's files.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

/// A file the reader gave, not yet read.
#[derive(Clone, Debug, PartialEq)]
pub struct Given(File);

impl Given {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    #[must_use]
    pub fn size(&self) -> usize {
        // Sizes come as floats; a file larger than memory is refused all the same.
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a size is a whole number"
        )]
        let size = self.0.size() as usize;
        size
    }

    /// Its bytes.
    ///
    /// # Errors
    /// When it cannot be read, for instance because it was moved.
    pub async fn bytes(&self) -> Result<Vec<u8>, String> {
        let read = JsFuture::from(self.0.array_buffer()).await;
        read.map(|buffer| Uint8Array::new(&buffer).to_vec())
            .map_err(|_| format!("{} could not be read. Open it once more.", self.name()))
    }
}

fn all(list: Option<FileList>) -> Vec<Given> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|n| list.item(n)).map(Given).collect()
}

/// The files chosen in a file field; the field is emptied, so that the same
/// file can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Vec<Given> {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = all(field.files());
    field.set_value("");
    files
}

/// What is dragged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dragged {
    /// Files, when they were dropped.
    pub files: Vec<Given>,
    /// Text, when it was dropped.
    pub text: Option<String>,
}

/// What was dropped.
#[must_use]
pub fn dropped(event: &Event) -> Dragged {
    let Some(data) = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer) else {
        return Dragged::default();
    };
    let text = data.get_data("text/plain").ok().filter(|text| !text.trim().is_empty());
    Dragged { files: all(data.files()), text }
}

/// How many files are dragged over the page; `None` when no file is.
#[must_use]
pub fn hovering(event: &Event) -> Option<u32> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let items = data.items();
    let files =
        (0..items.length()).filter(|n| items.get(*n).is_some_and(|item| item.kind() == "file")).count();
    u32::try_from(files).ok().filter(|files| *files > 0)
}

/// Whether what is dragged leaves the window.
#[must_use]
pub fn leaves_window(event: &Event) -> bool {
    event.dyn_ref::<DragEvent>().is_none_or(|event| event.related_target().is_none())
}

/// Whether an event happens over a field that takes text itself.
#[must_use]
pub fn is_over_field(event: &Event) -> bool {
    super::focus::is_in_field(super::field::element(event).as_ref())
}
