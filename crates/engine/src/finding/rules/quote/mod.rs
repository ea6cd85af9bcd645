//! Quotations of linked sentences: the same words, a part of them, other
//! words, another speaker.

mod entry;
mod indirect;
mod speaker;

use std::borrow::Cow;
use std::ops::Range;

use similar::DiffOp;

use self::entry::{Entry, entry, place};
use crate::diff::script;
use crate::finding::draft::Draft;
use crate::finding::linked::{Linked, Side};
use crate::finding::pairing::{Candidate, best};
use crate::lexicon::is_function_word;
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
/// A quotation of so many words is read whole.
const SHORT: usize = 8;
/// With less in common of the words that say something, in permille of both,
/// two quotations are two sayings and not one that drifted.
const TELLING: usize = 600;

/// What two quotations have in common.
struct Match {
    /// Words in common, in order.
    common: usize,
    /// The words from the first to the last in common, on each side.
    core: [Range<usize>; 2],
    /// The same with the words before and after that the other tells in other
    /// words. What only one of them quotes, before or after, is left out.
    told: [Range<usize>; 2],
    /// Whether most words there that say something are in common, in order.
    mostly: bool,
}

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

/// What two quotations have in common; `None` when that is nothing. Of several
/// ways to align them it is the same one whichever comes first.
fn matched(x: &Entry<'_>, y: &Entry<'_>) -> Option<Match> {
    if (x.norms.len(), &x.norms) > (y.norms.len(), &y.norms) {
        let mut found = aligned(y, x)?;
        found.core.reverse();
        found.told.reverse();
        Some(found)
    } else {
        aligned(x, y)
    }
}

/// The same, of a quotation and one that is as long or longer.
fn aligned(x: &Entry<'_>, y: &Entry<'_>) -> Option<Match> {
    if let Some(run) = x.run_in(y).filter(|run| !run.is_empty()) {
        let core = [0..run.len(), run];
        return Some(Match { common: core[0].len(), core: core.clone(), told: core, mostly: true });
    }
    let ops = script::of_words(x.norms.iter().map(|norm| &**norm), y.norms.iter().map(|norm| &**norm));
    let ops = &ops[other_clause(x, y, &ops)..];
    let equal: Vec<&DiffOp> = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. })).collect();
    let core = around(&equal)?;
    let is_told = |op: &&DiffOp| matches!(op, DiffOp::Equal { .. } | DiffOp::Replace { .. });
    let told = around(&ops.iter().filter(is_told).collect::<Vec<_>>())?;
    let common = equal.iter().map(|op| op.old_range().len()).sum();
    let telling = |norms: &[Cow<'_, str>]| norms.iter().filter(|norm| !is_function_word(norm)).count();
    let both: usize = equal.iter().map(|op| telling(&x.norms[op.old_range()])).sum();
    let all = telling(&x.norms[told[0].clone()]) + telling(&y.norms[told[1].clone()]);
    Some(Match { common, core, told, mostly: both * 2000 >= all * TELLING })
}

/// How many steps at the start only meet in an article or joint of another
/// clause, one that ends in a joint: "*the* meeting, but" before "the lines are open".
fn other_clause(x: &Entry<'_>, y: &Entry<'_>, ops: &[DiffOp]) -> usize {
    let Some(first) = ops.iter().position(|op| matches!(op, DiffOp::Equal { .. })) else { return 0 };
    let joint = match ops.get(first + 1) {
        Some(op @ DiffOp::Delete { .. }) => x.is_joint(op.old_range().end - 1),
        Some(op @ DiffOp::Insert { .. }) => y.is_joint(op.new_range().end - 1),
        _ => false,
    };
    let small = ops[first].old_range().all(|at| x.is_joint(at) || x.is_article(at));
    if joint && small { first + 2 } else { 0 }
}

/// The words from the first to the last of some steps, on each side.
fn around(ops: &[&DiffOp]) -> Option<[Range<usize>; 2]> {
    let (first, last) = (ops.first()?, ops.last()?);
    Some([first.old_range().start..last.old_range().end, first.new_range().start..last.new_range().end])
}

