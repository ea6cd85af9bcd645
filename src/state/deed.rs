//! What the reader did to the articles, so that it can be undone and done again.
//!
//! A [`Deed`] is kept as what takes it back. Doing that gives the deed that
//! takes *this* back, so undo and redo are the same step in two directions.
//! What was typed meanwhile stays: deeds never hold the text of a box that is
//! still there, but for one whose whole content was exchanged.

use super::joint::Joint;
use super::slot::Slot;
use super::{Shelf, SlotId};
use crate::reading::Note;

/// So many deeds are remembered.
const MOST: usize = 50;

/// What the reader can undo, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeedName {
    /// An article was taken away.
    Removal,
    /// An article came back, or was put in.
    Arrival,
    /// The content of a box was exchanged.
    Replacement,
    /// What is known of an article was changed.
    Change,
    /// The articles were put in another order.
    Order,
    /// A link was pinned or broken, or that was taken back.
    Joint,
    /// A finding was marked.
    Note,
}

impl DeedName {
    /// Its name for the reader: `Undo` and this.
    #[must_use]
    pub const fn told(self) -> &'static str {
        match self {
            Self::Removal => "removal",
            Self::Arrival => "return",
            Self::Replacement => "replacement",
            Self::Change => "change",
            Self::Order => "order",
            Self::Joint => "pin or break",
            Self::Note => "mark",
        }
    }
}

/// A step that takes back what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// Put this box in at this place.
    Put(usize, Box<Slot>),
    /// Take this box away.
    Take(SlotId),
    /// Let the box of this name be as it was.
    Exchange(Box<Slot>),
    /// Let what is known of the article be as it was, but for its text.
    Know(Box<Slot>),
    /// Let all boxes be as they were.
    All(Vec<Slot>),
    /// Bring the boxes into this order.
    Order(Vec<SlotId>),
    /// What the reader said of links.
    Joints(Vec<Joint>),
    /// What the reader said of findings.
    Notes(Vec<Note>),
}

/// What was done and undone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    done: Vec<(DeedName, Deed)>,
    undone: Vec<(DeedName, Deed)>,
}

impl History {
    /// Remembers something that was done just now.
    pub(super) fn did(&mut self, name: DeedName, back: Deed) {
        self.undone.clear();
        self.done.push((name, back));
        if self.done.len() > MOST {
            self.done.remove(0);
        }
    }

    /// What undo would take back.
    pub(super) fn last(&self) -> Option<(DeedName, &Deed)> {
        self.done.last().map(|(name, deed)| (*name, deed))
    }

    /// What redo would do again.
    pub(super) fn next(&self) -> Option<DeedName> {
        self.undone.last().map(|(name, _)| *name)
    }

    /// Forgets earlier contents of a box: its text was edited since.
    pub(super) fn forget_contents(&mut self, slot: SlotId) {
        let is_gone = |deed: &Deed| match deed {
            Deed::Exchange(own) => own.id == slot,
            Deed::All(_) => true,
            _ => false,
        };
        self.done.retain(|(_, deed)| !is_gone(deed));
        self.undone.retain(|(_, deed)| !is_gone(deed));
    }
}

impl Shelf {
    /// What undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<DeedName> {
        self.history.last().map(|(name, _)| name)
    }

    /// What redo would do again.
    #[must_use]
    pub fn redoable(&self) -> Option<DeedName> {
        self.history.next()
    }

    /// What was taken away last and comes back with undo.
    #[must_use]
    pub fn removed(&self) -> Option<&Slot> {
        match self.history.last() {
            Some((DeedName::Removal, Deed::Put(_, slot))) => Some(slot),
            _ => None,
        }
    }

    pub(super) fn undo(&mut self) {
        if let Some((name, deed)) = self.history.done.pop() {
            let back = self.act(deed);
            self.history.undone.push((name, back));
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some((name, deed)) = self.history.undone.pop() {
            let back = self.act(deed);
            self.history.done.push((name, back));
        }
    }

    /// Does a deed; what takes it back.
    fn act(&mut self, deed: Deed) -> Deed {
        self.revision += u32::from(!matches!(deed, Deed::Notes(_)));
        match deed {
            Deed::Put(at, slot) => self.bring_in(at, *slot),
            Deed::Take(id) => self.take_away(id).unwrap_or(Deed::Order(Vec::new())),
            Deed::Exchange(was) => self.exchange(*was, false),
            Deed::Know(was) => self.exchange(*was, true),
            Deed::All(slots) => {
                let was = std::mem::replace(&mut self.slots, slots);
                self.slots.iter_mut().for_each(|slot| slot.set_from_outside += 1);
                Deed::All(was)
            }
            Deed::Order(order) => Deed::Order(self.order(&order)),
            Deed::Joints(joints) => Deed::Joints(std::mem::replace(&mut self.joints, joints)),
            Deed::Notes(notes) => Deed::Notes(std::mem::replace(&mut self.notes, notes)),
        }
    }

    fn bring_in(&mut self, at: usize, mut slot: Slot) -> Deed {
        let id = slot.id;
        slot.set_from_outside += 1;
        // An empty box that only kept the place makes way.
        if self.slots.len() == 2
            && let Some(blank) = self.slots.iter().rposition(Slot::is_blank)
        {
            self.slots.remove(blank);
        }
        self.slots.insert(at.min(self.slots.len()), slot);
        Deed::Take(id)
    }

    /// Takes a box away; what brings it back.
    pub(super) fn take_away(&mut self, id: SlotId) -> Option<Deed> {
        let at = self.slots.iter().position(|slot| slot.id == id)?;
        let slot = self.slots.remove(at);
        self.keep_two();
        Some(Deed::Put(at, Box::new(slot)))
    }

    fn exchange(&mut self, was: Slot, but_for_text: bool) -> Deed {
        let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == was.id) else {
            return Deed::Order(Vec::new());
        };
        let now = slot.clone();
        if but_for_text {
            slot.know(&was);
            return Deed::Know(Box::new(now));
        }
        *slot = Slot { set_from_outside: now.set_from_outside + 1, ..was };
        Deed::Exchange(Box::new(now))
    }

    /// Brings the boxes into this order, those it does not name behind; the
    /// order they had.
    pub(super) fn order(&mut self, order: &[SlotId]) -> Vec<SlotId> {
        let was = self.slots.iter().map(|slot| slot.id).collect();
        let mut others = std::mem::take(&mut self.slots);
        for id in order {
            if let Some(at) = others.iter().position(|slot| slot.id == *id) {
                self.slots.push(others.remove(at));
            }
        }
        self.slots.append(&mut others);
        was
    }
}
