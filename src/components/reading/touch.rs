//! What the reader does on a text with pointer and keyboard.

use std::rc::Rc;

use crossread_engine::report::{LinkId, SentenceId};
use yew::prelude::*;

use crate::browser::{field, focus};
use crate::hooks::Dispatch;
use crate::reading::{Mark, Part, Prose, Reading, Side};
use crate::state::{Action, Chosen, Follow};

/// The linked sentences of a text, as the style sheet would name them.
pub(super) const LINKED: &str = "[role=button][data-sentence]";

/// One of the two texts, as what is done to it needs it.
#[derive(Clone)]
pub(super) struct Touch {
    /// Which one.
    pub side: Side,
    /// Takes what is done.
    pub dispatch: Dispatch,
    /// The pair.
    pub reading: Rc<Reading>,
}

impl Touch {
    fn choose(&self, sentence: u32) {
        if let Some(tie) = self.reading.ties_of(self.side, SentenceId(sentence)).next() {
            let chosen = Some(Chosen::Link { link: tie.link, finding: None });
            self.dispatch.dispatch(Action::Choose { chosen, follow: Follow::Counterpart(self.side) });
        }
    }

    fn point(&self, sentence: Option<u32>) {
        let ties = sentence.map(|id| self.reading.ties_of(self.side, SentenceId(id)));
        let links: Vec<LinkId> = ties.into_iter().flatten().map(|tie| tie.link).collect();
        self.dispatch.dispatch(Action::Point(links));
    }

    pub(super) fn clicked(&self) -> Callback<MouseEvent> {
        let own = self.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(id) = field::sentence(&event).filter(|_| !focus::is_selecting()) {
                own.choose(id);
            }
        })
    }

    pub(super) fn pressed(&self) -> Callback<KeyboardEvent> {
        let own = self.clone();
        Callback::from(move |event: KeyboardEvent| {
            let (Some(id), Some(element)) = (field::sentence(&event), field::element(&event)) else { return };
            match event.key().as_str() {
                "Enter" | " " => own.choose(id),
                "ArrowDown" | "ArrowRight" => focus::along(&element, ".prose", LINKED, 1),
                "ArrowUp" | "ArrowLeft" => focus::along(&element, ".prose", LINKED, -1),
                _ => return,
            }
            event.prevent_default();
        })
    }

    pub(super) fn hovered(&self) -> Callback<MouseEvent> {
        let own = self.clone();
        Callback::from(move |event: MouseEvent| own.point(field::sentence(&event)))
    }

    pub(super) fn left(&self) -> Callback<MouseEvent> {
        let own = self.clone();
        Callback::from(move |_: MouseEvent| own.point(None))
    }

    pub(super) fn focused(&self) -> Callback<FocusEvent> {
        let own = self.clone();
        Callback::from(move |event: FocusEvent| {
            let (id, side) = (field::sentence(&event), own.side);
            own.dispatch.change(move |screen| *side.of_mut(&mut screen.reached) = id.map(SentenceId));
            own.point(id);
        })
    }
}

/// Whether a sentence has a link.
pub(super) fn is_linked(prose: &Prose, sentence: SentenceId) -> bool {
    prose.marks.get(sentence.index()).is_some_and(|mark| *mark > Mark::Only)
}

/// The first sentence with a link: there the keyboard enters the text.
pub(super) fn first_linked(prose: &Prose) -> Option<SentenceId> {
    let blocks = prose.parts.iter().flat_map(|part: &Rc<Part>| part.blocks());
    blocks.flat_map(|block| &block.sentences).map(|sentence| sentence.id).find(|id| is_linked(prose, *id))
}
