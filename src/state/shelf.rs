//! The articles that the reader put in, in order.

use std::rc::Rc;

use crossread_engine::{Limit, Options, Permille, Set};
use serde::Serialize;

use super::change::Change;
use super::deed::{Deed, DeedName, History};
use super::joint::{self, Joint};
use super::slot::{Incoming, Refusal, Slot};

use crate::json::{FromJson, Json, object};
use crate::reading::Note;

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
    pub(super) slots: Vec<Slot>,
    next: u32,
    /// What the reader said of links.
    pub(super) joints: Vec<Joint>,
    /// What the reader said of findings.
    pub(super) notes: Vec<Note>,
    #[serde(skip)]
    pub(super) revision: u32,
    /// The revision that a keystroke made last.
    #[serde(skip)]
    typed: Option<u32>,
    #[serde(skip)]
    pub(super) history: History,
}

impl Default for Shelf {
    fn default() -> Self {
        let slot = |id| Slot { id: SlotId(id), ..Slot::default() };
        Self {
            slots: vec![slot(0), slot(1)],
            next: 2,
            joints: Vec::new(),
            notes: Vec::new(),
            revision: 0,
            typed: None,
            history: History::default(),
        }
    }
}

impl FromJson for SlotId {
    fn from_json(json: Json) -> Option<Self> {
        u32::from_json(json).map(Self)
    }
}

object!(Shelf { slots, next, joints, notes } but { revision: 0, typed: None, history: History::default() });

/// Text put in at one stroke from this many bytes on came as a whole: pasted,
/// not typed.
const WHOLE: usize = 80;

/// Sets of up to so many bytes of text are compared with the links that were
/// not chosen, to filter by and to pin. Past it they are too many to hold: up
/// to ten a sentence.
const WITH_CANDIDATES: usize = 100_000;

impl Shelf {
    /// The boxes, in order.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
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

    /// What the reader said of links, the latest last.
    #[must_use]
    pub fn joints(&self) -> &[Joint] {
        &self.joints
    }

    /// What the reader said of findings.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// How many bytes of text there are in all boxes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.slots.iter().map(|slot| slot.text.len()).sum()
    }

    /// The set to compare.
    #[must_use]
    pub fn set(&self) -> Set {
        let filled = |id: SlotId| self.filled().any(|slot| slot.id == id);
        let joints = self.joints.iter().filter(|joint| filled(joint.a.slot) && filled(joint.b.slot));
        let roles = self.filled().flat_map(Slot::corrections);
        let corrections = roles.chain(joints.map(Joint::correction)).collect();
        // Candidates that were not chosen are what the reader can lower the threshold to.
        let min_strength = (self.bytes() <= WITH_CANDIDATES).then_some(Permille::new(0));
        let options = Options { diff: true, corrections, min_strength, ..Options::default() };
        Set { articles: self.filled().map(Slot::input).collect(), options }
    }

    /// Takes the text of a box; whether it came as a whole.
    pub(super) fn type_in(&mut self, id: SlotId, text: Rc<str>) -> bool {
        let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == id) else { return false };
        if slot.text == text {
            return false;
        }
        slot.refusal = (text.len() > Limit::ARTICLE).then_some(Refusal::TooLarge { bytes: text.len() });
        let whole = slot.edit(text) >= WHOLE && slot.is_article();
        self.revision += 1;
        self.typed = (!whole).then_some(self.revision);
        self.history.forget_contents(id);
        whole
    }

    /// Whether the last change was a keystroke, so that more may follow.
    #[must_use]
    pub fn is_typing(&self) -> bool {
        self.typed == Some(self.revision)
    }

    /// Does what the reader wants with one article.
    pub(super) fn amend(&mut self, id: SlotId, change: Change) {
        let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == id) else { return };
        let was = Box::new(slot.clone());
        let back = match &change {
            Change::Reading => None,
            Change::UsePlain | Change::TakeBack => Some((DeedName::Replacement, Deed::Exchange(was))),
            _ => Some((DeedName::Change, Deed::Know(was))),
        };
        if slot.amend(change) {
            self.revision += 1;
            if let Some((name, back)) = back {
                self.history.did(name, back);
            }
        }
    }

    /// Says `joint` of its places, or takes back what was said of them.
    pub(super) fn join(&mut self, joint: Joint, stays: bool) {
        let was = self.joints.clone();
        if stays {
            joint::say(&mut self.joints, joint);
        } else {
            joint::take_back(&mut self.joints, &joint);
        }
        if was != self.joints {
            self.revision += 1;
            self.history.did(DeedName::Joint, Deed::Joints(was));
        }
    }

    /// Says `note` of its finding, or takes it back when it was said before.
    pub(super) fn note(&mut self, note: Note) {
        let was = self.notes.clone();
        note.turn(&mut self.notes);
        self.history.did(DeedName::Note, Deed::Notes(was));
    }

    /// Moves an article so many places on (back when negative).
    pub(super) fn shift(&mut self, id: SlotId, by: isize) {
        let Some(at) = self.slots.iter().position(|slot| slot.id == id) else { return };
        let Some(to) = at.checked_add_signed(by).filter(|to| *to < self.slots.len()) else { return };
        let mut order: Vec<SlotId> = self.slots.iter().map(|slot| slot.id).collect();
        let moved = order.remove(at);
        order.insert(to, moved);
        let was = self.order(&order);
        self.revision += 1;
        self.history.did(DeedName::Order, Deed::Order(was));
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
        let mut fresh = Self { slots: Vec::new(), ..self.clone() };
        for article in articles {
            let id = fresh.add();
            fresh.fill(id, article);
        }
        fresh.keep_two();
        fresh.revision = self.revision + 1;
        fresh.history = self.history.clone();
        if self.slots.iter().any(|slot| !slot.is_blank()) {
            fresh.history.did(DeedName::Replacement, Deed::All(self.slots.clone()));
        }
        fresh
    }

    fn fill(&mut self, id: SlotId, article: Incoming) {
        if let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == id) {
            let was = slot.clone();
            slot.fill(article);
            self.revision += 1;
            if !was.is_blank() {
                self.history.did(DeedName::Replacement, Deed::Exchange(Box::new(was)));
            }
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
        let is_blank = self.slot(id).is_none_or(Slot::is_blank);
        let Some(back) = self.take_away(id) else { return };
        self.revision += 1;
        if !is_blank {
            self.history.did(DeedName::Removal, back);
        }
    }

    /// Moves boxes without an article behind those with one, so that letters
    /// are those of the report.
    pub(super) fn close_gaps(&mut self) {
        let slots = std::mem::take(&mut self.slots);
        let (filled, others): (Vec<Slot>, Vec<Slot>) = slots.into_iter().partition(Slot::is_article);
        self.slots = [filled, others].concat();
    }

    pub(super) fn keep_two(&mut self) {
        while self.slots.len() < 2 {
            self.add();
        }
    }
}
