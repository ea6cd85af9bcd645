//! The same words from another speaker.

use super::entry::Entry;
use crate::finding::draft::Draft;
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};
use crate::span::Permille;
use crate::words::lower;

/// With so much in common, in permille of the shorter, it is one utterance
/// wherever it stands; with less, only in sentences that tell the same thing.
const WHOLE: u32 = 800;
const REWORDED: Permille = Permille::new(700);

/// The finding on quotations with the same words and different speakers.
pub(super) fn find(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32) -> Option<Draft> {
    let (m, n) = (x.quote.speaker.as_deref()?, y.quote.speaker.as_deref()?);
    // A speaker who is named elsewhere is too uncertain to tell from another.
    let place_a = x.quote.speaker_span?;
    let place_b = y.quote.speaker_span?;
    let close = fit >= WHOLE || linked.link.strength >= REWORDED;
    if share_a_word(m, n) || !close {
        return None;
    }
    let mut draft = Draft::of_claims(linked.link, FindingKind::Speaker, x.claim, y.claim);
    (draft.rule, draft.relation) = ("quote.other-speaker", Relation::Differs);
    draft.maybe = ![m, n].iter().all(|name| names_somebody(name));
    draft.a.span = place_a;
    draft.b.span = place_b;
    draft.param("a-speaker", m.to_owned());
    draft.param("b-speaker", n.to_owned());
    draft.weigh(fit);
    Some(draft)
}

/// Whether both quotations name one speaker.
pub(super) fn is_one(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    named(x, y).is_some_and(|(m, n)| share_a_word(m, n))
}

/// Whether both quotations name a speaker, and not the same.
pub(super) fn are_two(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    named(x, y).is_some_and(|(m, n)| !share_a_word(m, n))
}

/// The speakers of two quotations, when both are named.
fn named<'q>(x: &'q Entry<'_>, y: &'q Entry<'_>) -> Option<(&'q str, &'q str)> {
    let named = |speaker: &&str| names_somebody(speaker);
    let (m, n) = (x.quote.speaker.as_deref(), y.quote.speaker.as_deref());
    m.filter(named).zip(n.filter(named))
}

/// Whether a speaker is named, not only called by a role ("The president").
pub(super) fn names_somebody(speaker: &str) -> bool {
    speaker
        .split_whitespace()
        .next_back()
        .is_some_and(|word| word.chars().next().is_some_and(char::is_uppercase))
}

/// Whether two speakers have a part of their names in common, or both are only
/// called by a role.
fn share_a_word(m: &str, n: &str) -> bool {
    let proper = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let words = |name: &str| name.split_whitespace().filter(proper).map(lower).collect::<Vec<_>>();
    let (known, other) = (words(m), words(n));
    known.is_empty() && other.is_empty() || other.iter().any(|word| known.contains(word))
}
