//! The head of a text: its sign, where it is from, when, how long.

use crossread_engine::report::Article;
use yew::prelude::*;

use crate::state::Letter;
use crate::words;

/// One line on an article, behind its letter or the choice of it.
pub(crate) fn pane_head(article: &Article, sign: Html, older: bool, tools: Html) -> Html {
    let name = source_of(article);
    let date = article.date.as_ref().map_or_else(|| "no date".to_owned(), |date| words::day(&date.value));
    tags! {
        <div class="pane-head">
            { sign }
            <span class="source">{ name }</span>
            <span class="meta">{ date }</span>
            if older {
                <span class="older-tag">{ "older result" }</span>
            } else {
                <span class="meta length">{ format!("{} words", words::thousands(article.words)) }</span>
            }
            <span class="pane-tools">{ tools }</span>
        </div>
    }
}

/// Who published an article, as far as it is known.
pub(crate) fn source_of(article: &Article) -> String {
    article.source.clone().or_else(|| article.author.clone()).unwrap_or_else(|| "no source".to_owned())
}

/// The letter of an article with its title, or its first words when it has none.
pub(crate) fn name_of(article: &Article, letter: Letter) -> String {
    let title = article.title.clone().unwrap_or_else(|| {
        let words: Vec<&str> = article.text.split_whitespace().take(6).collect();
        format!("{} …", words.join(" "))
    });
    format!("Article {letter}: {title}")
}
