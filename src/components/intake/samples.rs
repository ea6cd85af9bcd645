//! The samples, one click away.

use yew::prelude::*;

use super::sample_list::SampleList;
use crate::hooks::{use_dispatch, use_samples};

/// All sets of samples.
#[component]
pub fn SampleSection() -> Html {
    let dispatch = use_dispatch();
    let samples = use_samples(&dispatch);
    html! {
        <section class="samples" aria-label="Samples">
            { for samples.sets.iter().enumerate().map(|(n, set)| html! {
                <SampleList key={set.id.clone()} set={set.clone()} first={n == 0} busy={samples.loading} read={samples.read.clone()} />
            }) }
            if let Some(error) = &samples.error {
                <p class="refusal" role="status">{ error.clone() }</p>
            }
        </section>
    }
}
