//! The symbol of a mark, drawn, so that it looks the same in every font.

use yew::prelude::*;

use crate::reading::{Mark, Sign};

/// Which symbol.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The mark whose colours it has.
    pub mark: Mark,
    /// The sign, when it is not the mark's own.
    #[prop_or_default]
    pub sign: Option<Sign>,
}

/// The symbol of a mark; its name always stands beside it.
#[component]
pub fn Symbol(props: &Props) -> Html {
    let sign = props.sign.unwrap_or_else(|| props.mark.sign());
    html! {
        <svg class="symbol" data-mark={props.mark.legend().key()} viewBox="-9 -9 18 18" aria-hidden="true">{ strokes(sign) }</svg>
    }
}

/// The strokes of a sign around the point 0, 0, at most nine pixels wide.
pub(crate) fn strokes(sign: Sign) -> Html {
    html! { <path class="sign" d={sign.path()} /> }
}
