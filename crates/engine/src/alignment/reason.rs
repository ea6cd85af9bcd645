//! Why sentences are linked.

use std::borrow::Cow;

use super::feature::NAMES;
use super::group::Group;
use super::kind::Test;
use super::strength::Parts;
use super::terms::{Sentence, Terms};
use crate::lexicon::WordId;
use crate::order;
use crate::report::{LinkKind, Params, Reason};
use crate::span::Permille;

/// So many shared words are named.
const NAMED: usize = 8;

/// The reasons of a link, the greatest share first, the test of its kind last.
pub(crate) fn list(terms: &Terms<'_>, group: &Group, parts: &Parts, test: Test) -> Vec<Reason> {
    let shared = shared(terms, group);
    let count = shared.len().to_string();
    let words =
        shared.iter().take(NAMED).map(|term| terms.shown[*term as usize]).collect::<Vec<_>>().join(" ");
    let numbers = numbers(terms, group);
    let params = |code: &str| match code {
        "shared-words" => vec![("words", words.clone()), ("count", count.clone())],
        "shared-numbers" => vec![("numbers", numbers.clone())],
        _ => vec![],
    };
    let sum: i64 = parts.features.iter().map(|part| (*part).max(0)).sum();
    let mut reasons: Vec<Reason> = NAMES
        .into_iter()
        .zip(parts.features)
        .filter(|(_, part)| *part > 0)
        .map(|(code, part)| reason(code, share(part, sum), params(code)))
        .filter(|reason| reason.score.get() > 0)
        .collect();
    order::sort_by(&mut reasons, |one, other| other.score.cmp(&one.score).then(one.code.cmp(&other.code)));
    reasons.push(kind_reason(test));
    reasons
}

/// The reason of a link that the reader pinned.
pub(crate) fn pinned() -> Reason {
    reason("pinned", Permille::MAX, vec![])
}

/// The reason of a link that a value ties, in the `words` of both sides.
pub(crate) fn tied(words: &[String; 2]) -> Reason {
    let [a, b] = words.clone();
    reason("same-value", Permille::MAX, vec![("a", a), ("b", b)])
}

fn kind_reason(test: Test) -> Reason {
    let code = match test.kind {
        LinkKind::SameWords => "kind-same-words",
        LinkKind::NearCopy => "kind-near-copy",
        LinkKind::Reworded => "kind-reworded",
        LinkKind::Related => "kind-related",
    };
    let params = vec![("same", test.same.to_string()), ("of", test.of.to_string())];
    reason(code, Permille::default(), params)
}

fn reason(code: &'static str, score: Permille, params: Vec<(&'static str, String)>) -> Reason {
    let params: Params = order::map(params.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)));
    Reason { code: Cow::Borrowed(code), score, params, text: String::new() }
}

fn share(part: i64, sum: i64) -> Permille {
    let positive = |n: i64| u64::try_from(n).unwrap_or(0);
    Permille::ratio(positive(part), positive(sum))
}

/// The telling terms that both sides hold, the weightiest first.
fn shared(terms: &Terms<'_>, group: &Group) -> Vec<WordId> {
    let right = all(&terms.b, &group.1);
    let mut shared: Vec<WordId> = all(&terms.a, &group.0)
        .into_iter()
        .filter(|term| right.binary_search(term).is_ok())
        .filter(|term| !terms.function[*term as usize])
        .collect();
    order::sort_by_key(&mut shared, |term| (-terms.idf[*term as usize], *term));
    shared
}

/// The amounts that both sides state, in the words of both.
fn numbers(terms: &Terms<'_>, group: &Group) -> String {
    let places =
        group.0.iter().flat_map(|i| group.1.iter().map(|j| (&terms.a[*i].facts, &terms.b[*j].facts)));
    let same = places.flat_map(|(a, b)| [a.same_amounts(b), b.same_amounts(a)]);
    order::distinct(same.flatten()).into_iter().take(NAMED).collect::<Vec<_>>().join(", ")
}

/// The terms of some sentences, sorted.
fn all(sentences: &[Sentence<'_>], group: &[usize]) -> Vec<WordId> {
    order::distinct(group.iter().flat_map(|at| &sentences[*at].terms).copied())
}
