//! One of the two texts.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::{LinkId, SentenceId};
use yew::prelude::*;

use super::facts::{facts, note};
use super::pane_head::{pane_head, title_of};
use super::part::{Lit, PartView, brought, is_brought};
use crate::browser::{field, focus, measure};
use crate::components::sign::{Picture, icon};
use crate::hooks::use_dispatch;
use crate::reading::{Part, Prose, Reading, Side};
use crate::state::{Action, Chosen, Dispatch, Letter, Outcome, Shelf, SlotId};

/// Whose text.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The side.
    pub side: Side,
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The pair.
    pub reading: Rc<Reading>,
    /// Its letter.
    pub letter: Letter,
    /// All articles.
    pub shelf: Shelf,
    /// The two that are read.
    pub pair: Sides<SlotId>,
    /// What is selected.
    pub chosen: Option<Chosen>,
    /// Links that are pointed at.
    pub pointed: Rc<[LinkId]>,
    /// The element that scrolls.
    pub pane_node: NodeRef,
    /// The element of the text.
    pub text_node: NodeRef,
    /// Selects a sentence.
    pub choose: Callback<(Side, SentenceId)>,
    /// Points at a sentence.
    pub point: Callback<Option<(Side, SentenceId)>>,
    /// Whether the result is older than the text.
    pub older: bool,
}

/// So many parts of a text are laid out at first, and so many more when the
/// reader comes near their end: very long texts open quickly.
const PARTS: usize = 400;

/// One text, set as prose.
#[component]
pub(super) fn Pane(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let side = props.side;
    let shown = use_state_eq(|| PARTS);
    let current = use_state_eq(|| None::<SentenceId>);
    let index = *side.of(&props.reading.articles);
    let article = use_memo((Rc::clone(&props.outcome), index), |(outcome, index)| {
        outcome.report.articles[*index].clone()
    });
    let prose = side.of(&props.reading.prose);
    let lit = lit(props);
    let wanted = lit.selected.first().and_then(|id| prose.parts.iter().position(|part| part.holds(*id)));
    let count = (*shown).max(wanted.map_or(0, |at| at + 50)).min(prose.parts.len());
    let grow = {
        let (shown, node) = (shown.clone(), props.pane_node.clone());
        Callback::from(move |_: Event| {
            let near = measure::element(&node).map(|pane| measure::scroll(&pane));
            if near.is_some_and(|scroll| scroll.top + 3.0 * scroll.view > scroll.whole) && *shown < count + 1
            {
                shown.set(count + PARTS);
            }
        })
    };
    let focused = {
        let (current, point) = (current.clone(), props.point.clone());
        Callback::from(move |event: FocusEvent| {
            let id = field::sentence(&event).map(SentenceId);
            current.set(id);
            point.emit(id.map(|id| (side, id)));
        })
    };
    let first = first_linked(prose);
    let roving = current.filter(|id| is_linked(prose, *id)).or(first);
    let slot = *side.of(&props.pair);
    let own = props.shelf.slot(slot);
    let brought = brought(own, &article);
    let tools = html! {
        <>{ own.map(|own| facts(own, &article, props.letter, &dispatch)) }{ pair_choice(props, &dispatch) }{ edit_button(props, &dispatch) }</>
    };
    let onscroll = (count < prose.parts.len()).then_some(grow);
    html! {
        <section class="pane" data-side={side.key()} ref={props.pane_node.clone()} {onscroll}
            aria-label={format!("Article {}: {}", props.letter, title_of(&article))}>
            { pane_head(&article, props.letter, props.older, tools) }
            { own.map(|own| note(own, &article)) }
            <article class="prose" ref={props.text_node.clone()} lang={article.language.clone()} dir="auto"
                onclick={clicked(props)} onkeydown={pressed(props)} onmouseover={hovered(props)} onmouseleave={left(props)} onfocusin={focused}>
                { for prose.parts[..count].iter().enumerate().map(|(n, part)| html! {
                    <PartView key={n} part={Rc::clone(part)} {slot} brought={is_brought(part, &brought)} lit={lit.within(part)} roving={roving.filter(|id| part.holds(*id))} />
                }) }
            </article>
        </section>
    }
}

