//! The articles that the reader put in, in order.

use std::rc::Rc;

use crossread_engine::{Limit, Options, Set};
use serde::Serialize;

use super::bond::Bond;
use super::change::Change;
use super::slot::{Incoming, Refusal, Slot};

use crate::json::{FromJson, Json, object};

/// Name of a box, never given twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct SlotId(pub u32);

/// Letter of an article by its place: A, B, C …
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letter(pub usize);

impl std::fmt::Display for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        const LETTERS: &[u8; 26] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        write!(f, "{}", char::from(LETTERS[self.0 % 26]))?;
        if self.0 >= 26 { write!(f, "{}", self.0 / 26) } else { Ok(()) }
    }
}

/// All boxes. There are always at least two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shelf {
    slots: Vec<Slot>,
    bonds: Vec<Bond>,
    next: u32,
    #[serde(skip)]
    revision: u32,
    #[serde(skip)]
    removed: Option<(usize, Slot)>,
}

impl Default for Shelf {
    fn default() -> Self {
        let slot = |id| Slot { id: SlotId(id), ..Slot::default() };
        Self { slots: vec![slot(0), slot(1)], bonds: Vec::new(), next: 2, revision: 0, removed: None }
    }
}

impl FromJson for SlotId {
    fn from_json(json: Json) -> Option<Self> {
        u32::from_json(json).map(Self)
    }
}

object!(Shelf { slots, bonds, next } but { revision: 0, removed: None });

/// Text put in at one stroke from this many bytes on came as a whole: pasted,
/// not typed.
const WHOLE: usize = 80;

impl Shelf {
    /// The boxes, in order.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// What the reader said of pairs of sentences, in order.
    #[must_use]
    pub fn bonds(&self) -> &[Bond] {
        &self.bonds
    }

    /// Grows with every change to what is compared.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// The box named `id`.
    #[must_use]
    pub fn slot(&self, id: SlotId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }

    /// The letter of the box named `id`.
    #[must_use]
    pub fn letter(&self, id: SlotId) -> Letter {
        Letter(self.slots.iter().position(|slot| slot.id == id).unwrap_or_default())
    }

    /// The boxes that hold an article to compare, in order.
    pub fn filled(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.is_article())
    }

    /// What was taken away last and can be put back.
    #[must_use]
    pub fn removed(&self) -> Option<&Slot> {
        self.removed.as_ref().map(|(_, slot)| slot)
    }

    /// How many bytes of text there are in all boxes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.slots.iter().map(|slot| slot.text.len()).sum()
    }

    /// The set to compare.
    #[must_use]
    pub fn set(&self) -> Set {
        let filled = |slot: SlotId| self.filled().any(|own| own.id == slot);
        let bonds = self.bonds.iter().filter(|bond| filled(bond.ends.a.slot) && filled(bond.ends.b.slot));
        let corrections =
            self.filled().flat_map(Slot::corrections).chain(bonds.map(Bond::correction)).collect();
        let options = Options { diff: true, corrections, ..Options::default() };
        Set { articles: self.filled().map(Slot::input).collect(), options }
    }

    /// Takes the text of a box; whether it came as a whole.
    pub(super) fn type_in(&mut self, id: SlotId, text: Rc<str>) -> bool {
        let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == id) else { return false };
        if slot.text == text {
            return false;
        }
        slot.refusal = (text.len() > Limit::ARTICLE).then_some(Refusal::TooLarge { bytes: text.len() });
        let whole = slot.edit(text) >= WHOLE;
        self.revision += 1;
        whole && slot.is_article()
    }

    /// Says of two places that they belong together, or do not; said again, it
    /// is taken back.
    pub(super) fn bind(&mut self, bond: Bond) {
        let known = self.bonds.contains(&bond);
        self.bonds.retain(|own| !own.is_of(&bond.ends));
        if !known {
            self.bonds.push(bond);
        }
        self.revision += 1;
    }

    /// Does what the reader wants with one article.
    pub(super) fn amend(&mut self, id: SlotId, change: Change) {
        if let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == id) {
            self.revision += u32::from(slot.amend(change));
        }
    }

    /// Puts articles into `first`, then empty boxes, then new ones; where they went.
    pub(super) fn put(&mut self, first: Option<SlotId>, articles: Vec<Incoming>) -> Vec<SlotId> {
        let mut wanted = first;
        articles
            .into_iter()
            .map(|article| {
                let id = wanted
                    .take()
                    .or_else(|| self.slots.iter().find(|slot| slot.is_blank()).map(|slot| slot.id))
                    .unwrap_or_else(|| self.add());
                self.fill(id, article);
                id
            })
            .collect()
    }

    /// A shelf of these articles alone.
    pub(super) fn replaced(&self, articles: Vec<Incoming>) -> Self {
        let mut fresh = Self { slots: Vec::new(), removed: None, ..self.clone() };
        for article in articles {
            let id = fresh.add();
            fresh.fill(id, article);
        }
        fresh.keep_two();
        fresh.revision = self.revision + 1;
        fresh
    }

    fn fill(&mut self, id: SlotId, article: Incoming) {
        if let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == id) {
            slot.fill(article);
            self.bonds.retain(|bond| bond.ends.a.slot != id && bond.ends.b.slot != id);
            self.revision += 1;
        }
    }

    pub(super) fn refuse(&mut self, id: Option<SlotId>, refusal: Refusal) {
        let id = id.or_else(|| self.slots.iter().find(|slot| slot.is_blank()).map(|slot| slot.id));
        let at = id.and_then(|id| self.slots.iter().position(|slot| slot.id == id)).unwrap_or_default();
        if let Some(slot) = self.slots.get_mut(at) {
            slot.refusal = Some(refusal);
            slot.reading = false;
        }
    }

    pub(super) fn add(&mut self) -> SlotId {
        let id = SlotId(self.next);
        self.next += 1;
        self.slots.push(Slot { id, ..Slot::default() });
        id
    }

    pub(super) fn remove(&mut self, id: SlotId) {
        let Some(at) = self.slots.iter().position(|slot| slot.id == id) else { return };
        let slot = self.slots.remove(at);
        self.removed = (!slot.is_blank()).then_some((at, slot));
        self.keep_two();
        self.revision += 1;
    }

    pub(super) fn undo(&mut self) {
        let Some((at, mut slot)) = self.removed.take() else { return };
        slot.set_from_outside += 1;
        // An empty box that only kept the place makes way.
        if self.slots.len() == 2
            && let Some(blank) = self.slots.iter().rposition(Slot::is_blank)
        {
            self.slots.remove(blank);
        }
        self.slots.insert(at.min(self.slots.len()), slot);
        self.revision += 1;
    }

    /// Moves boxes without an article behind those with one, so that letters
    /// are those of the report.
    pub(super) fn close_gaps(&mut self) {
        let slots = std::mem::take(&mut self.slots);
        let (filled, others): (Vec<Slot>, Vec<Slot>) = slots.into_iter().partition(Slot::is_article);
        self.slots = [filled, others].concat();
    }

    fn keep_two(&mut self) {
        while self.slots.len() < 2 {
            self.add();
        }
    }
}
