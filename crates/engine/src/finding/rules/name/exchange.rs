//! One name where the other article has another.

use super::Entry;
use super::likeness::Likeness;
use crate::finding::linked::{Linked, Side};
use crate::report::{LinkKind, NameKind};
use crate::span::Permille;

/// From this strength on, or in a near-copy, both sides tell the same thing
/// sentence for sentence.
pub(super) const CLOSE: Permille = Permille::new(850);

/// Words that give an example behind "for".
const EXAMPLE: [&str; 2] = ["example", "instance"];

/// Two names of which one stands where the other stands.
pub(super) struct Exchange {
    /// How well they fit.
    pub(super) fit: u32,
    /// The rule, by what speaks for it most.
    pub(super) rule: &'static str,
    /// Whether it is no mere maybe.
    pub(super) sure: bool,
}

/// What speaks for an exchange.
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own, and all combinations occur")]
struct Signs {
    /// The reader tied the sentences, and they say much the same.
    pinned: bool,
    /// One sentence is nearly a copy of the other.
    copy: bool,
    /// Both tell the same thing.
    close: bool,
    /// Neighbours that are the same, of four.
    slot: u32,
    /// Both are led by the same words, of which one says something, or by a part of
    /// them and neither article names the other.
    led: bool,
    /// Neither place may lie in the other, as far as the map and the articles tell.
    apart: bool,
    /// Content words around them in common.
    shared: u32,
    /// Both have the same role.
    role: bool,
    /// A role that one person has at a time.
    office: bool,
    /// Their kinds may be one.
    kinds: bool,
    /// Their kinds are one and known.
    same_kind: bool,
    /// Both are places.
    places: bool,
    /// The other article tells one of the names somewhere.
    told: bool,
    /// They are all that is left on both sides.
    only: bool,
    /// They have a word in common.
    partly: bool,
}

/// Whether two names that are unlike, and like none of the other side, are one
/// in the place of the other; `only` when no others are left.
pub(super) fn find(
    linked: &Linked<'_>,
    x: &Entry<'_>,
    y: &Entry<'_>,
    likeness: Likeness,
    only: bool,
) -> Option<Exchange> {
    let link = linked.link;
    let copy = matches!(link.kind, LinkKind::SameWords | LinkKind::NearCopy);
    let role = x.standing.same_role(&y.standing);
    let (one, other) = (x.name.kind, y.name.kind);
    let told = linked.told.b.names(&x.identity.plain) || linked.told.a.names(&y.identity.plain);
    let mut signs = Signs {
        pinned: link.pinned && !linked.is_loose(),
        copy,
        close: copy || link.strength >= CLOSE,
        slot: x.standing.slot(&y.standing),
        led: x.standing.is_led(&y.standing) || x.standing.is_led_in_part(&y.standing) && !told,
        apart: match (x.identity.located, y.identity.located) {
            (Some(_), Some(_)) => true,
            (None, None) => !told,
            _ => false,
        },
        shared: 0,
        role,
        office: role && x.standing.is_office() && y.standing.is_office(),
        kinds: one == other || one == NameKind::Other || other == NameKind::Other,
        same_kind: one == other && one != NameKind::Other,
        places: one == NameKind::Place && other == NameKind::Place,
        told,
        only,
        partly: likeness == Likeness::Partly,
    };
    if !signs.are_enough() {
        return None;
    }
    // What is around them is compared word by word, so last.
    signs.shared = x.standing.shared(&y.standing).get().into();
    let examples =
        signs.places && !link.pinned && (is_example(&linked.sides.a, x) || is_example(&linked.sides.b, y));
    let sure = signs.are_sure() && !examples;
    Some(Exchange { fit: signs.fit(), rule: signs.rule(), sure })
}

/// Whether the sentence of a name gives an example, where any other might stand.
fn is_example(side: &Side<'_>, entry: &Entry<'_>) -> bool {
    side.tokens(entry.claim).windows(2).any(|two| {
        &*two[0].norm == "for" && EXAMPLE.contains(&&*two[1].norm)
            || &*two[0].norm == "such" && &*two[1].norm == "as"
    })
}

impl Signs {
    fn are_enough(&self) -> bool {
        let fits = self.kinds || self.pinned || self.close && self.slot > 1;
        let apart = !self.partly || self.slot > 1 || self.role;
        let stands = if self.pinned {
            self.only || self.slot > 0 || self.role
        } else if self.copy {
            self.slot > 0 || self.role
        } else {
            self.only && (self.role || self.slot > 1) || self.led && self.places
        };
        fits && apart && stands
    }

    fn are_sure(&self) -> bool {
        if self.partly && !self.copy && !self.pinned {
            return false;
        }
        if self.pinned {
            return self.slot > 1 || self.only && (self.slot > 0 || self.role || self.shared >= 300);
        }
        if self.copy {
            let stands = self.slot > 1 || self.only && self.slot > 0 && self.kinds || self.role;
            return self.slot > 2 || stands && !self.told;
        }
        let stands = self.slot > 2 && self.kinds
            || self.led && self.places
            || self.close && self.only && self.slot > 1;
        (!self.places || self.apart) && (self.only && self.office || stands && !self.told)
    }

    fn fit(&self) -> u32 {
        let points = |holds: bool, points: u32| if holds { points } else { 0 };
        self.slot * 150
            + self.shared / 4
            + points(self.role, 300)
            + points(self.led && self.places, 150)
            + points(self.same_kind, 100)
            + points(self.only, 200)
    }

    const fn rule(&self) -> &'static str {
        match self.slot {
            _ if self.role => "name.same-role",
            3.. => "name.same-place-in-sentence",
            _ => "name.only-other",
        }
    }
}
