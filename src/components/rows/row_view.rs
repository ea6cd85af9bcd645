//! One row: a link, or what only one tells.

use std::rc::Rc;

use crossread_engine::report::{LinkId, SentenceId};
use yew::prelude::*;

use crate::components::sign::{letter_sign, runs, symbol};
use crate::components::{Seal, still};
use crate::hooks::{Dispatch, Spread};
use crate::reading::{Mark, Row, RowKind, Shown, Side, is_heading, kind_name, marked, without_bullet};
use crate::state::{Action, Chosen, Follow, Letter};

/// The `n`th row; the marks in it belong to its link alone.
pub(super) fn row_view(n: usize, row: &Row, current: bool, spread: &Rc<Spread>, dispatch: &Dispatch) -> Html {
    // The same place holds another row in another order.
    let order = match &row.kind {
        RowKind::Link(link) => [0, link.0],
        RowKind::Only(side, sentences) => [1 + *side as u32, sentences.first().map_or(0, |id| id.0)],
    };
    let seal = Seal::on(spread).numbers(order).numbers([current.into()]);
    let (row, spread, dispatch) = (row.clone(), Rc::clone(spread), dispatch.clone());
    still(n, seal, move || drawn(&row, current, &spread, &dispatch))
}

fn drawn(row: &Row, current: bool, spread: &Spread, dispatch: &Dispatch) -> Html {
    let current = current.then_some("true");
    match &row.kind {
        RowKind::Link(link) => tags! {
            <li class="row" aria-current={current}>{ linked(row, *link, spread, dispatch) }</li>
        },
        RowKind::Only(side, sentences) => tags! {
            <li class="row" data-mark="only" aria-current={current}>{ only(spread, *side, sentences) }</li>
        },
    }
}

fn linked(row: &Row, link: LinkId, spread: &Spread, dispatch: &Dispatch) -> Html {
    let open = |link: LinkId| {
        let chosen = Some(Chosen::Link { link, finding: None });
        dispatch.on_click(Action::Choose { chosen, follow: Follow::Both })
    };
    let marked = marked(&spread.outcome.report, &spread.reading, link);
    let (Some(marked), Some(tie)) = (marked, spread.reading.tie(link)) else { return Html::default() };
    let name = match tie.about {
        Some(kind) => format!("{} · {}", tie.mark.name(), kind_name(kind).to_ascii_lowercase()),
        None => tie.mark.name().to_owned(),
    };
    let cell = |side: Side| {
        let shown = side.of(&marked).iter().map(sentence);
        tags! {
            <div class="cell" data-side={side.key()}>
                { letter_sign(*side.of(&spread.letters)) }
                <div class="cell-text">{ for shown }</div>
            </div>
        }
    };
    let more = row.more.first().map(|next| {
        let label = format!("and {} more", row.more.len());
        tags! { <button class="also" onclick={open(*next)}>{ label }</button> }
    });
    tags! {
        <>
            <div class="row-middle">
                <button onclick={open(link)} aria-label={format!("{name}: open the evidence")}>{ symbol(tie.mark) }<span>{ name }</span></button>
                { for more }
            </div>
            { cell(Side::A) }
            { cell(Side::B) }
        </>
    }
}

fn sentence(shown: &Shown) -> Html {
    paragraph(shown.sentence, shown.is_heading, runs(&shown.runs))
}

/// A sentence in a cell.
fn paragraph(sentence: SentenceId, is_heading: bool, words: Html) -> Html {
    tags! {
        <p data-sentence={sentence.0.to_string()} data-heading={is_heading.then_some("true")}>{ words }</p>
    }
}

fn only(spread: &Spread, side: Side, sentences: &[SentenceId]) -> Html {
    let texts = spread.reading.texts(&spread.outcome.report);
    let text = |id: &SentenceId| {
        let article = side.of(texts.as_ref()?);
        let sentence = article.sentences.get(id.index())?;
        let words = without_bullet(&article.text, sentence.span).of(&article.text);
        Some(paragraph(*id, is_heading(article, sentence), Html::from(words.to_owned())))
    };
    let letter: Letter = *side.of(&spread.letters);
    tags! {
        <>
            <div class="row-middle"><span>{ symbol(Mark::Only) }<span>{ format!("Only in {letter}") }</span></span></div>
            <div class="cell" data-side={side.key()}>{ letter_sign(letter) }<div class="cell-text">{ for sentences.iter().filter_map(text) }</div></div>
        </>
    }
}
