//! A part of the page that is drawn again only when something about it changed.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Key, VChild, VComp};

/// What a part is drawn from: things that are the same when they are one and
/// the same, and numbers and words that are the same when they are equal.
#[derive(Clone, Default)]
pub(crate) struct Seal {
    things: Vec<Rc<dyn Any>>,
    numbers: Vec<u32>,
    words: String,
}

impl Seal {
    /// A seal on a thing.
    pub(crate) fn on<T: 'static>(thing: &Rc<T>) -> Self {
        Self::default().and(thing)
    }

    /// And on another thing.
    #[must_use]
    pub(crate) fn and<T: 'static>(mut self, thing: &Rc<T>) -> Self {
        let thing: Rc<dyn Any> = Rc::<T>::clone(thing);
        self.things.push(thing);
        self
    }

    /// And on numbers.
    #[must_use]
    pub(crate) fn numbers(mut self, numbers: impl IntoIterator<Item = u32>) -> Self {
        self.numbers.extend(numbers);
        self
    }

    /// And on words.
    #[must_use]
    pub(crate) fn words(mut self, words: &str) -> Self {
        self.words.push_str(words);
        self
    }
}

impl PartialEq for Seal {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&Rc<dyn Any>, &Rc<dyn Any>)| {
            std::ptr::addr_eq(Rc::as_ptr(one), Rc::as_ptr(other))
        };
        self.numbers == other.numbers
            && self.words == other.words
            && self.things.len() == other.things.len()
            && self.things.iter().zip(&other.things).all(same)
    }
}

/// A part and its seal.
#[derive(Clone, Properties)]
pub(crate) struct Props {
    seal: Seal,
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.seal == other.seal
    }
}

/// The one component below the page: everything else is plain functions, as
/// each component costs several kilobytes.
pub(crate) struct Still;

impl Component for Still {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        (context.props().draw)()
    }
}

/// Draws a part by `draw`, anew only when the seal is another.
pub(crate) fn still(key: impl Into<Key>, seal: Seal, draw: impl Fn() -> Html + 'static) -> Html {
    let draw: Rc<dyn Fn() -> Html> = Rc::new(draw);
    VComp::from(VChild::<Still>::new(Props { seal, draw }, Some(key.into()))).into()
}
