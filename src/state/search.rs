//! A search in both texts.

use std::rc::Rc;

/// A search in both texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What is looked for.
    pub query: Rc<str>,
    /// How far the reader went from the first place; the number of places
    /// gives which one it is.
    pub at: isize,
}

impl Search {
    /// Which of so many places is shown; `None` when there are none.
    #[must_use]
    pub fn place(&self, count: usize) -> Option<usize> {
        let count = isize::try_from(count).ok().filter(|count| *count > 0)?;
        usize::try_from(self.at.rem_euclid(count)).ok()
    }
}
