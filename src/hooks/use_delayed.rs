//! Something that is shown only when it lasts.

use yew::prelude::*;

use crate::browser::timer::Timeout;

/// Whether `on` has been true for this many milliseconds; false at once when
/// it is not.
#[hook]
pub fn use_delayed(on: bool, milliseconds: i32) -> bool {
    let lasted = use_state_eq(|| false);
    {
        let lasted = lasted.clone();
        use_effect_with(on, move |on| {
            let timeout = on.then(|| {
                let lasted = lasted.clone();
                Timeout::new(milliseconds, move || lasted.set(true))
            });
            if !on {
                lasted.set(false);
            }
            move || drop(timeout)
        });
    }
    on && *lasted
}
