//! What two quotations have in common.

use std::borrow::Cow;
use std::ops::Range;

use similar::DiffOp;

use super::entry::Entry;
use crate::diff::script;
use crate::lexicon::is_function_word;

/// With less in common of the words that say something, in permille of both,
/// two quotations are two sayings and not one that drifted.
const TELLING: usize = 600;

/// What two quotations have in common.
pub(super) struct Match {
    /// Words in common, in order.
    pub(super) common: usize,
    /// The words from the first to the last in common, on each side.
    pub(super) core: [Range<usize>; 2],
    /// The same with the words before and after that the other tells in other
    /// words. What only one of them quotes, before or after, is left out.
    pub(super) told: [Range<usize>; 2],
    /// Whether most words there that say something are in common, in order.
    pub(super) mostly: bool,
}

/// So many words at an end that the other tells otherwise are a change of them; more
/// are another part of what was said.
const REPLACED: usize = 3;

impl Match {
    /// Whether at one end both go on in a few other words, of which one says
    /// something: "our patience is *gone*", "our patience is *over*".
    pub(super) fn is_replaced(&self, x: &Entry<'_>, y: &Entry<'_>) -> bool {
        let [in_x, in_y] = &self.core;
        let [told_x, told_y] = &self.told;
        let ends = [
            (told_x.start..in_x.start, told_y.start..in_y.start),
            (in_x.end..told_x.end, in_y.end..told_y.end),
        ];
        ends.into_iter().any(|(one, other)| {
            let few = |words: &Range<usize>| (1..=REPLACED).contains(&words.len());
            let says = |norms: &[Cow<'_, str>]| norms.iter().any(|norm| !is_function_word(norm));
            few(&one) && few(&other) && (says(&x.norms[one]) || says(&y.norms[other]))
        })
    }
}

/// What two quotations have in common; `None` when that is nothing. Of several
/// ways to align them it is the same one whichever comes first.
pub(super) fn matched(x: &Entry<'_>, y: &Entry<'_>) -> Option<Match> {
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
    let pairs = together(x, y, in_common(x, y));
    let all = pairs.len();
    let pairs = &pairs[other_clause(x, y, &pairs)..];
    let (first, last) = (*pairs.first()?, *pairs.last()?);
    let core = [first.0..last.0 + 1, first.1..last.1 + 1];
    // What stands before and after on both sides is the same told otherwise.
    let start = if first.0 > 0 && first.1 > 0 && pairs.len() == all { (0, 0) } else { first };
    let ends = (x.norms.len(), y.norms.len());
    let end = if core[0].end < ends.0 && core[1].end < ends.1 { ends } else { (core[0].end, core[1].end) };
    let told = [start.0..end.0, start.1..end.1];
    let telling = |norms: &[Cow<'_, str>]| norms.iter().filter(|norm| !is_function_word(norm)).count();
    let both = pairs.iter().filter(|(at, _)| !is_function_word(&x.norms[*at])).count();
    let all = telling(&x.norms[told[0].clone()]) + telling(&y.norms[told[1].clone()]);
    Some(Match { common: pairs.len(), core, told, mostly: both * 2000 >= all * TELLING })
}

/// The words in common, in order, as places in both.
fn in_common(x: &Entry<'_>, y: &Entry<'_>) -> Vec<(usize, usize)> {
    let ops = script::of_words(x.norms.iter().map(|norm| &**norm), y.norms.iter().map(|norm| &**norm));
    let equal = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
    equal.flat_map(|op| op.old_range().zip(op.new_range())).collect()
}

/// The same words in common with those at the ends as near to the others as they
/// stand: "*and* hopefully it opens, and" beside "*and* it will open" is the
/// second "and", right before what both say.
fn together(x: &Entry<'_>, y: &Entry<'_>, mut pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let same = |i: usize, j: usize| x.norms[i] == y.norms[j];
    let middle = pairs.len() / 2;
    for at in (0..middle).rev() {
        let ((i, j), (next_i, next_j)) = (pairs[at], pairs[at + 1]);
        if next_i == i + 1 && next_j > j + 1 && same(i, next_j - 1) {
            pairs[at].1 = next_j - 1;
        } else if next_j == j + 1 && next_i > i + 1 && same(next_i - 1, j) {
            pairs[at].0 = next_i - 1;
        }
    }
    for at in middle + 1..pairs.len() {
        let ((last_i, last_j), (i, j)) = (pairs[at - 1], pairs[at]);
        if i == last_i + 1 && j > last_j + 1 && same(i, last_j + 1) {
            pairs[at].1 = last_j + 1;
        } else if j == last_j + 1 && i > last_i + 1 && same(last_i + 1, j) {
            pairs[at].0 = last_i + 1;
        }
    }
    pairs
}

/// How many words at the start only meet in an article or joint of another
/// clause, one that ends in a joint: "*the* meeting, but" before "the lines are open".
fn other_clause(x: &Entry<'_>, y: &Entry<'_>, pairs: &[(usize, usize)]) -> usize {
    let apart = |two: &[(usize, usize)]| two[1].0 > two[0].0 + 1 || two[1].1 > two[0].1 + 1;
    let Some(run) = pairs.windows(2).position(apart).map(|at| at + 1) else { return 0 };
    let ((i, j), (next_i, next_j)) = (pairs[run - 1], pairs[run]);
    let joint = match (next_i - i > 1, next_j - j > 1) {
        (true, false) => x.is_joint(next_i - 1),
        (false, true) => y.is_joint(next_j - 1),
        _ => false,
    };
    let small = pairs[..run].iter().all(|(at, _)| x.is_joint(*at) || x.is_article(*at));
    if joint && small { run } else { 0 }
}

/// How many words that say something two quotations have in common.
pub(super) fn content(x: &Entry<'_>, y: &Entry<'_>) -> usize {
    x.norms.iter().filter(|norm| !is_function_word(norm) && y.norms.contains(norm)).count()
}

/// Whether two quotations differ only in small words ("that") between their
/// first and last common words.
pub(super) fn is_same_but_small(x: &Entry<'_>, y: &Entry<'_>, found: &Match) -> bool {
    let [in_x, in_y] = &found.told;
    let (one, other) = (&x.norms[in_x.clone()], &y.norms[in_y.clone()]);
    let ops = script::of_words(one.iter().map(|norm| &**norm), other.iter().map(|norm| &**norm));
    let small = |norms: &[Cow<'_, str>]| norms.iter().all(|norm| x.is_small(norm));
    let changed = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    changed.into_iter().all(|op| small(&one[op.old_range()]) && small(&other[op.new_range()]))
}
