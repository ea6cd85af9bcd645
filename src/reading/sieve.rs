//! What the reader wants to see of what was found: thresholds and folds that
//! apply at once, without a new comparison.

use crossread_engine::report::{
    EditKind, Finding, FindingKind, Link, LinkKind, Pair, Passage, Reading, Relation,
};

use super::Mark;

/// Steps of the scale of strengths.
pub const STEPS: usize = 20;

/// What the reader wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sieve {
    /// Links from this strength on (0 to 1000), those that were not chosen
    /// among them; `None` leaves the choice as it was made.
    pub strength: Option<u16>,
    /// Shared passages from this many bits on.
    pub passage: u16,
    /// Whether minor differences are folded.
    pub fold_minor: bool,
    /// Kinds of findings that are left out.
    pub kinds: Vec<FindingKind>,
}

impl Sieve {
    /// Whether a link is shown. What the reader pinned always is.
    #[must_use]
    pub fn lets_link(&self, link: &Link) -> bool {
        let is_whole = !link.a.is_empty() && !link.b.is_empty();
        let is_wanted = self.strength.map_or(link.chosen, |least| link.strength.get() >= least);
        is_whole && (link.pinned || is_wanted)
    }

    /// Whether a shared passage is marked.
    #[must_use]
    pub fn lets_passage(&self, passage: &Passage) -> bool {
        passage.weight >= u32::from(self.passage)
    }

    /// Whether a finding is shown where it belongs: not of a kind that is left
    /// out, and not folded.
    #[must_use]
    pub fn lets_finding(&self, finding: &Finding) -> bool {
        !self.kinds.contains(&finding.kind) && !self.folds(finding)
    }

    /// Whether a finding is folded as minor.
    #[must_use]
    pub fn folds(&self, finding: &Finding) -> bool {
        self.fold_minor && is_minor(finding)
    }

    /// The mark of a link without findings.
    #[must_use]
    pub fn mark(&self, link: &Link) -> Mark {
        let small_words = |link: &Link| {
            let edits = link.diff.as_deref().unwrap_or_default();
            !edits.is_empty() && edits.iter().all(|edit| edit.minor || edit.kind == EditKind::Same)
        };
        if self.fold_minor && link.kind == LinkKind::NearCopy && small_words(link) {
            Mark::Same
        } else {
            Mark::from(link.kind)
        }
    }
}

/// Whether a finding is a minor one: both may hold because one says the same
/// less exactly, or in another unit.
#[must_use]
pub fn is_minor(finding: &Finding) -> bool {
    let less_exact = [Reading::Bound, Reading::Approximation, Reading::Rounding, Reading::Unit]
        .map(Some)
        .contains(&finding.reading);
    finding.relation == Relation::Compatible && less_exact
}

/// How many candidates for links, chosen or not, have each strength, in
/// [`STEPS`] equal steps: what a threshold lets through is the sum from its
/// step on.
#[must_use]
pub fn strengths(pair: &Pair) -> [u32; STEPS] {
    let mut counts = [0; STEPS];
    for link in &pair.links {
        let step = usize::from(link.strength.get()) * STEPS / 1001;
        counts[step.min(STEPS - 1)] += 1;
    }
    counts
}
