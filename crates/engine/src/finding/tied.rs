//! Sentences that a value or a statement ties: candidates too unlike in words to
//! be linked, which give one telling value of the same thing, or tell one
//! statement in two ways.

use super::frames::Frames;
use super::linked::Linked;
use super::rules::{self, date, number, quote};
use super::told::Told;
use crate::alignment::{broken, reason, tie};
use crate::analysis::Analysis;
use crate::report::{FindingKind, Pair, Reason};
use crate::set::Options;
use crate::span::{Permille, Sides};

/// Articles are on one event when a link is as strong as this.
const EVENT: Permille = Permille::new(600);
/// A candidate that is weaker than this says nothing of the same matter.
const LEAST: Permille = Permille::new(20);
/// The same for one that a statement ties.
const TOLD: Permille = Permille::new(60);

/// Chooses the candidates of a pair that a value ties, when the articles are on
/// one event at all. Linear in the candidates.
pub(super) fn choose(a: &Analysis, b: &Analysis, options: &Options, told: &Sides<Told>, pair: &mut Pair) {
    let on_event = pair.links.iter().any(|link| link.chosen && link.strength >= EVENT);
    if !on_event {
        return;
    }
    let broken = broken(a, b, options);
    for link in pair.links.iter_mut().filter(|link| !link.chosen && link.strength >= LEAST) {
        let linked = Linked::of(a, b, told, link);
        let value = number::ties(&linked).or_else(|| date::ties(&linked)).or_else(|| quote::ties(&linked));
        let found = value.map(|words| reason::tied(&words)).or_else(|| statement(&linked));
        let parted = || broken.iter().any(|(left, right)| left.contains(&link.a[0]) && right.contains(&link.b[0]));
        if let Some(reason) = found.filter(|_| !parted()) {
            tie(a, b, options, link, reason);
        }
    }
}

/// The reason of a link between sentences that affirm and deny the same, tell it
/// as planned and as done, or as its opposite, without a doubt that it is the same.
fn statement(linked: &Linked<'_>) -> Option<Reason> {
    let frames = Frames::of(linked).filter(|_| linked.link.strength >= TOLD)?;
    let drafts = rules::told(linked, &frames);
    let draft = drafts.iter().find(|draft| {
        let kind = matches!(draft.kind, FindingKind::Negation | FindingKind::Certainty | FindingKind::Ties);
        kind && !draft.maybe
    })?;
    let Sides { a, b } = &linked.sides;
    let words = [(a, draft.a), (b, draft.b)];
    Some(reason::told(&words.map(|(side, words)| words.span.of(&side.analysis.article.text).to_owned())))
}
