//! The head of a text: its letter, where it is from, when, how long.

use std::rc::Rc;

use crossread_engine::report::Article;
use yew::prelude::*;

use crate::components::sign::LetterSign;
use crate::state::Letter;
use crate::words;

/// Whose head.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The article.
    pub article: Rc<Article>,
    /// Its letter.
    pub letter: Letter,
    /// Whether its result is older than its text.
    #[prop_or_default]
    pub older: bool,
    /// Further controls.
    #[prop_or_default]
    pub children: Html,
}

/// One line on an article.
#[component]
pub fn PaneHead(props: &Props) -> Html {
    let article = &props.article;
    let name = source_of(article);
    let date = article.date.as_ref().map_or_else(|| "no date".to_owned(), |date| words::day(&date.value));
    html! {
        <div class="pane-head">
            <LetterSign letter={props.letter} />
            <span class="source">{ name }</span>
            <span class="meta">{ date }</span>
            if props.older {
                <span class="older-tag">{ "older result" }</span>
            } else {
                <span class="meta length">{ format!("{} words", words::thousands(article.words)) }</span>
            }
            <span class="pane-tools">{ props.children.clone() }</span>
        </div>
    }
}

/// Who published an article, as far as it is known.
pub(crate) fn source_of(article: &Article) -> String {
    article.source.clone().or_else(|| article.author.clone()).unwrap_or_else(|| "no source".to_owned())
}

/// The title of an article; its first words when it has none.
pub(crate) fn title_of(article: &Article) -> String {
    match &article.title {
        Some(title) => title.clone(),
        None => {
            let words: Vec<&str> = article.text.split_whitespace().take(6).collect();
            format!("{} …", words.join(" "))
        }
    }
}
