//! Links as they are shown: with the mark that their findings give them.

use crossread_engine::report::{FindingKind, LinkId, Pair, Relation, SentenceId};
use crossread_engine::{Permille, Sides};

use super::{Mark, Side, Sieve};

/// A link and its mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The link in the report.
    pub link: LinkId,
    /// Its sentences.
    pub sentences: Sides<Vec<SentenceId>>,
    /// Its mark: that of its most telling finding, else of its wording.
    pub mark: Mark,
    /// What its most telling finding is about.
    pub about: Option<FindingKind>,
    /// How sure the link is.
    pub strength: Permille,
}

impl Tie {
    /// Its sentences two by two: each sentence of the longer side with one of
    /// the shorter.
    pub fn couples(&self) -> impl Iterator<Item = Sides<SentenceId>> {
        let Sides { a, b } = &self.sentences;
        let count = if a.is_empty() || b.is_empty() { 0 } else { a.len().max(b.len()) };
        (0..count).map(|n| Sides { a: a[n.min(a.len() - 1)], b: b[n.min(b.len() - 1)] })
    }
}

/// For each of the `count` sentences of a side its places in `ties`, the most
/// telling first.
pub(super) fn by_sentence(ties: &[Tie], side: Side, count: usize) -> Vec<Vec<usize>> {
    let mut places = vec![Vec::new(); count];
    for (at, tie) in ties.iter().enumerate() {
        for sentence in side.of(&tie.sentences) {
            if let Some(own) = places.get_mut(sentence.index()) {
                // A sentence has few links: put in order by insertion.
                let weight = |at: &usize| (ties[*at].mark, ties[*at].strength);
                let before = own.iter().take_while(|other| weight(other) >= weight(&at)).count();
                own.insert(before, at);
            }
        }
    }
    places
}

/// The links of a pair that pass the sieve, with their marks. The report gives
/// links by id, and so does this.
pub(super) fn ties(pair: &Pair, sieve: &Sieve) -> Vec<Tie> {
    let mut told: Vec<Option<(Mark, FindingKind)>> = vec![None; pair.links.len()];
    for finding in pair.findings.iter().filter(|finding| !finding.maybe && sieve.lets_finding(finding)) {
        let mark = match finding.relation {
            Relation::Differs => Mark::Differs,
            Relation::Compatible => Mark::Both,
            Relation::Agrees => continue,
        };
        let Some(link) = finding.link else { continue };
        let Ok(at) = pair.links.binary_search_by_key(&link, |own| own.id) else { continue };
        if told[at].is_none_or(|(known, _)| mark > known) {
            told[at] = Some((mark, finding.kind));
        }
    }
    pair.links
        .iter()
        .zip(told)
        .filter(|(link, _)| sieve.lets_link(link))
        .map(|(link, finding)| Tie {
            link: link.id,
            sentences: Sides { a: link.a.clone(), b: link.b.clone() },
            mark: finding.map_or_else(|| sieve.mark(link), |(mark, _)| mark),
            about: finding.map(|(_, kind)| kind),
            strength: link.strength,
        })
        .collect()
}
