//! One row: a link, or what only one tells.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};
use yew::prelude::*;

use crate::components::sign::{letter_sign, runs, symbol};
use crate::hooks::use_dispatch;
use crate::reading::{Mark, Reading, Row, RowKind, Shown, Side, kind_name, marked};
use crate::state::{Action, Chosen, Follow, Letter, Outcome};
use crate::words::counted;

/// Which row.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The row.
    pub row: Row,
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The pair.
    pub reading: Rc<Reading>,
    /// The letters of the articles.
    pub letters: Sides<Letter>,
    /// Whether it is selected.
    pub current: bool,
}

/// A row; the marks in it belong to its link alone.
#[component]
pub(super) fn RowView(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let open = move |link: LinkId| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            let chosen = Some(Chosen::Link { link, finding: None });
            dispatch.dispatch(Action::Choose { chosen, follow: Follow::Both });
        })
    };
    let current = props.current.then_some("true");
    match &props.row.kind {
        RowKind::Link(link) => html! {
            <li class="row" aria-current={current}>{ linked(props, *link, &open) }</li>
        },
        RowKind::Only(side, sentences) => html! {
            <li class="row" data-mark="only" aria-current={current}>{ only(props, *side, sentences) }</li>
        },
    }
}

fn linked(props: &Props, link: LinkId, open: &dyn Fn(LinkId) -> Callback<MouseEvent>) -> Html {
    let marked = marked(&props.outcome.report, &props.reading, link);
    let (Some(marked), Some(tie)) = (marked, props.reading.tie(link)) else { return Html::default() };
    let name = match tie.about {
        Some(kind) => format!("{} · {}", tie.mark.name(), kind_name(kind).to_lowercase()),
        None => tie.mark.name().to_owned(),
    };
    let cell = |side: Side| {
        let shown = side.of(&marked).iter().map(sentence);
        html! {
            <div class="cell" data-side={side.key()}>
                { letter_sign(*side.of(&props.letters)) }
                <div class="cell-text">{ for shown }</div>
            </div>
        }
    };
    let more = props.row.more.first().map(|next| {
        let label = format!("and {} more", counted(props.row.more.len(), "place", "places"));
        html! { <button class="also" onclick={open(*next)}>{ label }</button> }
    });
    html! {
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
    html! { <p>{ runs(&shown.runs) }</p> }
}

fn only(props: &Props, side: Side, sentences: &[SentenceId]) -> Html {
    let texts = props.reading.texts(&props.outcome.report);
    let text = |id: &SentenceId| {
        let article = side.of(texts.as_ref()?);
        let sentence = article.sentences.get(id.index())?;
        Some(html! { <p>{ sentence.span.of(&article.text).to_owned() }</p> })
    };
    let letter: Letter = *side.of(&props.letters);
    html! {
        <>
            <div class="row-middle"><span>{ symbol(Mark::Only) }<span>{ format!("Only in {letter}") }</span></span></div>
            <div class="cell" data-side={side.key()}>{ letter_sign(letter) }<div class="cell-text">{ for sentences.iter().filter_map(text) }</div></div>
        </>
    }
}
