//! The samples, one click away.

use yew::prelude::*;

use super::sample_list::sample_list;
use crate::hooks::Scene;

/// All sets of samples.
pub(super) fn samples(scene: &Scene) -> Html {
    let samples = &scene.screen.samples;
    tags! {
        <section class="samples" aria-label="Samples">
            { for (0..samples.sets.len()).map(|n| sample_list(n, samples, &scene.dispatch)) }
            if let Some(error) = &samples.error {
                <p class="refusal" role="status">{ error.clone() }</p>
            }
        </section>
    }
}
