//! What the page knows of the screen it is on: nothing of it is kept.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::SentenceId;

use super::{Dispatch, Geometry, SampleSet};
use crate::browser::{media, page, storage};

/// Where the choice of colours is kept.
const COLOURS: &str = "crossread.theme";
/// Where it is kept that single keys are off.
const KEYS: &str = "crossread.keys";
/// Where it is kept that the first hints were taken away.
const HINTS: &str = "crossread.hints";
/// Whether there is room for only one text.
pub(super) const NARROW: &str = "(max-width: 700px)";
/// Whether the system is dark.
pub(super) const DARK: &str = "(prefers-color-scheme: dark)";

/// The samples and what is chosen among them.
#[derive(Clone, Default)]
pub struct Samples {
    /// The sets; empty until they arrived.
    pub sets: Rc<[SampleSet]>,
    /// The articles chosen in each set.
    pub chosen: Vec<Vec<bool>>,
    /// Whether articles are on their way.
    pub loading: bool,
    /// Whether first hints are still wanted beside them.
    pub hints: bool,
    /// Why they could not be had.
    pub error: Option<String>,
}

/// Whether single keys do something: readers who speak to their computer, or
/// whose hands tremble, turn them off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SingleKeys {
    /// They do.
    On,
    /// They do nothing.
    Off,
}

impl SingleKeys {
    fn kept() -> Self {
        if storage::kept_in_browser(KEYS).is_some() { Self::Off } else { Self::On }
    }
}

/// The screen.
#[derive(Clone)]
pub struct Screen {
    /// How many files hover over the page; none when nothing does.
    pub hover: Option<u32>,
    /// Whether there is room for only one text.
    pub is_narrow: bool,
    /// Whether the system is dark.
    pub system_is_dark: bool,
    /// The colours the reader chose, `light` or `dark`; as the system has them when not chosen.
    pub colours: Option<String>,
    /// Whether single keys do something.
    pub keys: SingleKeys,
    /// Whether the comparison has been going on for longer than a moment.
    pub lasts: bool,
    /// The samples.
    pub samples: Samples,
    /// Where the texts stand.
    pub geometry: Rc<Geometry>,
    /// How many sentences of each text are laid out, at least.
    pub laid_out: Sides<usize>,
    /// The sentence of each text that the keyboard was on.
    pub reached: Sides<Option<SentenceId>>,
    /// How many rows are laid out, at least.
    pub rows: usize,
    /// How many findings of a list are laid out.
    pub listed: usize,
}

impl Screen {
    /// So many sentences of a text are laid out at first, and so many more as
    /// the reader comes near their end.
    pub const SENTENCES: usize = 1500;
    /// So many rows are laid out at first, and so many more when asked for.
    pub const ROWS: usize = 400;
    /// So many findings of a list are laid out at first, and so many more when
    /// asked for.
    pub const LISTED: usize = 100;

    /// The screen as it is now.
    #[must_use]
    pub fn now() -> Self {
        let colours = storage::kept_in_browser(COLOURS);
        page::set_theme(colours.as_deref());
        Self {
            hover: None,
            is_narrow: media::holds(NARROW),
            system_is_dark: media::holds(DARK),
            colours,
            keys: SingleKeys::kept(),
            lasts: false,
            samples: Samples { hints: storage::kept_in_browser(HINTS).is_none(), ..Samples::default() },
            geometry: Rc::default(),
            laid_out: Sides { a: Self::SENTENCES, b: Self::SENTENCES },
            reached: Sides::default(),
            rows: Self::ROWS,
            listed: Self::LISTED,
        }
    }

    /// Whether the page is dark.
    #[must_use]
    pub fn is_dark(&self) -> bool {
        self.colours.as_deref().map_or(self.system_is_dark, |chosen| chosen == "dark")
    }
}

/// Turns single keys off, or on again.
pub fn turn_keys(dispatch: &Dispatch) {
    dispatch.change(|screen| {
        let off = screen.keys == SingleKeys::On;
        storage::keep_in_browser(KEYS, off.then_some("off"));
        screen.keys = if off { SingleKeys::Off } else { SingleKeys::On };
    });
}

/// Takes the first hints away for good.
pub fn forget_hints(dispatch: &Dispatch) {
    storage::keep_in_browser(HINTS, Some("read"));
    dispatch.change(|screen| screen.samples.hints = false);
}

/// Turns light to dark and dark to light; where that is what the system has,
/// the page follows the system again.
pub fn turn_colours(dispatch: &Dispatch) {
    dispatch.change(|screen| {
        let wanted = if screen.is_dark() { "light" } else { "dark" };
        let follows = (wanted == "dark") == screen.system_is_dark;
        let kept = (!follows).then(|| wanted.to_owned());
        storage::keep_in_browser(COLOURS, kept.as_deref());
        page::set_theme(kept.as_deref());
        screen.colours = kept;
    });
}
