//! Enumerations of names of which one has a name more.

use std::cmp::Reverse;

use crate::claim::plain;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::{Linked, Side};
use crate::report::{Claim, ClaimValue, FindingKind, Reading, Relation};
use crate::span::{Sides, Span};

/// So many names make an enumeration.
const LEAST: usize = 2;

/// What stands between the names of an enumeration.
const JOINTS: [&str; 6] = [",", "and", ", and", "or", ", or", "&"];

/// Words that say that an enumeration leaves some out.
const OPEN: [&str; 6] = ["including", "like", "as", "among", "besides", "especially"];

/// Names that stand one after the other in a sentence.
struct List {
    /// The last word of each, in plain form, in order of the text.
    names: Vec<String>,
    words: Words,
}

/// A finding for the longest enumeration of one side that holds one of the other
/// side and more.
pub(super) fn apply(linked: &Linked<'_>) -> Option<Draft> {
    let Sides { a, b } = &linked.sides;
    let (lists, others) = (lists(a), lists(b));
    let pairs = lists.iter().flat_map(|x| others.iter().map(move |y| (x, y)));
    let (x, y) = pairs
        .filter(|(x, y)| {
            let (short, long, told) = if x.names.len() < y.names.len() { (x, y, a) } else { (y, x, b) };
            let more = || long.names.iter().any(|name| !short.names.contains(name) && !names(told, name));
            short.names.iter().all(|name| long.names.contains(name)) && more()
        })
        .max_by_key(|(x, y)| {
            // Of equals the first, from whichever side.
            let (i, j) = (x.words.span.start, y.words.span.start);
            (x.names.len() + y.names.len(), Reverse(i + j), Reverse(i.min(j)))
        })?;
    let mut draft = Draft::of_words(linked.link, FindingKind::Extent, x.words, y.words);
    (draft.rule, draft.relation) = ("extent.longer-list", Relation::Compatible);
    draft.reading = Some(Reading::Scope);
    let fewer = x.names.len().min(y.names.len());
    // What stands first may belong to the words before: "in World War II, Ada, Karl and Tom".
    let (short, long) = if x.names.len() < y.names.len() { (x, y) } else { (y, x) };
    let before = long.names.first().is_some_and(|name| !short.names.contains(name));
    draft.maybe = linked.is_loose() && fewer == LEAST || before;
    draft.weigh(200 + 100 * u32::try_from(fewer.min(5)).unwrap_or(5));
    Some(draft)
}

/// Whether a side names somebody anywhere in its sentences by the last word of the name.
fn names(side: &Side<'_>, last: &str) -> bool {
    side.claims(name).iter().any(|other| other == last)
}

/// The enumerations of a side that are not said to leave some out.
fn lists(side: &Side<'_>) -> Vec<List> {
    let text = &side.analysis.article.text;
    let named = side.claims(|claim| Some((claim, name(claim)?)));
    let joined = |one: &(&Claim, String), next: &(&Claim, String)| {
        let between = Span { start: one.0.span.end, end: next.0.span.start };
        one.0.sentence == next.0.sentence
            && between.start <= between.end
            && JOINTS.contains(&between.of(text).trim())
    };
    let closed = |run: &&[(&Claim, String)]| {
        let before = side.tokens(run[0].0).iter().rev().find(|token| token.span.end <= run[0].0.span.start);
        run.len() >= LEAST && before.is_none_or(|token| !OPEN.contains(&&*token.norm))
    };
    named
        .chunk_by(joined)
        .filter(closed)
        .map(|run| List {
            names: run.iter().map(|(_, name)| name.clone()).collect(),
            words: Words {
                sentence: run[0].0.sentence,
                span: run[0].0.span.join(run[run.len() - 1].0.span),
                claim: None,
            },
        })
        .collect()
}

/// The last word of the name that a claim is, in plain form.
fn name(claim: &Claim) -> Option<String> {
    match &claim.value {
        ClaimValue::Name(name) => plain(&name.full).rsplit(' ').next().map(str::to_owned),
        _ => None,
    }
}
