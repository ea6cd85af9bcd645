//! What can stand in an element and in its attributes.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::virtual_dom::{AttrValue, Listener, ListenerKind, VNode, VTag};
use yew::{Callback, Event, Html};

use super::Nodes;

/// What can stand in an element.
pub(crate) trait Content {
    /// Adds it.
    fn put(self, nodes: &mut Nodes);
}

impl Content for Html {
    fn put(self, nodes: &mut Nodes) {
        nodes.node(self);
    }
}

impl<T: Content> Content for Option<T> {
    #[inline(never)]
    fn put(self, nodes: &mut Nodes) {
        if let Some(content) = self {
            content.put(nodes);
        }
    }
}

/// Contents and values that are words.
macro_rules! words {
    ($($type:ty),*) => {
        $(impl Content for $type {
            #[inline(never)]
            fn put(self, nodes: &mut Nodes) {
                nodes.node(VNode::VText(AttrValue::from(self).into()));
            }
        }

        impl Value for $type {
            #[inline(never)]
            fn give(self, name: &'static str, nodes: &mut Nodes) {
                nodes.attribute(name, self.into());
            }
        })*
    };
}

words!(&'static str, String, AttrValue, Rc<str>);

/// Contents that are numbers.
macro_rules! numbers {
    ($($type:ty),*) => {
        $(impl Content for $type {
            #[inline(never)]
            fn put(self, nodes: &mut Nodes) {
                self.to_string().put(nodes);
            }
        })*
    };
}

numbers!(u32, usize);

/// What an attribute can be.
pub(crate) trait Value {
    /// Gives it.
    fn give(self, name: &'static str, nodes: &mut Nodes);
}

impl<T: Value> Value for Option<T> {
    #[inline(never)]
    fn give(self, name: &'static str, nodes: &mut Nodes) {
        if let Some(value) = self {
            value.give(name, nodes);
        }
    }
}

impl Value for bool {
    fn give(self, name: &'static str, nodes: &mut Nodes) {
        if name == "checked" {
            nodes.innermost(VTag::set_checked, self);
        } else if self {
            nodes.attribute(name, AttrValue::Static(name));
        }
    }
}

impl<E: JsCast + 'static> Value for Callback<E> {
    #[inline(never)]
    fn give(self, name: &'static str, nodes: &mut Nodes) {
        let hear = Callback::from(move |event: Event| self.emit(event.unchecked_into()));
        let listener: Rc<dyn Listener> = Rc::new(Hear { name, hear });
        nodes.innermost(
            |tag, listener| {
                tag.add_listener(listener);
            },
            listener,
        );
    }
}

/// Hears one kind of event.
struct Hear {
    name: &'static str,
    hear: Callback<Event>,
}

impl Listener for Hear {
    fn kind(&self) -> ListenerKind {
        // Without the "on" before it.
        ListenerKind::other(self.name[2..].into())
    }

    fn handle(&self, event: Event) {
        self.hear.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
