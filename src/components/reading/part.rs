//! A part of a text: a block, a list, or lines that are set aside.

use std::rc::Rc;

use crossread_engine::report::{Role, SentenceId};
use yew::prelude::*;

use super::sentence::{Light, sentence_view};
use crate::reading::{Part, ProseBlock};
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

/// Which part.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The part.
    pub part: Rc<Part>,
    /// What is lit in it.
    #[prop_or_default]
    pub lit: Lit,
    /// The sentence that the tab key reaches, when it is in this part.
    #[prop_or_default]
    pub roving: Option<SentenceId>,
}

/// A part of a text.
#[component]
pub(super) fn PartView(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    match &*props.part {
        Part::Block(own) => block(own, props),
        Part::List(items) => html! { <ul>{ for items.iter().map(|item| block(item, props)) }</ul> },
        Part::Aside(lines) => {
            let turn = {
                let open = open.clone();
                Callback::from(move |_: MouseEvent| open.set(!*open))
            };
            html! {
                <div class="aside">
                    <button class="fold" aria-expanded={open.to_string()} onclick={turn}>
                        <span>{ format!("{} set aside", counted(lines.len(), "line", "lines")) }</span>{ " " }
                        <em>{ if *open { "Hide" } else { "Show" } }</em>
                    </button>
                    if *open {
                        <div class="aside-lines">
                            { for lines.iter().map(|line| html! { <p>{ AttrValue::from(Rc::clone(line)) }</p> }) }
                        </div>
                    }
                </div>
            }
        }
    }
}

fn block(block: &ProseBlock, props: &Props) -> Html {
    let inside = sentences(block, props);
    match (block.role, block.level) {
        (Role::Headline, _) => html! { <h1>{ inside }</h1> },
        (Role::Heading, 0..=2) => html! { <h2>{ inside }</h2> },
        (Role::Heading, _) => html! { <h3>{ inside }</h3> },
        (Role::Standfirst, _) => html! { <p class="standfirst">{ inside }</p> },
        (Role::Item, _) => html! { <li>{ inside }</li> },
        (Role::Quote, _) => html! { <blockquote>{ inside }</blockquote> },
        (Role::Caption, _) => html! { <p class="caption">{ inside }</p> },
        _ => html! { <p>{ inside }</p> },
    }
}

fn sentences(block: &ProseBlock, props: &Props) -> Html {
    let mut out: Vec<Html> = Vec::new();
    for (n, sentence) in block.sentences.iter().enumerate() {
        if n > 0 {
            out.push(html! { { " " } });
        }
        let light = Light {
            selected: props.lit.selected.contains(&sentence.id),
            pointed: props.lit.pointed.contains(&sentence.id),
            reached: props.roving == Some(sentence.id),
        };
        out.push(sentence_view(sentence, light));
    }
    html! { <>{ for out }</> }
}
