//! Shared wording: runs of the same words in two articles.
//!
//! Runs are found through an index of three words in a row, sorted and joined
//! (see [`runs`]), then weighed by what they say: a run of function words is
//! no passage, however long.

mod runs;
mod share;
mod spread;
mod stream;

use crate::analysis::Analysis;
use crate::lexicon::{Lexicon, compared_words};
use crate::report::{Notice, Pair, Passage, PassageId};
use runs::Run;
use stream::Stream;

pub(crate) use spread::spread;

/// A run counts from this weight on, in quarters of a content word: function
/// words weigh one quarter, all others four.
const LEAST_WEIGHT: u64 = 17;

/// Fills `pair.passages` and `pair.wording`.
pub(crate) fn compare(a: &Analysis, b: &Analysis, pair: &mut Pair) {
    let lexicon = Lexicon::new(compared_words(a).chain(compared_words(b)).map(|token| &*token.norm));
    let (left, right) = (Stream::new(a, &lexicon), Stream::new(b, &lexicon));
    let weights = stream::weights(&lexicon);
    let found = runs::shared(&left, &right);
    if found.left_out > 0 {
        pair.notices.push(Notice::new("repeats-left-out").with("count", &found.left_out));
    }
    let kept: Vec<Run> = found
        .runs
        .into_iter()
        .filter(|run| left.weight(run.a..run.a + run.len, &weights) >= LEAST_WEIGHT)
        .collect();
    pair.wording = share::of(&left, &right, &kept);
    pair.passages = kept
        .iter()
        .zip(0..)
        .map(|(run, id)| Passage {
            id: PassageId(id),
            a: left.span(run.a..run.a + run.len),
            b: right.span(run.b..run.b + run.len),
            words: u32::try_from(run.len).unwrap_or(u32::MAX),
            exact: true,
            edits: Vec::new(),
            articles: vec![pair.a, pair.b],
        })
        .collect();
}
