//! A part of a text: a block, a list, or lines that are set aside.

use std::rc::Rc;

use crossread_engine::Span;
use crossread_engine::report::{Article, Role, SentenceId};
use yew::prelude::*;

use super::sentence::{Light, sentence_view};
use crate::components::{Seal, still};
use crate::hooks::Dispatch;
use crate::reading::{AsideLine, Part, ProseBlock};
use crate::state::{Action, Change, Slot, SlotId};
use crate::words::counted;

/// The sentences that are selected and pointed at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lit {
    /// Selected.
    pub selected: Vec<SentenceId>,
    /// Pointed at.
    pub pointed: Vec<SentenceId>,
}

impl Lit {
    /// Those within a part, so that other parts are not drawn again.
    #[must_use]
    pub(super) fn within(&self, part: &Part) -> Self {
        if self.selected.is_empty() && self.pointed.is_empty() {
            return Self::default();
        }
        let own = |all: &[SentenceId]| all.iter().copied().filter(|id| part.holds(*id)).collect();
        Self { selected: own(&self.selected), pointed: own(&self.pointed) }
    }
}

/// What there is about a part besides its words.
#[derive(Clone)]
pub(super) struct Frame {
    /// The box of the article.
    pub slot: SlotId,
    /// Whether the reader brought it back.
    pub brought: bool,
    /// What is lit in it.
    pub lit: Lit,
    /// The sentence that the tab key reaches, when it is in this part.
    pub reached: Option<SentenceId>,
}

impl Frame {
    /// All of it as numbers.
    fn numbers(&self) -> impl Iterator<Item = u32> {
        let reached = self.reached.map_or(u32::MAX, |id| id.0);
        let lit =
            self.lit.selected.iter().map(|id| id.0 * 2).chain(self.lit.pointed.iter().map(|id| id.0 * 2 + 1));
        [self.slot.0, self.brought.into(), reached].into_iter().chain(lit)
    }
}

/// The `n`th part of a text.
pub(super) fn part_view(n: usize, part: &Rc<Part>, frame: Frame, dispatch: &Dispatch) -> Html {
    let seal = Seal::on(part).numbers(frame.numbers());
    let (part, dispatch) = (Rc::clone(part), dispatch.clone());
    still(n, seal, move || drawn(&part, &frame, &dispatch))
}

fn drawn(part: &Part, frame: &Frame, dispatch: &Dispatch) -> Html {
    match part {
        Part::Block(own) if frame.brought => tags! {
            <div class="brought">
                { block(own, frame) }
                { tool("Set aside again", frame.slot, Change::OwnRole(own.span), dispatch) }
            </div>
        },
        Part::Block(own) => block(own, frame),
        Part::List(items) => tags! { <ul>{ for items.iter().map(|item| block(item, frame)) }</ul> },
        Part::Aside(lines) => aside(lines.iter(), frame.slot, dispatch),
    }
}

/// Lines that are set aside, folded, each with the way back.
pub(crate) fn aside<'a>(
    lines: impl Iterator<Item = &'a AsideLine> + Clone,
    slot: SlotId,
    dispatch: &Dispatch,
) -> Html {
    let count = counted(lines.clone().count(), "line", "lines");
    tags! {
        <details class="aside">
            <summary class="fold"><span>{ format!("{count} set aside") }</span>{ " " }<em /></summary>
            <div class="aside-lines">{ for lines.map(|line| aside_line(line, slot, dispatch)) }</div>
        </details>
    }
}

fn aside_line(line: &AsideLine, slot: SlotId, dispatch: &Dispatch) -> Html {
    tags! {
        <div>
            <p>{ AttrValue::from(Rc::clone(&line.text)) }</p>
            { tool("Bring back", slot, Change::Role(line.span, Role::Paragraph), dispatch) }
        </div>
    }
}

/// A button that says what a block is.
fn tool(name: &'static str, slot: SlotId, change: Change, dispatch: &Dispatch) -> Html {
    let act = dispatch.on_click(Action::Amend { slot, change });
    tags! { <button class="button small" onclick={act}>{ name }</button> }
}

/// The blocks of `article` that the reader brought back.
pub(super) fn brought(slot: Option<&Slot>, article: &Article) -> Vec<Span> {
    let Some(slot) = slot.filter(|slot| !slot.roles.is_empty()) else { return Vec::new() };
    let is_brought = |words: &str| slot.role_of(words).is_some_and(|role| !role.is_aside());
    let blocks = article.blocks.iter().filter(|block| !block.aside);
    blocks.map(|block| block.span).filter(|span| is_brought(span.of(&article.text))).collect()
}

/// Whether a part is one of the blocks that were brought back.
pub(super) fn is_brought(part: &Part, brought: &[Span]) -> bool {
    !brought.is_empty() && part.blocks().iter().any(|block| brought.contains(&block.span))
}

fn block(block: &ProseBlock, frame: &Frame) -> Html {
    let inside = sentences(block, frame);
    match (block.role, block.level) {
        (Role::Headline, _) => tags! { <h1>{ inside }</h1> },
        (Role::Heading, 0..=2) => tags! { <h2>{ inside }</h2> },
        (Role::Heading, _) => tags! { <h3>{ inside }</h3> },
        (Role::Standfirst, _) => tags! { <p class="standfirst">{ inside }</p> },
        (Role::Item, _) => tags! { <li>{ inside }</li> },
        (Role::Quote, _) => tags! { <blockquote>{ inside }</blockquote> },
        (Role::Caption, _) => tags! { <p class="caption">{ inside }</p> },
        _ => tags! { <p>{ inside }</p> },
    }
}

fn sentences(block: &ProseBlock, frame: &Frame) -> Html {
    let mut out: Vec<Html> = Vec::new();
    for (n, sentence) in block.sentences.iter().enumerate() {
        if n > 0 {
            out.push(tags! { { " " } });
        }
        let light = Light {
            selected: frame.lit.selected.contains(&sentence.id),
            pointed: frame.lit.pointed.contains(&sentence.id),
            reached: frame.reached == Some(sentence.id),
        };
        out.push(sentence_view(sentence, light));
    }
    tags! { <>{ for out }</> }
}
