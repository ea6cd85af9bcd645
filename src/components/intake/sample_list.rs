//! One set of samples, of which two or more are chosen.

use yew::prelude::*;

use crate::hooks::{Dispatch, Samples, Shelved, read_samples};
use crate::words;

/// A typographic list with a button: the `n`th set.
pub(super) fn sample_list(n: usize, samples: &Samples, dispatch: &Dispatch) -> Html {
    let (set, busy, is_first) = (&samples.sets[n], samples.loading, n == 0);
    let is_chosen = |at: usize| samples.chosen[n].get(at).copied().unwrap_or_default();
    let chosen: Vec<Shelved> = (0..)
        .zip(&set.articles)
        .filter(|(at, _)| is_chosen(*at))
        .map(|(_, article)| article.clone())
        .collect();
    let count = chosen.len();
    let read = |wanted: Vec<Shelved>| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| read_samples(&dispatch, wanted.clone()))
    };
    let item = |(at, article): (usize, &Shelved)| item((n, at), article, is_chosen(at), dispatch);
    tags! {
        <div class="sample-set" key={n}>
            <div class="sample-head">
                <h2>{ if is_first { "Or read a sample".to_owned() } else { set.title.clone() } }</h2>
                <p>{ set.about.clone() }</p>
                <div class="buttons">
                    if set.articles.len() > 2 {
                        <button class="button" disabled={busy} onclick={read(set.articles.clone())}>{ all_name(set.articles.len()) }</button>
                    }
                    <button class={if is_first { "button primary" } else { "button" }} disabled={busy || count < 2} onclick={read(chosen)}>
                        { format!("Compare {}", words::counted(count, "article", "articles")) }
                    </button>
                </div>
            </div>
            <ul>
                { for set.articles.iter().enumerate().map(item) }
            </ul>
        </div>
    }
}

fn item((n, at): (usize, usize), article: &Shelved, on: bool, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let turn = Callback::from(move |_: Event| {
        dispatch.change(move |screen| screen.samples.chosen[n][at] = !on);
    });
    tags! {
        <li key={at}>
            <label>
                <input type="checkbox" checked={on} onchange={turn} /><span class="box" aria-hidden="true" />
                <span class="sample-title">{ article.label.clone() }</span>
                <span class="sample-source">{ article.source.clone().unwrap_or_else(|| "no source".to_owned()) }</span>
                <span class="sample-words">{ format!("{} words", words::thousands(article.words)) }</span>
            </label>
        </li>
    }
}

fn all_name(count: usize) -> String {
    const NUMBERS: [&str; 7] = ["three", "four", "five", "six", "seven", "eight", "nine"];
    match NUMBERS.get(count.wrapping_sub(3)) {
        Some(number) => format!("All {number}"),
        None => format!("All {count}"),
    }
}
