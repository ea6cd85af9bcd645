//! Why something is not taken in.

/// Why something is not taken in. The page and the command line make a
/// sentence of it that says what, why and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is nothing but the addresses of pages. Nothing is fetched: other
    /// sites do not allow it, and nothing leaves the browser. The reader opens
    /// the page, selects the article and pastes it, or saves and drops it.
    Address {
        /// The first of them.
        url: String,
        /// How many there are.
        count: usize,
    },
    /// It is over the limit of 16 MB.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// The page has more than a million elements.
    TooManyElements,
    /// It is no text but a file of another kind.
    NotText {
        /// Which kind, when it is known.
        kind: Option<FileKind>,
    },
    /// Its bytes do not make sense as the text that they say they are.
    Encoding {
        /// The encoding that was expected, such as `utf-8` or `shift_jis`.
        label: String,
    },
    /// There is nothing to read in it.
    NoText,
}

/// A kind of file that holds no plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A PDF document.
    Pdf,
    /// A zip archive, such as `.docx`, `.odt` or `.epub`.
    Zip,
    /// An old Word document or another compound file.
    Compound,
    /// Rich text.
    Rtf,
    /// A picture, sound or film.
    Media,
}

impl Refusal {
    /// A short name for it, the same in all versions.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Address { .. } => "address-only",
            Self::TooLarge { .. } => "too-large",
            Self::TooManyElements => "too-many-elements",
            Self::NotText { .. } => "not-text",
            Self::Encoding { .. } => "encoding",
            Self::NoText => "no-text",
        }
    }
}
