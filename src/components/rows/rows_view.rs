//! Linked sentences next to each other; the others alone.

use std::rc::Rc;

use crossread_engine::Sides;
use yew::prelude::*;

use super::row_view::RowView;
use crate::components::reading::{source_of, title_of};
use crate::components::sign::letter_sign;
use crate::hooks::use_dispatch;
use crate::reading::{Mark, Reading, Row, RowKind, Side, rows};
use crate::state::{Action, Chosen, Letter, Outcome, View};
use crate::words::counted;

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// What is on screen.
    pub view: View,
}

/// So many rows are laid out at first, and so many more when asked for.
const ROWS: usize = 400;

/// The rows in the order of one article.
#[component]
pub fn RowsView(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let lead = props.view.lead;
    let all = use_memo((Rc::clone(&props.reading), lead), |(reading, lead)| rows(reading, *lead));
    use_effect_with(props.view.choices, |_| crate::browser::measure::show(".row[aria-current]", true));
    let order = |side: Side| {
        let dispatch = dispatch.clone();
        let turn = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::OrderBy(side)));
        let letter = *side.of(&props.letters);
        html! {
            <button aria-pressed={(lead == side).to_string()} aria-label={format!("In the order of article {letter}")} onclick={turn}>{ letter.to_string() }</button>
        }
    };
    let shown = use_state_eq(|| ROWS);
    let current = all.iter().position(|row| is_current(row, props.view.chosen));
    let count = (*shown).max(current.map_or(0, |at| at + 20)).min(all.len());
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(count + ROWS))
    };
    let only = props.reading.counts.only;
    html! {
        <main id="main" class="rows-view">
            <h1 class="unseen">{ format!("Articles {} and {} in rows", props.letters.a, props.letters.b) }</h1>
            <div class="rows-bar">
                <span>{ "In the order of" }</span>
                <div class="segments" role="group" aria-label="Order of the rows">{ order(Side::A) }{ order(Side::B) }</div>
                <span class="rows-sum">{ format!("{} · {} told by one only", counted(props.reading.counts.all(), "link", "links"), counted(only.a + only.b, "sentence", "sentences")) }</span>
            </div>
            { head(props) }
            <ol class="rows">
                { for all[..count].iter().enumerate().filter(|(_, row)| is_shown(row, props)).map(|(n, row)| html! {
                    <RowView key={n} row={row.clone()} outcome={Rc::clone(&props.outcome)} reading={Rc::clone(&props.reading)}
                        letters={props.letters} current={is_current(row, props.view.chosen)} />
                }) }
            </ol>
            if count < all.len() {
                <button class="button more-rows" onclick={more}>{ "Show more rows" }</button>
            }
        </main>
    }
}

fn head(props: &Props) -> Html {
    let Some(texts) = props.reading.texts(&props.outcome.report) else { return Html::default() };
    let side = |side: Side| {
        let article = side.of(&texts);
        html! {
            <div role="group" aria-label={format!("Article {}: {}", side.of(&props.letters), title_of(article))}>
                { letter_sign(*side.of(&props.letters)) }<b>{ source_of(article) }</b>
            </div>
        }
    };
    html! { <div class="rows-head">{ side(Side::A) }<div />{ side(Side::B) }</div> }
}

/// The mark of a row for the legend's filter.
fn mark_of(row: &Row, reading: &Reading) -> Mark {
    match &row.kind {
        RowKind::Link(link) => reading.tie(*link).map_or(Mark::Only, |tie| tie.mark.legend()),
        RowKind::Only(..) => Mark::Only,
    }
}

fn is_shown(row: &Row, props: &Props) -> bool {
    !props.view.hidden.contains(&mark_of(row, &props.reading))
}

fn is_current(row: &Row, chosen: Option<Chosen>) -> bool {
    match (&row.kind, chosen) {
        (RowKind::Link(link), Some(Chosen::Link { link: chosen, .. })) => {
            *link == chosen || row.more.contains(&chosen)
        }
        (RowKind::Only(side, sentences), Some(Chosen::Only { side: chosen, sentence })) => {
            *side == chosen && sentences.contains(&sentence)
        }
        _ => false,
    }
}
