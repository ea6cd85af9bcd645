//! What is on screen.

use std::rc::Rc;

use crossread_engine::Sides;
use crossread_engine::report::LinkId;

use super::{Action, Address, Chosen, Follow, Outcome, Search, Shelf, SlotId};
use crate::reading::{Mark, Side, Sieve};

/// The views.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The boxes for the articles.
    #[default]
    Articles,
    /// Two articles side by side.
    Read,
    /// The same two as rows.
    Rows,
}

/// How the view of the articles is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Desk {
    /// A box for each.
    #[default]
    Sheets,
    /// One article to read at once, and a box for the next.
    One(SlotId),
}

/// The lists of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListTab {
    /// Differs and both may hold.
    #[default]
    Differences,
    /// Same values.
    Agree,
    /// Told by one only.
    Only,
}

/// What is on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The view.
    pub tab: Tab,
    /// Layout of the articles.
    pub desk: Desk,
    /// The two articles that are read; the first two when not chosen.
    pub pair: Option<Sides<SlotId>>,
    /// What is selected.
    pub chosen: Option<Chosen>,
    /// How the texts follow the selection.
    pub follow_chosen: Follow,
    /// Grows with each selection, so that selecting again moves the text again.
    pub choices: u32,
    /// Links that are pointed at.
    pub pointed: Rc<[LinkId]>,
    /// Kinds whose marks are hidden.
    pub hidden: Vec<Mark>,
    /// The list of findings.
    pub list: ListTab,
    /// Whether the panel is open, where it is a sheet.
    pub panel: bool,
    /// Whether both texts scroll together.
    pub follow: bool,
    /// Two articles that are read although they have nothing in common.
    pub anyway: Option<Sides<SlotId>>,
    /// The article that the rows follow.
    pub lead: Side,
    /// Whether the reading view opens with the next report.
    pub open_when_ready: bool,
    /// What the reader wants to see of what was found.
    pub sieve: Sieve,
    /// What is looked for in both texts.
    pub search: Option<Search>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            tab: Tab::default(),
            desk: Desk::default(),
            pair: None,
            chosen: None,
            follow_chosen: Follow::Stay,
            choices: 0,
            pointed: Rc::default(),
            hidden: Vec::new(),
            list: ListTab::default(),
            panel: false,
            follow: true,
            anyway: None,
            lead: Side::A,
            open_when_ready: false,
            sieve: Sieve::default(),
            search: None,
        }
    }
}

impl View {
    /// The two articles that are read: those chosen, or the first two.
    #[must_use]
    pub fn pair_of(&self, articles: &Shelf) -> Option<Sides<SlotId>> {
        let filled: Vec<SlotId> = articles.filled().map(|slot| slot.id).collect();
        match self.pair {
            Some(pair) if filled.contains(&pair.a) && filled.contains(&pair.b) => Some(pair),
            _ => Some(Sides { a: *filled.first()?, b: *filled.get(1)? }),
        }
    }

    /// Text came into `slot`; a whole article alone is shown to read, with a
    /// second one the reading view opens as soon as there is a report.
    pub(super) fn text_arrived(&mut self, articles: &Shelf, slot: SlotId, whole: bool) {
        let filled = articles.filled().count();
        if whole && filled >= 2 {
            self.open_when_ready = true;
        } else if whole && filled == 1 && self.desk == Desk::Sheets && articles.slots().len() == 2 {
            self.desk = Desk::One(slot);
        } else if filled == 0 {
            self.desk = Desk::Sheets;
        }
    }

    pub(super) fn article_gone(&mut self, articles: &Shelf) {
        self.chosen = None;
        self.desk = Desk::Sheets;
        if articles.filled().count() < 2 {
            self.tab = Tab::Articles;
        }
    }

    /// Boxes came or went by undo or redo.
    pub(super) fn articles_changed(&mut self, articles: &Shelf) {
        if articles.filled().count() < 2 {
            self.tab = Tab::Articles;
            self.chosen = None;
        }
    }

    /// Shows what an address names, as far as it is there.
    fn go(&mut self, to: &Address, articles: &Shelf) {
        self.tab = to.tab;
        if to.tab == Tab::Articles {
            return;
        }
        let slot = |letter: usize| articles.slots().get(letter).map(|slot| slot.id);
        self.panel = to.link.is_some();
        self.pair = to.pair.and_then(|(a, b)| Some(Sides { a: slot(a)?, b: slot(b)? }));
        self.list = to.list;
        self.hidden.clone_from(&to.hidden);
        self.sieve = to.sieve.clone();
        let chosen = to.link.map(|link| Chosen::Link { link: LinkId(link), finding: None });
        if chosen.map(Chosen::link) != self.chosen.map(Chosen::link) {
            self.chosen = chosen;
            self.follow_chosen = Follow::Both;
            self.choices += 1;
        }
    }

    /// A report came. A selection is one of the report before it; before the
    /// first report it comes from the address.
    pub(super) fn report_arrived(&mut self, outcome: Option<&Outcome>, is_first: bool) {
        if !is_first {
            self.chosen = None;
        }
        self.pointed = Rc::default();
        let ready = outcome.is_some_and(|outcome| !outcome.report.pairs.is_empty());
        if self.open_when_ready && ready {
            self.open_when_ready = false;
            if self.tab == Tab::Articles {
                self.tab = Tab::Read;
            }
            self.desk = Desk::Sheets;
        }
    }

    pub(super) fn take(&mut self, action: Action, articles: &Shelf) {
        match action {
            Action::Show(tab) => {
                self.tab = tab;
                self.panel = false;
            }
            Action::Edit { .. } => {
                self.tab = Tab::Articles;
                self.desk = Desk::Sheets;
            }
            Action::ShowPair(one, other) => {
                let ordered = articles.letter(one).0 <= articles.letter(other).0;
                let (a, b) = if ordered { (one, other) } else { (other, one) };
                if one != other {
                    self.pair = Some(Sides { a, b });
                    self.chosen = None;
                }
            }
            Action::Choose { chosen, follow } => {
                self.chosen = chosen;
                self.follow_chosen = follow;
                self.choices += 1;
                self.panel = true;
            }
            Action::Point(links) => self.pointed = links.into(),
            Action::Toggle(mark) => match self.hidden.iter().position(|hidden| *hidden == mark) {
                Some(at) => {
                    self.hidden.remove(at);
                }
                None => self.hidden.push(mark),
            },
            Action::List(list) => {
                self.list = list;
                self.panel = true;
            }
            Action::Panel(open) => self.panel = open,
            Action::ScrollTogether(on) => self.follow = on,
            Action::ReadAnyway(pair) => self.anyway = Some(pair),
            Action::OrderBy(lead) => self.lead = lead,
            Action::Sift(sieve) => self.sieve = sieve,
            Action::Search(query) => {
                // Where the panel is a sheet, it would lie over what is found.
                self.panel &= query.is_none();
                self.search = query.map(|query| Search { query, at: 0 });
            }
            Action::SearchStep(by) => {
                if let Some(search) = &mut self.search {
                    search.at += by;
                }
            }
            Action::Go(address) => self.go(&address, articles),
            _ => {}
        }
    }
}
