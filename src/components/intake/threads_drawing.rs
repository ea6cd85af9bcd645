//! Four threads between the first two boxes, as they will be drawn between
//! the texts.

use yew::prelude::*;

/// The drawing.
pub(super) fn threads_drawing() -> Html {
    tags! {
        <svg key="threads" class="drawing" viewBox="0 0 96 300" preserveAspectRatio="none" aria-hidden="true">
            <path data-mark="other" d="M0 52C48 52 48 96 96 96" />
            <path data-mark="differs" d="M0 118C48 118 48 62 96 62" />
            <path data-mark="same" d="M0 168C48 168 48 178 96 178" />
            <path data-mark="other" d="M0 240C48 240 48 222 96 222" />
        </svg>
    }
}