fn drafts(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>, fit: u32) -> Vec<Draft> {
    let Some(found) = matched(x, y) else { return Vec::new() };
    let [in_x, in_y] = found.core.clone();
    let unchanged = in_x.len() == found.common && in_y.len() == found.common;
    let inside = x.norms.len() == found.common || y.norms.len() == found.common;
    // All that one of them tells between its first and last common words.
    let in_parts = in_x.len() == found.common || in_y.len() == found.common;
    let whole = x.norms.len() == y.norms.len() && inside;
    let mut draft = Draft::of_claims(linked.link, FindingKind::Quote, x.claim, y.claim);
    if whole {
        (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
    } else if unchanged && is_in_parts(linked, x, y) {
        (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
        draft.a.span = place(&x.words[in_x], draft.a.span);
        draft.b.span = place(&y.words[in_y], draft.b.span);
    } else if unchanged || in_parts && (x.leaves_out() || y.leaves_out()) {
        (draft.rule, draft.relation, draft.reading) =
            ("quote.shortened", Relation::Compatible, Some(Reading::Scope));
        draft.maybe = found.common < FRAGMENT;
    } else if found.common >= LONG && is_same_but_small(x, y, &found) {
        (draft.rule, draft.relation, draft.reading) =
            ("quote.small-words", Relation::Compatible, Some(Reading::Rounding));
        draft.a.span = place(&x.words[in_x], draft.a.span);
        draft.b.span = place(&y.words[in_y], draft.b.span);
    } else {
        (draft.rule, draft.relation) = ("quote.drifted", Relation::Differs);
        let told = linked.link.strength >= REWORDED || speaker::is_one(x, y);
        let telling = found.common >= FRAGMENT || told && content(x, y) > 1;
        draft.maybe = fit < if told { 700 } else { 850 }
            || !telling
            || !x.is_speech() && !y.is_speech()
            || !found.mostly;
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

/// Whether two quotations differ only in small words ("that") between their
/// first and last common words.
fn is_same_but_small(x: &Entry<'_>, y: &Entry<'_>, found: &Match) -> bool {
    let [in_x, in_y] = &found.told;
    let (one, other) = (&x.norms[in_x.clone()], &y.norms[in_y.clone()]);
    let ops = script::of_words(one.iter().map(|norm| &**norm), other.iter().map(|norm| &**norm));
    let small = |norms: &[Cow<'_, str>]| norms.iter().all(|norm| x.is_small(norm));
    let changed = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    changed.into_iter().all(|op| small(&one[op.old_range()]) && small(&other[op.new_range()]))
}

/// What two quotations tell, a short one whole, and of the other as many words,
/// on to one that says something.
fn with_fragment(x: &Entry<'_>, y: &Entry<'_>, told: [Range<usize>; 2]) -> [Range<usize>; 2] {
    let (m, n) = (x.norms.len(), y.norms.len());
    let [here, there] = told;
    if m.min(n) > SHORT {
        [here, there]
    } else if m == n {
        [0..m, 0..n]
    } else if m < n {
        [0..m, beside(m, &here, y, &there)]
    } else {
        [beside(n, &there, x, &here), 0..n]
    }
}

/// The words of `longer` that stand where a fragment of `len` words stands, of
/// which `part` is told there as `told`.
fn beside(len: usize, part: &Range<usize>, longer: &Entry<'_>, told: &Range<usize>) -> Range<usize> {
    let start = told.start.saturating_sub(part.start);
    let least = (told.end + len - part.end).max(start + len);
    let rest = longer.norms.iter().enumerate().skip(least.max(1) - 1);
    let end = rest.filter(|(_, norm)| !is_function_word(norm)).map(|(at, _)| at + 1).next();
    start..end.unwrap_or(longer.norms.len())
}

/// How many words that say something two quotations have in common.
fn content(x: &Entry<'_>, y: &Entry<'_>) -> usize {
    x.norms.iter().filter(|norm| !is_function_word(norm) && y.norms.contains(norm)).count()
}

/// Whether one of two quotations is a part of the other and the other parts
/// are quoted beside it.
fn is_in_parts(linked: &Linked<'_>, x: &Entry<'_>, y: &Entry<'_>) -> bool {
    let Some(found) = matched(x, y) else { return false };
    let inside = |part: &Entry<'_>| part.norms.len() == found.common;
    inside(x) && is_told_in_parts(&linked.sides.a, x, y)
        || inside(y) && is_told_in_parts(&linked.sides.b, y, x)
}

/// Whether what the other article quotes in one, `longer`, is quoted in parts
/// on this side ("…," she said, "…"), of which `part` is one.
fn is_told_in_parts(side: &Side<'_>, part: &Entry<'_>, longer: &Entry<'_>) -> bool {
    /// So many quotations before and after belong to one speech.
    const BESIDE: usize = 2;
    let claims = &side.analysis.article.claims;
    let sentence = part.claim.sentence.0;
    let start = claims.partition_point(|claim| claim.sentence.0 + 2 < sentence);
    let end = claims.partition_point(|claim| claim.sentence.0 <= sentence + 2);
    let quotes: Vec<Entry<'_>> = claims[start..end].iter().filter_map(|claim| entry(side, claim)).collect();
    let Some(at) = quotes.iter().position(|quote| quote.claim.id == part.claim.id) else { return false };
    let beside = &quotes[at.saturating_sub(BESIDE)..quotes.len().min(at + BESIDE + 1)];
    let norms = beside.iter().flat_map(|quote| &quote.norms).map(|norm| &**norm);
    let ops = script::of_words(norms, longer.norms.iter().map(|norm| &**norm));
    let equal = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
    equal.map(|op| op.new_range().len()).sum::<usize>() == longer.norms.len()
}
