//! The symbol of a mark, drawn, so that it looks the same in every font.

use yew::prelude::*;

use crate::reading::{Mark, Sign};

/// The symbol of a mark; its name always stands beside it.
pub fn symbol(mark: Mark) -> Html {
    signed(mark, mark.sign())
}

/// A sign in the colours of a mark.
pub fn signed(mark: Mark, sign: Sign) -> Html {
    tags! {
        <svg class="symbol" data-mark={mark.legend().key()} viewBox="-9 -9 18 18" aria-hidden="true">{ strokes(sign) }</svg>
    }
}

/// The strokes of a sign around the point 0, 0, at most nine pixels wide.
pub fn strokes(sign: Sign) -> Html {
    tags! { <path class="sign" d={sign.path()} /> }
}
