//! The same language as Yew's own `html!`, in fewer bytes.
//!
//! Yew's macro writes out the making of every element where it stands; a page
//! of some hundred elements is mostly that. This one writes calls instead: open
//! an element, give it an attribute, close it. There is nothing in it for
//! components: [`still`](super::still()) makes the only one there is.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::virtual_dom::{AttrValue, Key, Listener, ListenerKind, VList, VNode, VTag};
use yew::{Callback, Event, Html};

/// Elements that are being put together, the outermost first.
#[derive(Default)]
pub(crate) struct Nodes {
    open: Vec<VTag>,
    done: VList,
}

impl Nodes {
    /// Nothing so far.
    #[inline(never)]
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Opens an element.
    #[inline(never)]
    pub(crate) fn open(&mut self, tag: &'static str) {
        self.open.push(VTag::new(tag));
    }

    /// Closes the innermost element, named again for the eye and for tests.
    #[inline(never)]
    pub(crate) fn close(&mut self, name: &str) {
        if let Some(tag) = self.open.pop() {
            debug_assert!(name.is_empty() || tag.tag() == name, "{} is closed as {name}", tag.tag());
            self.node(tag.into());
        }
    }

    /// Names the innermost element among its sisters.
    pub(crate) fn key(&mut self, key: impl Into<Key>) {
        self.innermost(|tag, key| tag.key = Some(key), key.into());
    }

    /// Adds a node to the innermost element.
    #[inline(never)]
    pub(crate) fn node(&mut self, node: VNode) {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(node),
            None => self.done.add_child(node),
        }
    }

    /// Adds what can stand in an element.
    pub(crate) fn put(&mut self, content: impl Content) {
        content.put(self);
    }

    /// Adds each of several.
    pub(crate) fn all<T: Content>(&mut self, contents: impl IntoIterator<Item = T>) {
        contents.into_iter().for_each(|content| content.put(self));
    }

    /// Gives the innermost element an attribute, or listens to it.
    pub(crate) fn give(&mut self, name: &'static str, value: impl Value) {
        value.give(name, self);
    }

    /// What was put together. One element alone is no list, so that its key
    /// counts among its sisters.
    #[inline(never)]
    pub(crate) fn finish(mut self) -> Html {
        if self.done.len() > 1 {
            return self.done.into();
        }
        self.done.pop().unwrap_or_default()
    }

    #[inline(never)]
    fn attribute(&mut self, name: &'static str, value: AttrValue) {
        if let Some(tag) = self.open.last_mut() {
            if name == "value" && tag.tag() == "input" {
                tag.set_value(Some(value));
            } else {
                tag.add_attribute(name, value);
            }
        }
    }

    fn innermost<T>(&mut self, change: fn(&mut VTag, T), value: T) {
        if let Some(tag) = self.open.last_mut() {
            change(tag, value);
        }
    }
}

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

/// Yew's `html!`, but for components.
macro_rules! tags {
    (@ $n:ident in) => {};
    (@ $n:ident in </ $tag:ident > $($rest:tt)*) => {
        $n.close(stringify!($tag));
        tags!(@ $n in $($rest)*);
    };
    (@ $n:ident in < $tag:ident $($rest:tt)*) => {
        $n.open(stringify!($tag));
        tags!(@ $n at $($rest)*);
    };
    (@ $n:ident in < > $($rest:tt)*) => { tags!(@ $n in $($rest)*); };
    (@ $n:ident in </ > $($rest:tt)*) => { tags!(@ $n in $($rest)*); };
    (@ $n:ident in { for $($each:tt)* } $($rest:tt)*) => {
        $n.all($($each)*);
        tags!(@ $n in $($rest)*);
    };
    (@ $n:ident in { $($content:tt)* } $($rest:tt)*) => {
        $n.put($($content)*);
        tags!(@ $n in $($rest)*);
    };
    (@ $n:ident in if $($rest:tt)*) => { tags!(@ $n if [] $($rest)*); };
    (@ $n:ident if [$($when:tt)*] { $($then:tt)* } else { $($or:tt)* } $($rest:tt)*) => {
        if $($when)* {
            tags!(@ $n in $($then)*);
        } else {
            tags!(@ $n in $($or)*);
        }
        tags!(@ $n in $($rest)*);
    };
    (@ $n:ident if [$($when:tt)*] { $($then:tt)* } $($rest:tt)*) => {
        if $($when)* {
            tags!(@ $n in $($then)*);
        }
        tags!(@ $n in $($rest)*);
    };
    (@ $n:ident if [$($when:tt)*] $next:tt $($rest:tt)*) => { tags!(@ $n if [$($when)* $next] $($rest)*); };
    (@ $n:ident at / > $($rest:tt)*) => {
        $n.close("");
        tags!(@ $n in $($rest)*);
    };
    (@ $n:ident at > $($rest:tt)*) => { tags!(@ $n in $($rest)*); };
    (@ $n:ident at key = { $($key:tt)* } $($rest:tt)*) => {
        $n.key($($key)*);
        tags!(@ $n at $($rest)*);
    };
    (@ $n:ident at key = $key:literal $($rest:tt)*) => {
        $n.key($key);
        tags!(@ $n at $($rest)*);
    };
    (@ $n:ident at { $name:ident } $($rest:tt)*) => {
        $n.give(stringify!($name), $name);
        tags!(@ $n at $($rest)*);
    };
    (@ $n:ident at $name:ident = { $($value:tt)* } $($rest:tt)*) => {
        $n.give(stringify!($name), $($value)*);
        tags!(@ $n at $($rest)*);
    };
    (@ $n:ident at $name:ident = $value:literal $($rest:tt)*) => {
        $n.give(stringify!($name), $value);
        tags!(@ $n at $($rest)*);
    };
    (@ $n:ident at $one:ident - $two:ident = { $($value:tt)* } $($rest:tt)*) => {
        $n.give(concat!(stringify!($one), "-", stringify!($two)), $($value)*);
        tags!(@ $n at $($rest)*);
    };
    (@ $n:ident at $one:ident - $two:ident = $value:literal $($rest:tt)*) => {
        $n.give(concat!(stringify!($one), "-", stringify!($two)), $value);
        tags!(@ $n at $($rest)*);
    };
    ($($all:tt)*) => {{
        let mut nodes = crate::components::tags::Nodes::new();
        tags!(@ nodes in $($all)*);
        nodes.finish()
    }};
}
