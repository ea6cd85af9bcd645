//! Quotations of which one goes on where the other ends: "A. B.", "B. C."

use std::ops::Range;

use super::REWORDED;
use super::entry::{Entry, place};
use super::speaker;
use crate::finding::draft::{Draft, Words};
use crate::finding::linked::Linked;
use crate::lexicon::is_function_word;
use crate::report::{FindingKind, Relation};

/// So many words that end one quotation and begin another are no chance.
const LEAST: usize = 4;

/// Agreements on the words that end one quotation and begin one of the other side, of
/// those that are not `paired` as wholes, in sentences that tell the same.
pub(super) fn find(
    linked: &Linked<'_>,
    a: &[Entry<'_>],
    b: &[Entry<'_>],
    paired: impl Fn(usize, usize) -> bool,
) -> Vec<Draft> {
    let mut drafts = Vec::new();
    if linked.link.strength < REWORDED {
        return drafts;
    }
    for (i, x) in a.iter().enumerate() {
        for (_, y) in b.iter().enumerate().filter(|(j, _)| !paired(i, *j)) {
            let turned = || shared(y, x).map(|(in_y, in_x)| (in_x, in_y));
            let Some((in_x, in_y)) = shared(x, y).or_else(turned).filter(|_| !speaker::are_two(x, y)) else {
                continue;
            };
            let mut draft = Draft::of_words(linked.link, FindingKind::Quote, words(x, in_x), words(y, in_y));
            (draft.rule, draft.relation) = ("quote.same", Relation::Agrees);
            draft.weigh(400);
            drafts.push(draft);
        }
    }
    drafts
}

/// Whether one of two quotations goes on with the words that the other ends with, and
/// neither holds the other, by nobody else.
pub(super) fn goes_on(x: &Entry<'_>, y: &Entry<'_>) -> bool {
    (shared(x, y).is_some() || shared(y, x).is_some()) && !speaker::are_two(x, y)
}

/// The words that end the first quotation and begin the second, the most there are.
fn shared(ending: &Entry<'_>, opening: &Entry<'_>) -> Option<(Range<usize>, Range<usize>)> {
    let (m, n) = (ending.norms.len(), opening.norms.len());
    let longest = m.min(n).saturating_sub(1);
    let len = (LEAST..=longest).rev().find(|len| ending.norms[m - len..] == opening.norms[..*len])?;
    let says = opening.norms[..len].iter().any(|norm| !is_function_word(norm));
    says.then_some((m - len..m, 0..len))
}

fn words(entry: &Entry<'_>, told: Range<usize>) -> Words {
    let span = place(&entry.words[told], entry.claim.span);
    Words { sentence: entry.claim.sentence, span, claim: Some(entry.claim.id) }
}
