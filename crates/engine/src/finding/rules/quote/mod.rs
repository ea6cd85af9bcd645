//! Quotations of linked sentences: the same words, a part of them, other
//! words, another speaker.

mod elsewhere;
mod entry;
mod fragment;
mod indirect;
mod marked;
mod matching;
mod overlap;
mod parts;
mod speaker;

use self::entry::{Entry, entry, place};
use self::fragment::with_fragment;
use self::matching::{Match, content, is_same_but_small, matched};
use self::parts::is_in_parts;
use crate::finding::draft::Draft;
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::report::{FindingKind, Reading, Relation};
use crate::span::Permille;

/// Quotations that have less in common, in permille of the shorter, are two.
const ALIKE: u32 = 500;
/// Fewer words in common are a turn of phrase.
const COMMON: usize = 3;
/// With so many words in common a small one more or less is no drift.
const LONG: usize = 7;
/// Fewer words in common are a fragment that may come from anywhere.
const FRAGMENT: usize = 5;
/// From this strength on both sentences tell the same thing.
const REWORDED: Permille = Permille::new(700);
/// With so much in common, in permille of the shorter, it is one utterance.
const SAID: u32 = 600;
/// So many words in common that say something are those of one speaker.
const OWN: usize = 5;

/// Findings on the quotations of one link.
pub(in crate::finding) fn apply(linked: &Linked<'_>) -> Vec<Draft> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut candidates = Vec::new();
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            let shorter = x.norms.len().min(y.norms.len()).max(1);
            let fit = matched(x, y)
                .filter(|found| found.common >= COMMON.min(shorter))
                .map_or(0, |found| u32::try_from(found.common * 1000 / shorter).unwrap_or(0));
            if fit >= ALIKE {
                candidates.push(Candidate { a: i, b: j, fit });
            }
        }
    }
    let mut pairs = best(candidates.clone());
    // "…," she said, "…": every part stands in what the other quotes in one.
    let left = |pair: &Candidate| {
        let alone = |other: &Candidate| other.a != pair.a || other.b != pair.b;
        pairs.iter().all(alone)
            && (pairs.iter().all(|o| o.a != pair.a) || pairs.iter().all(|o| o.b != pair.b))
    };
    let parts: Vec<Candidate> = candidates
        .into_iter()
        .filter(left)
        .filter(|pair| is_in_parts(linked, &a[pair.a], &b[pair.b]))
        .collect();
    pairs.extend(parts);
    let open_a: Vec<&Entry<'_>> =
        a.iter().zip(0..).filter(|(_, i)| pairs.iter().all(|pair| pair.a != *i)).map(|(x, _)| x).collect();
    let open_b: Vec<&Entry<'_>> =
        b.iter().zip(0..).filter(|(_, j)| pairs.iter().all(|pair| pair.b != *j)).map(|(y, _)| y).collect();
    let mut drafts: Vec<Draft> =
        pairs.iter().flat_map(|pair| drafts(linked, &a[pair.a], &b[pair.b], pair.fit)).collect();
    drafts.extend(indirect::find(linked, &open_a, &open_b));
    drafts.extend(marked::find(linked, &a, &b));
    let paired = |i: usize, j: usize| pairs.iter().any(|pair| (pair.a, pair.b) == (i, j));
    drafts.extend(overlap::find(linked, &a, &b, paired));
    drafts
}

/// The words of two quotations that tie the sentences of a candidate.
pub(in crate::finding) fn ties(linked: &Linked<'_>) -> Option<[String; 2]> {
    let (a, b) = (entries(&linked.sides.a), entries(&linked.sides.b));
    let mut both = a.iter().flat_map(|x| b.iter().map(move |y| (x, y)));
    let (x, y) = both.find(|(x, y)| {
        let shorter = x.norms.len().min(y.norms.len()).max(1);
        matched(x, y).is_some_and(|found| {
            found.common >= FRAGMENT && found.common * 1000 >= shorter * SAID as usize && content(x, y) > 1
        })
    })?;
    Some([x.quote.words.clone(), y.quote.words.clone()])
}

fn entries<'l>(side: &Side<'l>) -> Vec<Entry<'l>> {
    side.claims(|claim| entry(side, claim))
}

fn drafts(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32) -> Vec<Draft> {
    let Some(found) = matched(x, y) else { return Vec::new() };
    let [in_x, in_y] = found.core.clone();
    let unchanged = in_x.len() == found.common && in_y.len() == found.common && !found.is_replaced(x, y);
    let inside = x.norms.len() == found.common || y.norms.len() == found.common;
    // All that one of them tells between its first and last common words.
    let in_parts = in_x.len() == found.common || in_y.len() == found.common;
    let whole = x.norms.len() == y.norms.len() && inside;
    let fragment = || inside && found.common < FRAGMENT && is_one_saying(linked, x, y);
    let mut draft = Draft::of_claims(linked.link, FindingKind::Quote, x.claim, y.claim);
    let shared = [place(&x.words[in_x], draft.a.span), place(&y.words[in_y], draft.b.span)];
    if whole {
        (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
    } else if unchanged && (is_in_parts(linked, x, y) || fragment() || overlap::goes_on(x, y)) {
        (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
        [draft.a.span, draft.b.span] = shared;
    } else if unchanged || in_parts && (x.leaves_out() || y.leaves_out()) {
        (draft.rule, draft.relation, draft.reading) =
            ("quote.shortened", Relation::Compatible, Some(Reading::Scope));
        draft.maybe = found.common < FRAGMENT;
        if !unchanged {
            [draft.a.span, draft.b.span] = shared;
        }
    } else if found.common >= LONG && is_same_but_small(x, y, &found) {
        (draft.rule, draft.relation, draft.reading) =
            ("quote.small-words", Relation::Compatible, Some(Reading::Rounding));
        [draft.a.span, draft.b.span] = shared;
    } else {
        (draft.rule, draft.relation) = ("quote.drifted", Relation::Differs);
        draft.maybe = is_doubtful(linked, x, y, &found, fit);
        let [here, there] = with_fragment(x, y, found.told);
        draft.a.span = place(&x.words[here], draft.a.span);
        draft.b.span = place(&y.words[there], draft.b.span);
    }
    draft.param("a-words", x.quote.words.clone());
    draft.param("b-words", y.quote.words.clone());
    draft.weigh(fit);
    let mut drafts = vec![draft];
    drafts.extend(
        speaker::find(linked, x, y, fit)
            .filter(|_| fit >= SAID && found.common >= FRAGMENT && content(x, y) >= OWN),
    );
    drafts
}

/// Whether two quotations that drifted may be two sayings.
fn is_doubtful(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, found: &Match, fit: u32) -> bool {
    let told = linked.link.strength >= REWORDED || speaker::is_one(x, y);
    let telling = found.common >= FRAGMENT || told && content(x, y) > 1;
    fit < if told { 700 } else { 850 }
        || !telling
        || !x.is_speech() && !y.is_speech()
        || !found.mostly
        || elsewhere::quotes_better(&linked.sides.b, x, y, found)
        || elsewhere::quotes_better(&linked.sides.a, y, x, found)
}

/// Whether a few words that both quote are hardly those of two sayings: they say
/// something, in sentences that tell the same, and nobody else is named.
fn is_one_saying(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let told = linked.link.strength >= REWORDED || content(x, y) > 1;
    told && content(x, y) > 0 && !speaker::are_two(x, y)
}
