//! What was found in an article, above its text.

use yew::prelude::*;

use crate::components::reading::facts;
use crate::hooks::Scene;
use crate::state::{Letter, Slot};
use crate::words;

/// What was found in the article, while the text is the one it was found in.
pub(super) fn found(slot: &Slot, letter: Letter, scene: &Scene) -> Option<Html> {
    let name = slot.id.0.to_string();
    let articles = &scene.outcome()?.report.articles;
    let article = articles.iter().find(|article| article.id == name && *article.text == *slot.text)?;
    let aside = article.blocks.iter().filter(|block| block.aside).count();
    let day = article
        .date
        .as_ref()
        .map(|date| format!("{} ({})", words::day(&date.value), words::date_from(date.from)));
    let aside = (aside > 0).then(|| format!("{} set aside", words::counted(aside, "line", "lines")));
    let line: Vec<String> = article.source.iter().cloned().chain(day).chain(aside).collect();
    Some(tags! {
        <div class="found">
            { article.title.clone().map(|title| tags! { <b>{ title }</b> }) }
            <span>{ line.join(" · ") }</span>
            { facts(slot, article, letter, &scene.dispatch) }
        </div>
    })
}
