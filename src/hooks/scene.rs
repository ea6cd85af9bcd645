//! All that is drawn.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::SentenceId;

use super::{Dispatch, Found, Screen};
use crate::reading::{Reading, Side};
use crate::state::{Address, Letter, Outcome, SlotId, State, Tab};

/// Two articles that can be read against each other.
#[derive(Clone, Debug)]
pub struct Spread {
    /// The result.
    pub outcome: Rc<Outcome>,
    /// The pair in it.
    pub reading: Rc<Reading>,
    /// The boxes of the articles.
    pub pair: Sides<SlotId>,
    /// Their letters.
    pub letters: Sides<Letter>,
}

/// All that the components draw from, and the way back.
#[derive(Clone)]
pub struct Scene {
    /// What the page knows.
    pub state: State,
    /// The screen.
    pub screen: Screen,
    /// The two articles that are read, when the result holds them.
    pub spread: Option<Rc<Spread>>,
    /// What the search found in them.
    pub found: Option<Rc<Found>>,
    /// Takes what happens.
    pub dispatch: Dispatch,
}

impl Scene {
    /// The last result.
    #[must_use]
    pub fn outcome(&self) -> Option<&Rc<Outcome>> {
        self.state.comparison.outcome.as_ref()
    }

    /// Whether there is a result of two articles.
    #[must_use]
    pub fn can_read(&self) -> bool {
        let has_pairs = self.outcome().is_some_and(|outcome| !outcome.report.pairs.is_empty());
        has_pairs && self.state.view.pair_of(&self.state.shelf).is_some()
    }

    /// The view that can be shown: without a result there is only the shelf.
    #[must_use]
    pub fn tab(&self) -> Tab {
        if self.can_read() { self.state.view.tab } else { Tab::Articles }
    }

    /// The address of a view of what is on screen now.
    #[must_use]
    pub fn address(&self, tab: Tab) -> String {
        format!("#{}", Address::of(&self.state.view, &self.state.shelf, tab).write())
    }

    /// Whether the two are shown as rows.
    #[must_use]
    pub fn in_rows(&self) -> bool {
        self.state.view.tab == Tab::Rows || self.screen.is_narrow
    }

    /// Whether two texts are read, side by side or in rows.
    #[must_use]
    pub fn is_read(&self) -> bool {
        let shown = self.spread.as_ref().is_some_and(|spread| !self.is_nothing(spread));
        shown && self.tab() != Tab::Articles
    }

    /// Whether the two texts lie side by side.
    #[must_use]
    pub fn has_desk(&self) -> bool {
        self.is_read() && !self.in_rows()
    }

    /// The sentence of this text that the search is at.
    #[must_use]
    pub fn sought(&self, side: Side) -> Option<SentenceId> {
        let hits = &self.found.as_ref()?.hits;
        let hit = hits.get(self.state.view.search.as_ref()?.place(hits.len())?)?;
        hit.sentence.filter(|_| hit.side == side)
    }

    /// Whether the two have nothing in common, and were not asked for all the same.
    #[must_use]
    pub fn is_nothing(&self, spread: &Spread) -> bool {
        let is_sifted = self.state.view.sieve.strength.is_some();
        spread.reading.has_nothing_in_common() && !is_sifted && self.state.view.anyway != Some(spread.pair)
    }

    /// Derives anew what hangs on the result, the choice of two articles and
    /// the search in them.
    pub fn read(&mut self) {
        self.read_pair();
        let search = self.state.view.search.as_ref().zip(self.spread.as_ref());
        self.found = search.and_then(|(search, spread)| Found::of(search, spread, self.found.as_ref()));
    }

    fn read_pair(&mut self) {
        let articles = &self.state.shelf;
        let wanted = self.outcome().cloned().zip(self.state.view.pair_of(articles));
        let letters = |pair: Sides<SlotId>| pair.map(|slot| articles.letter(slot));
        let now = self.spread.as_ref().map(|spread| (&spread.outcome, spread.pair, spread.letters));
        let same = match (&wanted, now) {
            (Some((outcome, pair)), Some((own, own_pair, own_letters))) => {
                let sieve = self.spread.as_ref().map(|spread| &spread.reading.sieve);
                let is_same_pair = *pair == own_pair && letters(*pair) == own_letters;
                Rc::ptr_eq(outcome, own) && is_same_pair && sieve == Some(&self.state.view.sieve)
            }
            _ => false,
        };
        if !same {
            let sieve = &self.state.view.sieve;
            self.spread = wanted.and_then(|(outcome, pair)| {
                let report = &outcome.report;
                let index = |slot: SlotId| {
                    let name = slot.0.to_string();
                    report.articles.iter().position(|article| article.id == name)
                };
                let reading = Rc::new(Reading::through(report, index(pair.a)?, index(pair.b)?, sieve)?);
                Some(Rc::new(Spread { reading, pair, letters: letters(pair), outcome }))
            });
        }
    }
}
