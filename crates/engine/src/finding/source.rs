//! Whom a sentence names as its source.

use crate::analysis::Analysis;
use crate::claim::Grammar;
use crate::report::{ClaimValue, SentenceId};

/// How many words may stand between a speaker and the verb of saying.
const NEAR: usize = 3;

/// The source that both sentences name, as the one that calls it by more words
/// does; `None` when one names none or they name two.
pub(super) fn shared(a: &Analysis, one: SentenceId, b: &Analysis, other: SentenceId) -> Option<String> {
    let (m, n) = (named(a, one)?, named(b, other)?);
    let last = |name: &str| name.split([' ', '-']).next_back().map(str::to_lowercase);
    (last(m) == last(n)).then(|| if (m.len(), m) < (n.len(), n) { n } else { m }.to_owned())
}

/// The name beside a verb of saying, or after "according to".
fn named(analysis: &Analysis, id: SentenceId) -> Option<&str> {
    let grammar = Grammar::of(analysis.article.language.as_deref())?;
    let tokens = analysis.sentence(id.index());
    let verbs = tokens.iter().enumerate().filter(|(at, token)| {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        grammar.said.holds(&token.norm)
            || &*token.norm == "to" && before.is_some_and(|word| &*word.norm == "according")
    });
    let claims = analysis.claims(id);
    verbs
        .flat_map(|(at, token)| {
            claims.iter().filter_map(move |claim| {
                let ClaimValue::Name(name) = &claim.value else { return None };
                let first = tokens.partition_point(|token| token.span.end <= claim.span.start);
                let end = tokens.partition_point(|token| token.span.start < claim.span.end);
                let after = claim.span.start >= token.span.end && first - at <= NEAR;
                let before = claim.span.end <= token.span.start && &*token.norm != "to" && at - end < NEAR;
                (after || before).then_some((at.abs_diff(first), name.full.as_str()))
            })
        })
        .min()
        .map(|(_, name)| name)
}
