//! How much of one sentence another one covers.

use super::terms::{Sentence, Terms};
use crate::fixed::ONE;
use crate::lexicon::WordId;

/// Share of a term that is matched by a related one, in tenths.
pub(super) const RELATED: u8 = 7;

/// The same for the term itself, for the term in the sentence before, in the
/// sentence after.
const OWN: u8 = 10;
const BEFORE: u8 = 3;
const AFTER: u8 = 2;

/// Added to the weight of a sentence, so that short ones do not score high.
const SHORT: i64 = 4 * ONE;

/// How well each term is matched by one sentence of an article and its neighbours.
#[derive(Debug)]
pub(crate) struct Matches {
    tenths: Vec<u8>,
    touched: Vec<WordId>,
}

impl Matches {
    /// An empty table for the terms of a lexicon with `len` words.
    pub(crate) fn new(len: usize) -> Self {
        Self { tenths: vec![0; len], touched: Vec::new() }
    }

    /// Fills the table for sentence `at` of `sentences`.
    pub(crate) fn fill(&mut self, terms: &Terms<'_>, sentences: &[Sentence<'_>], at: usize) {
        for term in self.touched.drain(..) {
            self.tenths[term as usize] = 0;
        }
        let before = at.checked_sub(1).and_then(|before| sentences.get(before));
        for (neighbour, tenths) in [(before, BEFORE), (sentences.get(at + 1), AFTER)] {
            for term in neighbour.iter().flat_map(|sentence| &sentence.terms) {
                self.raise(*term, tenths);
            }
        }
        for term in &sentences[at].implied {
            self.raise(*term, OWN);
        }
        for term in &sentences[at].terms {
            self.raise(*term, OWN);
            for related in &terms.related[*term as usize] {
                self.raise(*related, RELATED);
            }
        }
    }

    /// Fills the table for `sentence` without its neighbours.
    pub(crate) fn fill_alone(&mut self, terms: &Terms<'_>, sentence: &Sentence<'_>) {
        self.fill(terms, std::slice::from_ref(sentence), 0);
    }

    /// How well `term` is matched, fixed point.
    pub(crate) fn of(&self, term: WordId) -> i64 {
        i64::from(self.tenths[term as usize]) * ONE / 10
    }

    fn raise(&mut self, term: WordId, tenths: u8) {
        let place = &mut self.tenths[term as usize];
        if *place == 0 {
            self.touched.push(term);
        }
        *place = tenths.max(*place);
    }

    /// How much of `sentence` is matched, fixed point below [`ONE`].
    pub(crate) fn cover(&self, terms: &Terms<'_>, sentence: &Sentence<'_>) -> i64 {
        let weigh = |term: &WordId| terms.idf[*term as usize] * i64::from(self.tenths[*term as usize]);
        sentence.terms.iter().map(weigh).sum::<i64>() * ONE / (10 * (SHORT + sentence.weight))
    }
}
