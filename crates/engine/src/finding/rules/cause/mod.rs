//! Causes: what each side gives as the reason of the same thing.

mod named;

use self::named::{Cause, MISHAPS, causes};
use crate::finding::draft::Draft;
use crate::finding::frames::{Frame, Frames};
use crate::finding::linked::Linked;
use crate::report::{FindingKind, Relation};

/// Words for the search for a cause, as stems.
const SOUGHT: [&str; 6] = ["caus", "examin", "inquiri", "inspector", "investig", "prosecutor"];

/// Findings on what the sides of one link give as a cause.
pub(in crate::finding) fn apply(linked: &Linked<'_>, frames: &Frames<'_>) -> Vec<Draft> {
    let (a, b) = (causes(&frames.sides.a), causes(&frames.sides.b));
    let pairs = a.iter().flat_map(|x| b.iter().map(move |y| (x, y)));
    pairs.filter_map(|(x, y)| draft(linked, frames, x, y)).collect()
}

/// Two causes of one effect that have no word in common.
fn draft(linked: &Linked<'_>, frames: &Frames<'_>, x: &Cause, y: &Cause) -> Option<Draft> {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let effect = frames.in_common(&x.effect, &y.effect);
    let open = x.effect.is_empty() || y.effect.is_empty();
    if effect == 0 && !open || said_in_common(frames, x, y) {
        return None;
    }
    let words = |frame: &Frame<'_>, cause: &Cause| {
        let (first, last) = (cause.cause.iter().min()?, cause.cause.iter().max()?);
        Some(frame.words_at(*first, *last))
    };
    let mut draft = Draft::of_words(linked.link, FindingKind::Cause, words(a, x)?, words(b, y)?);
    (draft.rule, draft.relation) = ("cause.other", Relation::Differs);
    // What one gives as the cause, the other may name too, in another part.
    let named = |frame: &Frame<'_>, other: &Frame<'_>, cause: &Cause| {
        let there = |at: &usize| frame.other[*at].filter(|there| !other.is_denied(*there));
        // Two failures are two causes.
        let told = |at: &usize| !frame.is_denied(*at) && !is_mishap(frame, *at);
        cause.cause.iter().any(|at| told(at) && there(at).is_some())
    };
    let nearest = |cause: &Cause| cause.effect.first().copied().into_iter().collect::<Vec<_>>();
    let whole = effect >= 2
        || x.effect.len().min(y.effect.len()) == 1
        || frames.in_common(&nearest(x), &nearest(y)) > 0
        || open;
    let sought = |frame: &Frame<'_>| frame.words.iter().any(|word| SOUGHT.contains(&word.key));
    let guessed = frames.loose && effect == 0 && !(sought(a) && sought(b));
    draft.maybe = named(a, b, x) || named(b, a, y) || !whole || guessed;
    draft.weigh(300 + 150 * u32::try_from(effect.min(3)).unwrap_or(3));
    Some(draft)
}

/// Whether a word names what went wrong, whatever failed.
fn is_mishap(frame: &Frame<'_>, at: usize) -> bool {
    MISHAPS.contains(&frame.words[at].key) || frame.words[at].key == "loss"
}

/// Whether both causes have a word in common that neither denies.
fn said_in_common(frames: &Frames<'_>, x: &Cause, y: &Cause) -> bool {
    let (a, b) = (&frames.sides.a, &frames.sides.b);
    let said = |frame: &Frame<'_>, cause: &Cause| {
        // Two failures are two causes.
        let told = |at: &usize| !frame.is_denied(*at) && !is_mishap(frame, *at);
        cause.cause.iter().copied().filter(told).collect::<Vec<_>>()
    };
    frames.in_common(&said(a, x), &said(b, y)) > 0
}
