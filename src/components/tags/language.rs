//! The language itself: elements, attributes, conditions, lists.

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
