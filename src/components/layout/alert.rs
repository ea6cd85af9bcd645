//! What went wrong, what is kept, what to do.

use yew::prelude::*;

use crate::browser::page;
use crate::hooks::Dispatch;
use crate::state::{Action, Failure};

/// A bar in the place of the working one.
pub fn alert(failure: &Failure, dispatch: &Dispatch) -> Html {
    let retry = dispatch.on_click(Action::Retry);
    let reload = Callback::from(|_: MouseEvent| page::reload());
    let (what, kept) = told(failure);
    let may_be_stale = matches!(failure, Failure::NotStarted);
    tags! {
        <div class="alert" role="alert">
            <p><b>{ what }</b>{ " " }<span>{ kept }</span></p>
            <div class="buttons">
                if may_be_stale {
                    <button class="button" onclick={reload}>{ "Reload the page" }</button>
                }
                <button class="button primary" onclick={retry}>{ "Try again" }</button>
            </div>
        </div>
    }
}

/// What happened, and what is kept or to be done.
fn told(failure: &Failure) -> (String, &'static str) {
    match failure {
        Failure::NotStarted => (
            "The comparison could not start.".to_owned(),
            "The site may have been updated, or the connection was lost. Your articles are kept in this tab: reload the page, or try again.",
        ),
        Failure::Died { message } if message.is_empty() => {
            ("The comparison stopped.".to_owned(), "Your articles are kept.")
        }
        Failure::Died { message } => {
            (format!("The comparison stopped: {message}."), "Your articles are kept.")
        }
        Failure::Hung => (
            "The comparison took too long and was ended.".to_owned(),
            "Your articles are kept. Shorter texts may help.",
        ),
        Failure::Refused { why } => (why.clone(), "Your articles are kept."),
        Failure::Cancelled => ("The comparison was cancelled.".to_owned(), "Your articles are kept."),
    }
}
