//! Names of elements.

use std::collections::BTreeMap;

/// Number of all unknown names past the last that is kept.
const LAST: u16 = 30_000;

macro_rules! names {
    ($($name:ident $text:literal,)*) => {
        /// The name of an element.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Name {
            $($name,)*
            /// A custom element, which has a dash in its name, by number.
            Custom(u16),
            /// Any other, by number.
            Other(u16),
        }

        enum Known { $($name,)* Count }

        impl Name {
            fn known(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// A number of its own for every name of a page.
            pub(crate) const fn index(self) -> usize {
                match self {
                    $(Self::$name => Known::$name as usize,)*
                    Self::Custom(number) | Self::Other(number) => Known::Count as usize + number as usize,
                }
            }
        }
    };
}

names! {
    Root "", A "a", Address "address", Article "article", Aside "aside", Audio "audio", B "b",
    Blockquote "blockquote", Body "body", Br "br", Button "button", Canvas "canvas", Caption "caption",
    Center "center", Cite "cite", Datalist "datalist", Dd "dd", Desc "desc", Details "details",
    Dialog "dialog", Dir "dir", Div "div", Dl "dl", Dt "dt", Em "em", Embed "embed", Fieldset "fieldset",
    Figcaption "figcaption", Figure "figure", Font "font", Footer "footer", Form "form", ForeignObject "foreignobject", Frameset "frameset",
    H1 "h1", H2 "h2", H3 "h3", H4 "h4", H5 "h5", H6 "h6", Head "head", Header "header", Hgroup "hgroup",
    Hr "hr", Html "html", Iframe "iframe", Img "img", Input "input", Label "label", Legend "legend", Li "li",
    Link "link", Listing "listing", Main "main", Map "map", Math "math", Menu "menu", Meta "meta", Nav "nav",
    Noembed "noembed", Noframes "noframes", Noscript "noscript", Object "object", Ol "ol",
    Optgroup "optgroup", Option "option", P "p", Picture "picture", Plaintext "plaintext", Pre "pre", Q "q",
    Rp "rp", Rt "rt", Script "script", Search "search", Section "section", Select "select", Small "small",
    Span "span", Strong "strong", Style "style", Sub "sub", Summary "summary", Sup "sup", Svg "svg",
    Table "table", Tbody "tbody", Td "td", Template "template", Text "text", Textarea "textarea", Tfoot "tfoot",
    Th "th", Thead "thead", Time "time", Title "title", Tr "tr", U "u", Ul "ul", Video "video", Wbr "wbr",
    Xmp "xmp",
}

/// The names met in one page.
#[derive(Debug, Default)]
pub(crate) struct Names {
    other: BTreeMap<Box<str>, Name>,
}

impl Names {
    /// The name written `text`, in small letters. Past 30,000 unknown names,
    /// which no page has, the further ones share one number.
    pub(crate) fn of(&mut self, text: &str) -> Name {
        if let Some(name) = Name::known(text).or_else(|| self.other.get(text).copied()) {
            return name;
        }
        let number = u16::try_from(self.other.len()).unwrap_or(LAST).min(LAST);
        let name = if text.contains('-') { Name::Custom(number) } else { Name::Other(number) };
        if number < LAST {
            self.other.insert(text.into(), name);
        }
        name
    }
}

impl Name {
    /// Whether it never has content.
    pub(crate) fn is_void(self) -> bool {
        matches!(
            self,
            Self::Br | Self::Embed | Self::Hr | Self::Img | Self::Input | Self::Link | Self::Meta | Self::Wbr
        )
    }

    /// Level of a heading, 1 to 6.
    pub(crate) fn heading_level(self) -> Option<u8> {
        match self {
            Self::H1 => Some(1),
            Self::H2 => Some(2),
            Self::H3 => Some(3),
            Self::H4 => Some(4),
            Self::H5 => Some(5),
            Self::H6 => Some(6),
            _ => None,
        }
    }

    /// Whether it starts and ends a block in a browser's default style.
    /// Table cells are no blocks here: a row is one, with its cells set apart.
    /// Custom elements are: sites use them for parts of the page.
    pub(crate) fn is_block(self) -> bool {
        matches!(self, Self::Custom(_))
            || self.heading_level().is_some()
            || self.closes_paragraph()
            || matches!(
                self,
                Self::Root
                    | Self::Html
                    | Self::Body
                    | Self::Caption
                    | Self::Legend
                    | Self::Li
                    | Self::Dd
                    | Self::Dt
                    | Self::Option
                    | Self::Optgroup
                    | Self::Select
                    | Self::Textarea
                    | Self::Tbody
                    | Self::Thead
                    | Self::Tfoot
                    | Self::Tr
            )
    }

    /// Whether its start ends an open paragraph.
    pub(crate) fn closes_paragraph(self) -> bool {
        self.heading_level().is_some()
            || matches!(
                self,
                Self::Address
                    | Self::Article
                    | Self::Aside
                    | Self::Blockquote
                    | Self::Center
                    | Self::Details
                    | Self::Dialog
                    | Self::Dir
                    | Self::Div
                    | Self::Dl
                    | Self::Dd
                    | Self::Dt
                    | Self::Fieldset
                    | Self::Figcaption
                    | Self::Figure
                    | Self::Footer
                    | Self::Form
                    | Self::Header
                    | Self::Hgroup
                    | Self::Hr
                    | Self::Li
                    | Self::Listing
                    | Self::Main
                    | Self::Menu
                    | Self::Nav
                    | Self::Ol
                    | Self::P
                    | Self::Plaintext
                    | Self::Pre
                    | Self::Search
                    | Self::Section
                    | Self::Summary
                    | Self::Table
                    | Self::Ul
                    | Self::Xmp
            )
    }
}
