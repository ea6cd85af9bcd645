//! Files of the site.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::page;

/// The text of a file of this build, named from its folder.
///
/// # Errors
/// A word on why it could not be had.
pub async fn text(path: &str) -> Result<String, String> {
    let address = format!("{}{path}", page::base());
    let told = |error: JsValue| error.as_string().unwrap_or_else(|| "no connection".to_owned());
    let answer = JsFuture::from(page::window().fetch_with_str(&address)).await.map_err(told)?;
    let answer: Response = answer.unchecked_into();
    if !answer.ok() {
        return Err(format!("the site answered {}", answer.status()));
    }
    let text = JsFuture::from(answer.text().map_err(told)?).await.map_err(told)?;
    text.as_string().ok_or_else(|| "no text".to_owned())
}
