//! Everything that can happen.

use std::rc::Rc;

use crossread_engine::report::LinkId;
use crossread_engine::{Progress, Report, Sides};

use super::{Address, Change, Chosen, Failure, Follow, Incoming, Joint, ListTab, Refusal, SlotId, Tab};
use crate::job::RunId;
use crate::reading::{Mark, Note, Side, Sieve};

/// What the reader did, or what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The text in a box is now this.
    Typed {
        /// The box.
        slot: SlotId,
        /// All of its text.
        text: Rc<str>,
    },
    /// Articles came from files; the first goes into `slot`, the others into
    /// empty boxes, then into new ones.
    Put {
        /// The box that was named, if one was.
        slot: Option<SlotId>,
        /// The articles.
        articles: Vec<Incoming>,
    },
    /// These articles take the place of all others.
    Replace {
        /// The articles.
        articles: Vec<Incoming>,
    },
    /// Something could not be taken in; nothing else changes.
    Refuse {
        /// The box it was meant for; the first when none was named.
        slot: Option<SlotId>,
        /// Why.
        refusal: Refusal,
    },
    /// One more box.
    AddSlot,
    /// Take an article away.
    Remove {
        /// Its box.
        slot: SlotId,
    },
    /// Take back what was done last.
    Undo,
    /// Do again what was taken back last.
    Redo,
    /// Move an article among the others.
    Move {
        /// Its box.
        slot: SlotId,
        /// So many places on; back when negative.
        by: isize,
    },
    /// Say that two places belong together or not.
    Join {
        /// What is said of which places.
        joint: Joint,
        /// Whether it holds now; else what was said of these places is taken back.
        stays: bool,
    },
    /// Say that a finding was seen or is of no use; said twice, it is taken back.
    Note(Note),
    /// Something about an article other than its text.
    Amend {
        /// Its box.
        slot: SlotId,
        /// What.
        change: Change,
    },
    /// Edit the text of an article.
    Edit {
        /// Its box.
        slot: SlotId,
    },
    /// A comparison was sent to the worker.
    Began {
        /// Its number.
        run: RunId,
        /// Revision of the articles that it compares.
        revision: u32,
    },
    /// A comparison came further.
    Progressed {
        /// Its number.
        run: RunId,
        /// How far.
        progress: Progress,
    },
    /// A comparison is complete.
    Arrived {
        /// Its number.
        run: RunId,
        /// What it found.
        report: Rc<Report>,
    },
    /// A comparison, or the worker itself, failed.
    Failed {
        /// The comparison; `None` for the worker.
        run: Option<RunId>,
        /// Why.
        failure: Failure,
    },
    /// Give up the comparison under way.
    Cancel,
    /// Compare once more.
    Retry,
    /// There is nothing to compare.
    Emptied,
    /// Show another view.
    Show(Tab),
    /// Read these two articles.
    ShowPair(SlotId, SlotId),
    /// Select a link or a sentence; `None` goes back to the list.
    Choose {
        /// What is selected.
        chosen: Option<Chosen>,
        /// Whether the text moves to it.
        follow: Follow,
    },
    /// Point at links lightly.
    Point(Vec<LinkId>),
    /// Show or hide the marks of a kind.
    Toggle(Mark),
    /// Show another list of findings.
    List(ListTab),
    /// Open or close the panel, where it is a sheet.
    Panel(bool),
    /// Whether both texts scroll together.
    ScrollTogether(bool),
    /// Read two articles although they have nothing in common.
    ReadAnyway(Sides<SlotId>),
    /// Put the rows in the order of this article.
    OrderBy(Side),
    /// Show what passes this sieve.
    Sift(Sieve),
    /// Look for these words in both texts; `None` ends the search.
    Search(Option<Rc<str>>),
    /// Show the place of the search that is so many further on.
    SearchStep(isize),
    /// Show what an address names.
    Go(Address),
}
