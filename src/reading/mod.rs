//! What the reading page shows, derived from a report. Pure.

mod case;
mod chain;
mod closest;
mod counts;
mod evidence;
mod findings;
mod lean;
mod mark;
mod note;
mod prose;
mod rows;
mod run;
mod search;
mod sieve;
mod threads;
mod tie;
mod told;

use crossread_engine::report::{Article, Link, LinkId, Pair, SentenceId};
use crossread_engine::{Report, Sides};

pub use case::case;
pub use chain::Chain;
pub use closest::{Closest, closest};
pub use counts::Counts;
pub(crate) use evidence::strength_word;
pub use evidence::{Evidence, Other, Shown, Value, is_heading, marked};
pub use findings::{Entry, FindingLists, KINDS, OnlyEntry, kind_name, set_apart};
pub use lean::Lean;
pub use mark::{Mark, Side, Sign};
pub use note::{FindingKey, Note};
pub(crate) use prose::without_bullet;
pub use prose::{AsideLine, Part, Prose, ProseBlock, ProseSentence};
pub use rows::{Row, RowKind, rows};
pub use run::{Piece, Run, RunKind};
pub use search::{Hit, hits_in_view, search};
pub use sieve::{STEPS, Sieve, is_minor, strengths};
pub use threads::{End, Extent, Extents, Pixels, Pull, Stage, Thread, Threads, draw, extent};
pub use tie::Tie;

/// One pair of articles as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The pair's index in the report.
    pub pair: usize,
    /// The articles' indices in the report.
    pub articles: Sides<usize>,
    /// The texts with their marks.
    pub prose: Sides<Prose>,
    /// The links that are shown, by [`LinkId`]; those not chosen are left out.
    pub ties: Vec<Tie>,
    /// For each sentence its places in `ties`, the most telling first.
    by_sentence: Sides<Vec<Vec<usize>>>,
    /// How many of each mark.
    pub counts: Counts,
    /// The lists of findings.
    pub findings: FindingLists,
    /// What the reader wants to see.
    pub sieve: Sieve,
}

impl Reading {
    /// The pair of the articles at `a` and `b` in the report; `None` when the
    /// report does not hold it. Linear in the size of the pair and its texts,
    /// but for sorting.
    #[must_use]
    pub fn of(report: &Report, a: usize, b: usize) -> Option<Self> {
        Self::through(report, a, b, &Sieve::default())
    }

    /// The same, as far as it passes `sieve`.
    #[must_use]
    pub fn through(report: &Report, a: usize, b: usize, sieve: &Sieve) -> Option<Self> {
        let index = report.pairs.iter().position(|pair| pair.a as usize == a && pair.b as usize == b)?;
        let pair = &report.pairs[index];
        let (left, right) = (report.articles.get(a)?, report.articles.get(b)?);
        let ties = tie::ties(pair, sieve);
        let prose = Sides {
            a: prose::prose(left, Side::A, pair, &ties, sieve),
            b: prose::prose(right, Side::B, pair, &ties, sieve),
        };
        let by_sentence = Sides {
            a: tie::by_sentence(&ties, Side::A, left.sentences.len()),
            b: tie::by_sentence(&ties, Side::B, right.sentences.len()),
        };
        let counts = counts::count(&prose, &ties);
        let findings = findings::lists(pair, Sides { a: left, b: right }, &ties, sieve);
        let (articles, sieve) = (Sides { a, b }, sieve.clone());
        Some(Self { pair: index, articles, prose, ties, by_sentence, counts, findings, sieve })
    }

    /// The pair in the report that this was made of.
    #[must_use]
    pub fn pair<'a>(&self, report: &'a Report) -> Option<&'a Pair> {
        report.pairs.get(self.pair)
    }

    /// The articles in the report that this was made of.
    #[must_use]
    pub fn texts<'a>(&self, report: &'a Report) -> Option<Sides<&'a Article>> {
        Some(Sides { a: report.articles.get(self.articles.a)?, b: report.articles.get(self.articles.b)? })
    }

    /// The link in the report under this id, shown or not.
    #[must_use]
    pub fn link<'a>(&self, report: &'a Report, link: LinkId) -> Option<&'a Link> {
        self.pair(report)?.links.iter().find(|own| own.id == link)
    }

    /// The link shown under this id.
    #[must_use]
    pub fn tie(&self, link: LinkId) -> Option<&Tie> {
        let at = self.ties.binary_search_by_key(&link, |tie| tie.link).ok()?;
        self.ties.get(at)
    }

    /// The links of a sentence, the most telling first.
    pub fn ties_of(&self, side: Side, sentence: SentenceId) -> impl Iterator<Item = &Tie> {
        let places = side.of(&self.by_sentence).get(sentence.index());
        places.into_iter().flatten().filter_map(|at| self.ties.get(*at))
    }

    /// Whether the two have nothing to show each other.
    #[must_use]
    pub fn has_nothing_in_common(&self) -> bool {
        self.ties.is_empty()
    }
}

#[cfg(test)]
mod tests;
