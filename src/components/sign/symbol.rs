//! The symbol of a mark.

use yew::prelude::*;

use crate::reading::Mark;

/// Which symbol.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The mark.
    pub mark: Mark,
    /// Another sign in its place, for agreements.
    #[prop_or_default]
    pub sign: Option<&'static str>,
}

/// The symbol of a mark; its name always stands beside it.
#[component]
pub fn Symbol(props: &Props) -> Html {
    let sign = props.sign.unwrap_or_else(|| props.mark.symbol());
    html! { <i class="symbol" data-mark={props.mark.key()} aria-hidden="true">{ sign }</i> }
}
