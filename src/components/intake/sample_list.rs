//! One set of samples, of which two or more are chosen.

use yew::prelude::*;

use crate::hooks::{SampleSet, Shelved};
use crate::words;

/// The set.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// Its articles.
    pub set: SampleSet,
    /// Whether it is the first set.
    pub first: bool,
    /// Whether articles are on their way.
    pub busy: bool,
    /// Reads articles.
    pub read: Callback<Vec<Shelved>>,
}

/// A typographic list with a button.
#[component]
pub(super) fn SampleList(props: &Props) -> Html {
    let articles = &props.set.articles;
    let chosen = use_state(|| {
        // Two that lie side by side at the end of the list are the calmest start.
        let from = articles.len().saturating_sub(2);
        (0..articles.len()).map(|n| n >= from).collect::<Vec<bool>>()
    });
    let count = chosen.iter().filter(|on| **on).count();
    let compare = {
        let (read, articles, chosen) = (props.read.clone(), articles.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            let wanted = articles.iter().zip(chosen.iter()).filter(|(_, on)| **on);
            read.emit(wanted.map(|(article, _)| article.clone()).collect());
        })
    };
    let all = {
        let (read, articles) = (props.read.clone(), articles.clone());
        Callback::from(move |_: MouseEvent| read.emit(articles.clone()))
    };
    html! {
        <div class="sample-set">
            <div class="sample-head">
                <h2>{ if props.first { "Or read a sample".to_owned() } else { props.set.title.clone() } }</h2>
                <p>{ props.set.about.clone() }</p>
                <div class="buttons">
                    if articles.len() > 2 {
                        <button class="button" disabled={props.busy} onclick={all}>{ all_name(articles.len()) }</button>
                    }
                    <button class={classes!("button", props.first.then_some("primary"))} disabled={props.busy || count < 2} onclick={compare}>
                        { format!("Compare {}", words::counted(count, "article", "articles")) }
                    </button>
                </div>
            </div>
            <ul>
                { for articles.iter().enumerate().map(|(n, article)| item(n, article, &chosen)) }
            </ul>
        </div>
    }
}

fn item(n: usize, article: &Shelved, chosen: &UseStateHandle<Vec<bool>>) -> Html {
    let on = chosen.get(n).copied().unwrap_or_default();
    let turn = {
        let chosen = chosen.clone();
        Callback::from(move |_: Event| {
            let turned = chosen.iter().enumerate().map(|(m, on)| *on != (m == n)).collect();
            chosen.set(turned);
        })
    };
    html! {
        <li key={n}>
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
