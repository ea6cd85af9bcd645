//! What the reader can say of a link, and what was said.

use std::rc::Rc;

use crossread_engine::report::{Link, SentenceId};
use crossread_engine::{Permille, Sides};
use yew::prelude::*;

use super::case::copy_case;
use crate::components::sign::letter_sign;
use crate::hooks::{Scene, Spread};
use crate::reading::{Evidence, Side, strength_word};
use crate::state::{Action, Bond, Words};

/// So many of the closest sentences are shown.
const CLOSEST: usize = 3;

/// The bond of a link's sentences: kept when the reader said it before, so that
/// saying it again takes it back.
pub(crate) fn bond(
    pinned: bool,
    sentences: &Sides<Vec<SentenceId>>,
    scene: &Scene,
    spread: &Spread,
) -> Option<Bond> {
    let ends = Sides { a: words(Side::A, sentences, spread)?, b: words(Side::B, sentences, spread)? };
    let said = scene.state.shelf.bonds().iter().find(|bond| bond.pinned == pinned && bond.is_of(&ends));
    Some(said.cloned().unwrap_or(Bond { pinned, ends }))
}

fn words(side: Side, sentences: &Sides<Vec<SentenceId>>, spread: &Spread) -> Option<Words> {
    let texts = spread.reading.texts(&spread.outcome.report)?;
    let article = *side.of(&texts);
    let sentences: &Vec<SentenceId> = side.of(sentences);
    Some(Words::of(*side.of(&spread.pair), article, sentences))
}

/// Pin, break, copy: at the foot of the evidence.
pub(super) fn tools(evidence: &Evidence, link: &Link, spread: &Rc<Spread>, scene: &Scene) -> Html {
    let sentences = Sides { a: link.a.clone(), b: link.b.clone() };
    let say = |pinned: bool| {
        let bond = bond(pinned, &sentences, scene, spread)?;
        Some(scene.dispatch.on_click(Action::Bind(bond)))
    };
    let copy = copy_case(evidence, spread);
    tags! {
        <div class="evidence-tools">
            <button class="button small" aria-pressed={link.pinned.to_string()} title="These two belong together: keep them linked" onclick={say(true)}>{ if link.pinned { "Pinned" } else { "Pin" } }</button>
            <button class="button small" title="These two do not belong together: break the link" onclick={say(false)}>{ "Break" }</button>
            <button class="button small" title="Copies the two sentences and what was found, to report it; nothing is sent" onclick={copy}>{ "Copy to report" }</button>
        </div>
    }
}

/// What else in the other article comes close to these sentences, to be pinned
/// in their place.
pub(super) fn closest(link: &Link, spread: &Rc<Spread>, scene: &Scene) -> Option<Html> {
    let report = &spread.outcome.report;
    let pair = spread.reading.pair(report)?;
    let near = |other: &&Link| {
        let meets = |one: &[SentenceId], two: &[SentenceId]| one.iter().any(|id| two.contains(id));
        !other.chosen && (meets(&link.a, &other.a) != meets(&link.b, &other.b))
    };
    let mut others: Vec<&Link> = pair.links.iter().filter(near).collect();
    others.sort_by_key(|other| std::cmp::Reverse(other.strength));
    others.truncate(CLOSEST);
    others.first()?;
    let row = |other: &Link| {
        // The end that is not in the link already is the one to show.
        let side = if other.a.iter().any(|id| link.a.contains(id)) { Side::B } else { Side::A };
        let sentences = Sides { a: other.a.clone(), b: other.b.clone() };
        let words = words(side, &sentences, spread).map(|own| own.words.join(" "));
        let pin =
            bond(true, &sentences, scene, spread).map(|bond| scene.dispatch.on_click(Action::Bind(bond)));
        tags! {
            <li>{ letter_sign(*side.of(&spread.letters)) }<span>{ words }<i>{ share(other.strength) }</i></span>
                <button class="button small" onclick={pin}>{ "Pin" }</button></li>
        }
    };
    Some(tags! {
        <section class="closest">
            <h3>{ "Closest besides" }<span>{ others.len() }</span></h3>
            <ul>{ for others.into_iter().map(row) }</ul>
        </section>
    })
}

/// A strength with its word.
fn share(strength: Permille) -> String {
    format!(" .{:02} {}", (strength.get() / 10).min(99), strength_word(strength))
}

/// All that the reader said of these two articles, each with the way back.
pub(crate) fn said(spread: &Spread, scene: &Scene) -> Option<Html> {
    let slots = spread.pair;
    let own = |bond: &&Bond| {
        let (a, b) = (bond.ends.a.slot, bond.ends.b.slot);
        (a, b) == (slots.a, slots.b) || (a, b) == (slots.b, slots.a)
    };
    let bonds: Vec<&Bond> = scene.state.shelf.bonds().iter().filter(own).collect();
    bonds.first()?;
    let row = |bond: &&Bond| {
        let undo = scene.dispatch.on_click(Action::Bind((*bond).clone()));
        tags! {
            <li><span class="note">{ if bond.pinned { "Pinned" } else { "Broken" } }</span>
                <q>{ bond.ends.a.words.join(" ") }</q><q>{ bond.ends.b.words.join(" ") }</q>
                <button class="button small" onclick={undo}>{ "Take back" }</button></li>
        }
    };
    Some(tags! {
        <details class="maybe said">
            <summary>{ "Said by you " }<b>{ bonds.len() }</b><span>{ "pinned and broken links" }</span></summary>
            <ul>{ for bonds.iter().map(row) }</ul>
        </details>
    })
}