/// Another article in place of this one, when there are more than two.
fn pair_choice(props: &Props, dispatch: &Dispatch) -> Html {
    if props.shelf.filled().count() < 3 {
        return Html::default();
    }
    let dispatch = dispatch.clone();
    let own = *props.side.of(&props.pair);
    let far = *props.side.other().of(&props.pair);
    let change = Callback::from(move |event: Event| {
        if let Ok(id) = field::selected(&event).parse() {
            dispatch.dispatch(Action::ShowPair(SlotId(id), far));
        }
    });
    html! {
        <select class="choice" aria-label={format!("Read another article in place of {}", props.letter)} onchange={change}>
            { for props.shelf.filled().filter(|slot| slot.id != far).map(|slot| html! {
                <option key={slot.id.0} value={slot.id.0.to_string()} selected={slot.id == own}>{ format!("Article {}", props.shelf.letter(slot.id)) }</option>
            }) }
        </select>
    }
}

fn edit_button(props: &Props, dispatch: &Dispatch) -> Html {
    let (dispatch, slot) = (dispatch.clone(), *props.side.of(&props.pair));
    let edit = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Edit { slot }));
    html! {
        <button class="tool" aria-label={format!("Edit article {}", props.letter)} onclick={edit}>{ icon(Picture::Edit) }</button>
    }
}

/// The sentences of this side that are selected and pointed at.
fn lit(props: &Props) -> Lit {
    let reading = &props.reading;
    let sentences = |link: &LinkId| {
        reading.tie(*link).map(|tie| props.side.of(&tie.sentences).clone()).unwrap_or_default()
    };
    let selected = match props.chosen {
        Some(Chosen::Link { link, .. }) => sentences(&link),
        Some(Chosen::Only { side, sentence }) if side == props.side => vec![sentence],
        _ => Vec::new(),
    };
    Lit { selected, pointed: props.pointed.iter().flat_map(sentences).collect() }
}

fn is_linked(prose: &Prose, sentence: SentenceId) -> bool {
    prose.marks.get(sentence.index()).is_some_and(|mark| *mark > crate::reading::Mark::Only)
}

fn first_linked(prose: &Prose) -> Option<SentenceId> {
    let blocks = prose.parts.iter().flat_map(|part: &Rc<Part>| part.blocks());
    blocks.flat_map(|block| &block.sentences).map(|sentence| sentence.id).find(|id| is_linked(prose, *id))
}

fn clicked(props: &Props) -> Callback<MouseEvent> {
    let (choose, side) = (props.choose.clone(), props.side);
    Callback::from(move |event: MouseEvent| {
        if let Some(id) = field::sentence(&event).filter(|_| !focus::is_selecting()) {
            choose.emit((side, SentenceId(id)));
        }
    })
}

fn pressed(props: &Props) -> Callback<KeyboardEvent> {
    let (choose, side) = (props.choose.clone(), props.side);
    Callback::from(move |event: KeyboardEvent| {
        let (Some(id), Some(element)) = (field::sentence(&event), field::element(&event)) else { return };
        match event.key().as_str() {
            "Enter" | " " => choose.emit((side, SentenceId(id))),
            "ArrowDown" | "ArrowRight" => focus::along(&element, ".prose", "[role=button][data-sentence]", 1),
            "ArrowUp" | "ArrowLeft" => focus::along(&element, ".prose", "[role=button][data-sentence]", -1),
            _ => return,
        }
        event.prevent_default();
    })
}

fn hovered(props: &Props) -> Callback<MouseEvent> {
    let (point, side) = (props.point.clone(), props.side);
    Callback::from(move |event: MouseEvent| {
        point.emit(field::sentence(&event).map(|id| (side, SentenceId(id))));
    })
}

fn left(props: &Props) -> Callback<MouseEvent> {
    let point = props.point.clone();
    Callback::from(move |_: MouseEvent| point.emit(None))
}
