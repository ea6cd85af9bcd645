//! What the reader can say of a link, and what was said.

use std::rc::Rc;

use crossread_engine::report::{Link, LinkId, SentenceId};
use crossread_engine::{Permille, Sides};
use yew::prelude::*;

use crate::browser::clipboard;
use crate::components::sign::letter_sign;
use crate::hooks::{Scene, Spread};
use crate::reading::{Closest, Side, case, closest as closest_to, strength_word};
use crate::state::{Action, Chosen, Joint};

/// So many of the closest sentences are shown.
const CLOSEST: usize = 3;

/// Says `joint`; said again, it is taken back.
fn say(joint: Joint, scene: &Scene) -> Action {
    let is_said = |own: &Joint| own.pinned == joint.pinned && own.is_about(&joint);
    let stays = !scene.state.shelf.joints().iter().any(is_said);
    Action::Join { joint, stays }
}

/// What the reader says of a link.
pub(crate) fn say_of_link(pinned: bool, link: LinkId, scene: &Scene, spread: &Spread) -> Option<Action> {
    Some(say(Joint::on(pinned, link, &spread.reading, &spread.outcome.report)?, scene))
}

/// Pin, break, copy: at the foot of the evidence.
pub(super) fn tools(link: &Link, spread: &Spread, scene: &Scene) -> Html {
    let say = |pinned: bool| {
        say_of_link(pinned, link.id, scene, spread).map(|action| scene.dispatch.on_click(action))
    };
    let finding = match scene.state.view.chosen {
        Some(Chosen::Link { finding, .. }) => finding,
        _ => None,
    };
    let findings = spread.reading.pair(&spread.outcome.report).map(|pair| &pair.findings);
    let finding = findings.and_then(|all| all.iter().find(|own| Some(own.id) == finding));
    let text = case(&spread.outcome.report, &spread.reading, link, finding).unwrap_or_default();
    let copy = Callback::from(move |event: MouseEvent| clipboard::copy(&text, &event, "Copied"));
    tags! {
        <div class="evidence-tools">
            <button class="button small" aria-pressed={link.pinned.to_string()} title="These two belong together: keep them linked" onclick={say(true)}>{ if link.pinned { "Pinned" } else { "Pin" } }</button>
            <button class="button small" title="These two do not belong together: break the link" onclick={say(false)}>{ "Break" }</button>
            <button class="button small" title="Copies the two sentences and what was found, to report it; nothing is sent" onclick={copy}>{ "Copy to report" }</button>
        </div>
    }
}

/// What else in the other article comes close to a sentence of the link, to be
/// pinned in its place.
pub(super) fn closest(link: &Link, spread: &Spread, scene: &Scene) -> Option<Html> {
    let near = |side: Side, own: &[SentenceId]| -> Vec<(Closest, SentenceId)> {
        let Some(first) = own.first().copied() else { return Vec::new() };
        let all = closest_to(&spread.outcome.report, &spread.reading, side, first);
        all.into_iter().filter(|other| !other.linked).map(|other| (other, first)).collect()
    };
    let mut others = near(Side::A, &link.a);
    others.extend(near(Side::B, &link.b));
    others.truncate(CLOSEST);
    others.first()?;
    let row = |(other, near): &(Closest, SentenceId)| {
        let near = std::slice::from_ref(near);
        let sentences = match other.side {
            Side::A => Sides { a: other.sentences.as_slice(), b: near },
            Side::B => Sides { a: near, b: other.sentences.as_slice() },
        };
        let texts = spread.reading.texts(&spread.outcome.report);
        let joint = texts.and_then(|texts| Joint::of(true, texts, sentences));
        let pin = joint.map(|joint| scene.dispatch.on_click(say(joint, scene)));
        tags! {
            <li>{ letter_sign(*other.side.of(&spread.letters)) }<span>{ Rc::clone(&other.text) }<i>{ share(other.strength) }</i></span>
                <button class="button small" aria-label={format!("Pin: {}", other.text)} onclick={pin}>{ "Pin" }</button></li>
        }
    };
    Some(tags! {
        <section class="closest">
            <h3>{ "Closest besides" }<span>{ others.len() }</span></h3>
            <ul>{ for others.iter().map(row) }</ul>
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
    let own = |joint: &&Joint| {
        let (a, b) = (joint.a.slot, joint.b.slot);
        (a, b) == (slots.a, slots.b) || (a, b) == (slots.b, slots.a)
    };
    let joints: Vec<&Joint> = scene.state.shelf.joints().iter().filter(own).collect();
    joints.first()?;
    let row = |joint: &&Joint| {
        let undo = scene.dispatch.on_click(Action::Join { joint: (*joint).clone(), stays: false });
        tags! {
            <li><span class="note">{ if joint.pinned { "Pinned" } else { "Broken" } }</span>
                <q>{ joint.a.words.join(" ") }</q><q>{ joint.b.words.join(" ") }</q>
                <button class="button small" onclick={undo}>{ "Take back" }</button></li>
        }
    };
    Some(tags! {
        <details class="maybe said">
            <summary>{ "Said by you " }<b>{ joints.len() }</b><span>{ "pinned and broken links" }</span></summary>
            <ul>{ for joints.iter().map(row) }</ul>
        </details>
    })
}
