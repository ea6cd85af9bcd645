//! Phrases that stand in another place.

use std::ops::Range;

use super::Step;
use crate::lexicon::{bits, is_function_word};
use crate::report::EditKind;

/// A single word counts as moved from so many bits on: "said" stands everywhere.
const RARE: u32 = 10;

/// More changed atoms than this are two different texts, in which nothing was moved.
const MOST: usize = 400;

/// Marks in `steps` the phrases that one side drops and the other adds.
///
/// The longest first; of equally long ones the first of the first side. The
/// rest of a step stays what it was. Quadratic in the number of changed atoms;
/// past [`MOST`] of them nothing is looked for.
pub(crate) fn mark(mut steps: Vec<Step>, a: &[String], b: &[String]) -> Vec<Step> {
    let changed = steps.iter().filter(|step| step.kind != EditKind::Same);
    if changed.map(|step| step.a.len() + step.b.len()).sum::<usize>() > MOST {
        return steps;
    }
    while let Some((from, to, len)) = longest(&steps, a, b) {
        let (i, j) = (from.1, to.1);
        let moved = Step { kind: EditKind::Moved, a: i..i + len, b: j..j + len };
        steps = steps
            .into_iter()
            .enumerate()
            .flat_map(|(at, step)| {
                let own = if at == from.0 { Some(&moved) } else { None };
                without(step, at == from.0, at == to.0, &moved, own)
            })
            .collect();
    }
    steps
}

/// Index of a step and an atom in it.
type At = (usize, usize);

/// The longest phrase that one step drops and another adds.
fn longest(steps: &[Step], a: &[String], b: &[String]) -> Option<(At, At, usize)> {
    let changed = |step: &&(usize, &Step)| !matches!(step.1.kind, EditKind::Same | EditKind::Moved);
    let numbered: Vec<(usize, &Step)> = steps.iter().enumerate().collect();
    let mut best: Option<(At, At, usize)> = None;
    for (from, dropping) in numbered.iter().filter(changed) {
        for (to, adding) in numbered.iter().filter(changed).filter(|(to, _)| to != from) {
            for i in dropping.a.clone() {
                for j in adding.b.clone() {
                    let len = common(&a[i..dropping.a.end], &b[j..adding.b.end]);
                    if best.is_none_or(|best| len > best.2) && tells(&a[i..i + len]) {
                        best = Some(((*from, i), (*to, j), len));
                    }
                }
            }
        }
    }
    best
}

fn common(a: &[String], b: &[String]) -> usize {
    a.iter().zip(b).take_while(|(x, y)| x == y).count()
}

/// Whether a phrase holds a word that tells something, a rare one when it is alone.
fn tells(phrase: &[String]) -> bool {
    let telling = |key: &String| key.chars().any(char::is_alphanumeric) && !is_function_word(key);
    match phrase {
        [] => false,
        [alone] => telling(alone) && bits(alone) >= RARE,
        phrase => phrase.iter().any(telling),
    }
}

/// `step` without what was moved out of or into it; `own` stands in the gap.
fn without(step: Step, out: bool, into: bool, moved: &Step, own: Option<&Step>) -> Vec<Step> {
    if !out && !into {
        return vec![step];
    }
    let cut = |side: Range<usize>, gap: &Range<usize>, cuts: bool| {
        if cuts { (side.start..gap.start, gap.end..side.end) } else { (side.clone(), side.end..side.end) }
    };
    let (a_before, a_after) = cut(step.a, &moved.a, out);
    let (b_before, b_after) = cut(step.b, &moved.b, into);
    let mut steps = Vec::new();
    steps.extend(rest(a_before, b_before));
    steps.extend(own.cloned());
    steps.extend(rest(a_after, b_after));
    steps
}

/// What is left of a changed step; `None` when nothing is.
fn rest(a: Range<usize>, b: Range<usize>) -> Option<Step> {
    let kind = match (a.is_empty(), b.is_empty()) {
        (true, true) => return None,
        (false, true) => EditKind::OnlyA,
        (true, false) => EditKind::OnlyB,
        (false, false) => EditKind::Replaced,
    };
    Some(Step { kind, a, b })
}
