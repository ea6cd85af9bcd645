//! Which claim of one side belongs to which of the other.

/// A possible pair: indices of both claims and how well they fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// Index on the first side.
    pub(super) a: usize,
    /// Index on the second side.
    pub(super) b: usize,
    /// How well they fit.
    pub(super) fit: u32,
}

/// The best pairs, each claim in at most one.
///
/// The order of ties looks at both sides alike, so that swapping them gives
/// the same pairs: candidates that share a claim never tie in fit, distance
/// and sum at once.
pub(super) fn best(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by_key(|c| (std::cmp::Reverse(c.fit), c.a.abs_diff(c.b), c.a + c.b));
    let mut kept: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        if kept.iter().all(|other| other.a != candidate.a && other.b != candidate.b) {
            kept.push(candidate);
        }
    }
    kept
}

/// The fit of the best other candidate that shares a claim with `chosen`.
pub(super) fn rival(candidates: &[Candidate], chosen: Candidate) -> Option<u32> {
    let shares = |other: &&Candidate| **other != chosen && (other.a == chosen.a || other.b == chosen.b);
    candidates.iter().filter(shares).map(|other| other.fit).max()
}
